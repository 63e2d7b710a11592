import { writtenLanguage, type Language, type SpokenLanguage } from './languages.js';

/** What stands between the items of a list. */
interface ListMarks {
  readonly between: string;
  /** Before the last of three or more. */
  readonly beforeLast: string;
  /** Between the only two. */
  readonly ofTwo: string;
}

/** Apart from the other habits of a language: few elements write lists. */
export const LIST_MARKS: Readonly<Record<Language, ListMarks>> = {
  zh: { between: '、', beforeLast: '和', ofTwo: '和' },
  en: { between: ', ', beforeLast: ', and ', ofTwo: ' and ' },
};

/** The items, of any kind, with what the language puts between them. */
export function writtenList<Item>(items: readonly Item[], language: SpokenLanguage): (Item | string)[] {
  const { between, beforeLast, ofTwo } = LIST_MARKS[writtenLanguage(language)];
  const last = items.length === 2 ? ofTwo : beforeLast;
  return items.flatMap((item, place) => {
    if (!place) return [item];
    return [place === items.length - 1 ? last : between, item];
  });
}
