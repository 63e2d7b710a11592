/** The module that `npm run data` writes: the terms before the newest, the newest of them first. */
declare module '#generated/terms.js' {
  export const earlierTerms: readonly import('./records.js').EarlierTerm[];
}
