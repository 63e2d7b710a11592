/** A member of a group who holds no post in it. */
import { orNull, record } from './kinds.js';
import type { FileOf } from './record-file.js';
import { id, text } from './values.js';

export const member = /* @__PURE__ */ record({
  person: id,
  /** What they do in the group, or `null`. */
  role: /* @__PURE__ */ orNull(text),
});

export const memberFile = {
  of: member,
  about: '一位组员 / One member',
  published: 'A member who holds no post.',
  fields: {
    person: { about: "data/people 里的文件名 / A file's name in data/people" },
    role: {
      about: '在组里做什么；不写也可以 / What they do in the group; may be left out',
      published: 'What they do in the group; null where it says nothing.',
      longest: 'topic',
      absent: null,
    },
  },
} satisfies FileOf<typeof member>;
