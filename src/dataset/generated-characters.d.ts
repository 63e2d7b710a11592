/**
 * The module that `npm run data` writes: what else a visitor may write for the characters of the records of all terms.
 */
declare module '#generated/characters.js' {
  /** Traditional characters, each in the place of its simplified one in `simplified`. */
  export const traditional: string;
  export const simplified: string;
  /** Syllables without tones, each before the characters that are read so in the names, such as `cai财`. */
  export const pinyin: string;
  /** Words of Taiwan and Hong Kong, in simplified characters, each with that of the records, such as `志工` and `志愿者`. */
  export const regionalWords: readonly (readonly [regional: string, here: string])[];
}
