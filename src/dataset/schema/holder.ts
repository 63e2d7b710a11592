/** A person in a group's post, with the mailbox that this group publishes for them. */
import { record } from './kinds.js';
import type { FileOf } from './record-file.js';
import { began, ended } from './tenure.js';
import { boolean, id, mailbox } from './values.js';

export const holder = /* @__PURE__ */ record({
  person: id,
  email: mailbox,
  /** `false` where the source itself doubts the entry: shown, never hidden and never asserted. */
  confirmed: boolean,
});

export const holderFile = {
  of: holder,
  about: '在组里任职的人 / A person in a post of this group',
  published: 'A person in a post, with the mailbox that is published for them there.',
  fields: {
    person: { about: "data/people 里的文件名 / A file's name in data/people" },
    email: {
      about:
        "在这个组公布的邮箱，要写在这个人的文件里；离任的人可以不写 / The mailbox published here, one of that person's; may be left out once the post has ended",
      published: 'The mailbox that is published for them there; of whoever has left and has none, that of the group.',
      optional: true,
    },
    confirmed: {
      about: '有疑问时写 false；不写就是 true / false where it is doubted; true where left out',
      published: 'false where the source itself doubts the entry: show the doubt.',
      absent: true,
    },
    began,
    ended,
  },
} satisfies FileOf<typeof holder>;
