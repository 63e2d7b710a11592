import { joinStringsAndValues, type StrResult } from '@lit/localize';
import { LOCALES, SOURCE_LANGUAGE, type Language, type TargetLanguage } from '../locales/languages.js';
import { writtenDate, writtenList, writtenNumber } from '../locales/written.js';

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
  language: Language = SOURCE_LANGUAGE;
  readonly #families: readonly Translations[];

  /** @param families those that the element needs, translated. */
  constructor(...families: readonly Translations[]) {
    this.#families = families;
  }

  /** The message in the language spoken. */
  readonly msg: Msg = (message, { id }) => {
    const spoken = this.#translated(id) ?? message;
    return typeof spoken === 'string'
      ? spoken
      : joinStringsAndValues(
          spoken.strings,
          (message as StrResult).values,
          spoken === message ? undefined : (spoken.values as number[]),
        );
  };

  /** The side of a text of the dataset that is in the language spoken. */
  readonly text = (text: Readonly<Record<Language, string>>): string => text[this.language];

  /** A calendar date, written out. @param iso an ISO 8601 date, such as `2017-07-01`. */
  readonly date = (iso: string): string => writtenDate(iso, this.language);

  readonly number = (value: number): string => writtenNumber(value, this.language);

  /** Which form of a message goes with a count. */
  readonly plural = (count: number): Intl.LDMLPluralRule => LOCALES[this.language].plural(count);

  /** The items with the punctuation that the language puts between them. */
  readonly list = <Item>(items: readonly Item[]): (Item | string)[] => writtenList(items, this.language);

  #translated(id: string): string | StrResult | undefined {
    const { language } = this;
    if (language === SOURCE_LANGUAGE) return undefined;
    return this.#families.find((family) => family[language][id])?.[language][id];
  }
}
