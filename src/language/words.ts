import { joinStringsAndValues, type StrResult } from '@lit/localize';
import { LOCALES, type Language } from '../locales/languages.js';
import { writtenDate, writtenList, writtenNumber } from '../locales/written.js';

/** The English messages by id, as generated: where a message has expressions, `values` tells their places. */
export type Translations = Readonly<Record<string, string | StrResult>>;

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
  language: Language = 'zh';
  readonly #english: Translations;

  /** @param english the translations that the element needs, by message id. */
  constructor(english: Translations) {
    this.#english = english;
  }

  /** The message in the language spoken. */
  readonly msg: Msg = (message, { id }) => {
    const spoken = (this.language === 'en' && this.#english[id]) || message;
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
}
