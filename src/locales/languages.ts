import { en } from './en.js';
import type { Locale } from './locale.js';
import { unquoted } from './unquoted.js';
import { zh } from './zh.js';

/** The languages in which everything is written. Whatever differs between them asks this list. */
export const LOCALES = { zh, en } as const satisfies Record<string, Locale>;

/** The code of a language: by it the records, the files of messages and the published folders are named. */
export type Language = keyof typeof LOCALES;

export const LANGUAGES = Object.keys(LOCALES) as readonly Language[];

/** The language in which messages stand in the code, and in which elements speak where a page names none. */
export const SOURCE_LANGUAGE = 'zh' satisfies Language;

/** The language of a page that is in none of them. */
export const FALLBACK_LANGUAGE = 'en' satisfies Language;

/** The languages into which messages are translated. */
export type TargetLanguage = Exclude<Language, typeof SOURCE_LANGUAGE>;

/** All but one. */
export const otherLanguages = (language: Language): readonly Language[] =>
  LANGUAGES.filter((other) => other !== language);

/** Something in each language. */
export const inEachLanguage = <Value>(write: (language: Language) => Value): Record<Language, Value> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, write(language)])) as Record<Language, Value>;

/**
 * The language that a tag names: Chinese for every tag of Chinese (`zh`, `zh_CN`, ` zh-Hant `, `ZH`).
 *
 * @param tag a BCP 47 tag as pages write it: with white space, underscores or capitals.
 * @returns `undefined` for a language that is none of ours.
 */
export function languageNamed(tag: string): Language | undefined {
  const code = /^([a-z]+)\s*($|[-_])/i.exec(unquoted(tag))?.[1]!.toLowerCase();
  return LANGUAGES.find((language) => language === code);
}

/** The language to speak for a language tag. */
export const languageForTag = (tag: string): Language => languageNamed(tag) ?? FALLBACK_LANGUAGE;
