/**
 * Letters and digits alone, in one form: without accents and tones (`Zhuāng`), full-width forms, ligatures, what is not
 * seen, and what stands between words. In capitals, which are the same for `ß` and `ss`, `ı` and `i`, in every locale; and
 * `v` as `u`, since it is typed for `ü`.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/V/g, 'U');

/** The words of a query, folded; none for a query without a letter or digit. */
export const termsOf = (query: string): string[] => query.split(/\s+/).map(fold).filter(Boolean);

/** Whether a folded text has every one of some terms somewhere. */
export const hasAll = (text: string, terms: readonly string[]): boolean => terms.every((term) => text.includes(term));
