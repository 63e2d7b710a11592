import { en } from './en.js';
import type { Locale } from './locale.js';
import { unquoted } from './unquoted.js';
import { zh } from './zh.js';
import { zhHant } from './zh-hant.js';

/** The languages that elements speak. Whatever differs between them asks this list. */
export const LOCALES = { zh, en, 'zh-Hant': zhHant } as const satisfies Record<string, Locale>;

export type SpokenLanguage = keyof typeof LOCALES;

/** The languages in which everything is written; from the texts of one of them, the others are made. */
export const LANGUAGES = ['zh', 'en'] as const satisfies readonly SpokenLanguage[];

/** The code of a language: by it the records, the files of messages and the published folders are named. */
export type Language = (typeof LANGUAGES)[number];

/** The language in which messages stand in the code, and in which elements speak where a page names none. */
export const SOURCE_LANGUAGE = 'zh' satisfies Language;

/** The language of a page that is in none of them. */
export const FALLBACK_LANGUAGE = 'en' satisfies Language;

/** The languages into which messages are translated. */
export type TargetLanguage = Exclude<Language, typeof SOURCE_LANGUAGE>;

/** The language from whose texts one is made. */
export const writtenLanguage = (spoken: SpokenLanguage): Language =>
  LANGUAGES.find((language) => spoken.startsWith(language))!;

/** All but the one in whose texts a language is spoken. */
export const otherLanguages = (spoken: SpokenLanguage): readonly Language[] =>
  LANGUAGES.filter((other) => !spoken.startsWith(other));

/** Something in each language. */
export const inEachLanguage = <Value>(write: (language: Language) => Value): Record<Language, Value> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, write(language)])) as Record<Language, Value>;

/** Chinese in Traditional characters, or of where these are written. */
const TRADITIONAL = /^zh[-_](hant|tw|hk|mo)(?![a-z\d])/i;

/**
 * The language that a tag names: Chinese for every tag of Chinese (`zh`, `zh_CN`, ` zh-Hans-HK `, `ZH`), but for those of
 * Traditional Chinese (`zh-Hant`, `zh_TW`, `zh-hk`).
 *
 * @param tag a BCP 47 tag as pages write it: with white space, underscores or capitals.
 * @returns `undefined` for a language that is none of ours.
 */
export function languageNamed(tag: string): SpokenLanguage | undefined {
  const meant = unquoted(tag);
  if (TRADITIONAL.test(meant)) return 'zh-Hant';
  const code = /^([a-z]+)\s*($|[-_])/i.exec(meant)?.[1]!.toLowerCase();
  return LANGUAGES.find((language) => language === code);
}

/** The language to speak for a language tag. */
export const languageForTag = (tag: string): SpokenLanguage => languageNamed(tag) ?? FALLBACK_LANGUAGE;
