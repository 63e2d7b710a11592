/** The module that `npm run data` writes: what few elements show, and load when they do. */
declare module '#generated/details.js' {
  /** What the committee does and where it stands. */
  export const committeeWork: readonly import('./records.js').Text[];
  /** What each group does, at length, by its id. */
  export const details: Readonly<Record<string, import('./records.js').GroupDetails>>;
}
