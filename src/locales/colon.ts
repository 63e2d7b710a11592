import type { Language } from './languages.js';

/** What stands between a term and what is said of it, in files; elements have lists for that. */
export const COLON: Readonly<Record<Language, string>> = { zh: '：', en: ': ' };
