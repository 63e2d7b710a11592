import type { Locale } from './locale.js';

/** Chinese, as written in mainland China. */
export const zh: Locale = {
  tag: 'zh-CN',
  personName: (name, nicknames) => [name, ...nicknames.map((nickname) => `（${nickname}）`)].join(''),
};
