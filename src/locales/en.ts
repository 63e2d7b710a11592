import type { Locale } from './locale.js';

/** English, as written in the United States. */
export const en: Locale = {
  tag: 'en',
  // The records have the nickname inside the name: Qingyu (Corrie) Zhu.
  personName: (name) => name,
};
