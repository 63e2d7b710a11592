/** A link of a record, to a page about it. */
import { added, oneOf, record } from './kinds.js';
import type { FileOf } from './record-file.js';
import { address, boolean, text } from './values.js';

export const LINK_KINDS = ['page', 'chat', 'meeting', 'notes', 'repository', 'report'] as const;

export const link = /* @__PURE__ */ record({
  /** What is found there. */
  kind: /* @__PURE__ */ added(/* @__PURE__ */ oneOf(...LINK_KINDS), 'page'),
  label: text,
  url: address,
  /** Whether the page asks its visitor to sign in. */
  signIn: boolean,
});

export const linkFile = {
  of: link,
  about: '一个链接 / One link',
  published: 'A page about a group.',
  fields: {
    kind: {
      about:
        '是什么：page 页面、chat 群聊、meeting 会议、notes 会议记录、repository 仓库、report 报告；不写就是 page / What is found there; page where left out',
      published: 'What is found there.',
      absent: 'page',
    },
    label: { about: '名称 / Its name' },
    url: { about: '网址 / Its address' },
    signIn: {
      about: '要登录才能看吗？不写就是 false / Whether visitors must sign in; false where left out',
      published: 'Whether the page asks its visitor to sign in.',
      absent: false,
    },
  },
} satisfies FileOf<typeof link>;
