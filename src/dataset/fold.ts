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
