import type { Locale } from './locale.js';

/** Chinese, as written in mainland China. */
export const zh: Locale = {
  tag: 'zh-CN',
  list: { between: '、', beforeLast: '和', ofTwo: '和' },
  date: ({ year, month, day }) => `${year}年${month}月${day}日`,
  personName: (name, nicknames) => [name, ...nicknames.map((nickname) => `（${nickname}）`)].join(''),
};
