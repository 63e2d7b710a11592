/** A named undertaking of a group. */
import { list, orNull, record } from './kinds.js';
import type { FileOf } from './record-file.js';
import { address, text, when } from './values.js';

export const project = /* @__PURE__ */ record({
  name: text,
  /** When it began and ended, as exactly as is known, or `null`. */
  from: /* @__PURE__ */ orNull(when),
  until: /* @__PURE__ */ orNull(when),
  /** With whom the group does it. */
  partners: /* @__PURE__ */ list(text),
  summary: text,
  url: /* @__PURE__ */ orNull(address),
});

export const projectFile = {
  of: project,
  about: '一个项目 / One project',
  published: 'A named undertaking of the group.',
  fields: {
    name: { about: '名称 / Its name', longest: 'project' },
    from: {
      about: '哪年哪月开始；不知道就不写 / When it began; leave out where unknown',
      published: 'When it began, as exactly as is known; null where it is not.',
      absent: null,
    },
    until: {
      about: '哪年哪月结束；还在做或不知道就不写 / When it ended; leave out where it goes on or nobody knows',
      published: 'When it ended; null where it goes on, or nobody knows.',
      absent: null,
    },
    partners: {
      about: '合作伙伴 / With whom the group does it',
      published: 'With whom the group does it.',
      each: { about: '一个伙伴的名称 / The name of a partner', longest: 'project' },
      absent: [],
    },
    summary: { about: '一句话：做什么 / What it is about, in one sentence', longest: 'work' },
    url: { about: '网址 / Its address', published: 'Its page; null where there is none.', absent: null },
  },
} satisfies FileOf<typeof project>;
