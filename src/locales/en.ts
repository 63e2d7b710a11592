import type { Locale } from './locale.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** English, as written in the United States. */
export const en: Locale = {
  tag: 'en',
  list: { between: ', ', beforeLast: ', and ', ofTwo: ' and ' },
  date: ({ year, month, day }) => `${MONTHS[month - 1]} ${day}, ${year}`,
  // The records have the nickname inside the name: Qingyu (Corrie) Zhu.
  personName: (name) => name,
};
