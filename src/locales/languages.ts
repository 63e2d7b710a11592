import { en } from './en.js';
import type { Locale } from './locale.js';
import { zh } from './zh.js';

/** The languages in which everything is written: the list that all others follow. */
export const LOCALES = { zh, en } as const satisfies Record<string, Locale>;

/** The code of a language, by which it stands in the records and in the addresses of published files. */
export type Language = keyof typeof LOCALES;
