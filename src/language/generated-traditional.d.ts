/** The module that `npm run data` writes: a `ConversionTable`. */
declare module '#generated/traditional.js' {
  export const simplifiedCharacters: string;
  export const traditionalCharacters: string;
  export const simplifiedWords: string;
  export const traditionalWords: string;
}
