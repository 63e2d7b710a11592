/** The module that `npm run data` writes: what few elements show, and load when they do. */
declare module '#generated/details.js' {
  /** What the committee does and where it stands. */
  export const committeeWork: readonly import('./records.js').Text[];
  /** What each group does, in sentences, by its id: what is empty is left out. */
  export const work: Readonly<Record<string, import('./records.js').CompactGroupWork>>;
  /** That and what else there is to read about it at length. */
  export const details: Readonly<Record<string, import('./records.js').GroupDetails>>;
}
