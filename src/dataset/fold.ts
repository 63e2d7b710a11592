/** Letters and digits alone, without case, accents (`Zhuāng`), full-width forms and what stands between words. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
