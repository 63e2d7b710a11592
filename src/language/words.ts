import type { StrResult } from '@lit/localize';
import { SOURCE_LANGUAGE, type Language, type SpokenLanguage, type TargetLanguage } from '../locales/languages.js';

/** The messages of one family, by language and id: where a message has expressions, `values` tells their places. */
export type Translations = Readonly<Record<TargetLanguage, Readonly<Record<string, string | StrResult>>>>;

/**
 * A message by its id, written in Chinese, the source language. The extractor of `@lit/localize` knows it by the brand.
 */
export type Msg = ((message: string | StrResult, options: { readonly id: string }) => string) & {
  _LIT_LOCALIZE_MSG_?: never;
};

/**
 * The words of one element in the language that it speaks now. `@lit/localize` keeps one locale for a whole module,
 * and elements side by side may differ: so each has its own `msg`. Its ids are always given, which leaves out
 * the library's hashing of messages.
 */
export class Words {
  /** What writes Traditional Chinese, once it has loaded: until then, no element speaks it. */
  static toTraditional: ((text: string) => string) | undefined;

  language: SpokenLanguage = SOURCE_LANGUAGE;
  readonly #families: readonly Translations[];

  /** @param families those that the element needs, translated. */
  constructor(...families: readonly Translations[]) {
    this.#families = families;
  }

  /** The message in the language spoken. */
  readonly msg: Msg = (message, { id }) => {
    const { language } = this;
    const spoken =
      this.#families.find((family) => family[language as TargetLanguage]?.[id])?.[language as TargetLanguage][id] ??
      message;
    if (typeof spoken === 'string') return this.write(spoken);
    const { values } = message as StrResult;
    const inOrder = spoken === message ? values : spoken.values.map((place) => values[place as number]);
    return String.raw({ raw: spoken.strings.map(this.write) }, ...inOrder);
  };

  /** The side of a text of the dataset that is in the language spoken. */
  readonly text = (text: Readonly<Record<Language, string>>): string =>
    (text as Partial<Record<SpokenLanguage, string>>)[this.language] ?? this.write(text[SOURCE_LANGUAGE]);

  /** What is in the source language, in the characters of the one spoken. */
  write = (text: string): string => (this.language === 'zh-Hant' ? Words.toTraditional!(text) : text);
}
