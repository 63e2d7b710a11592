import type { Locale } from './locale.js';

/** Chinese, as written in mainland China. */
export const zh: Locale = {
  tag: 'zh-CN',
  direction: 'ltr',
  list: { between: '、', beforeLast: '和', ofTwo: '和' },
  date: ({ year, month, day }) => `${year}年${month}月${day}日`,
  digitGroups: ',',
  plural: () => 'other',
};
