/** Letters and digits alone, without case, accents (`Zhuāng`), full-width forms and what stands between words. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a query, folded; none for a query without a letter or digit. */
export const termsOf = (query: string): string[] => query.split(/\s+/).map(fold).filter(Boolean);

/** Whether a folded text has every one of some terms somewhere. */
export const hasAll = (text: string, terms: readonly string[]): boolean => terms.every((term) => text.includes(term));
