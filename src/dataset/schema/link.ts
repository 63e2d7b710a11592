/** A link of a record, to a page about it. */
import { record } from './kinds.js';
import type { FileOf } from './record-file.js';
import { address, boolean, text } from './values.js';

export const link = /* @__PURE__ */ record({
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
    label: { about: '名称 / Its name' },
    url: { about: '网址 / Its address' },
    signIn: {
      about: '要登录才能看吗？不写就是 false / Whether visitors must sign in; false where left out',
      published: 'Whether the page asks its visitor to sign in.',
      absent: false,
    },
  },
} satisfies FileOf<typeof link>;
