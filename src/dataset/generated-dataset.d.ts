/**
 * The module that `npm run data` writes from the records in `data/`: one constant a chapter,
 * so that a bundler leaves out the chapters that an element doesn't read.
 */
declare module '#generated/dataset.js' {
  export const meta: import('./records.js').Meta;
  /** Whose records these are. */
  export const organization: import('./records.js').Text;
  export const committee: import('./records.js').Committee;
  export const committeeSummary: import('./records.js').Text;
  /** What each office has to do, by its id. */
  export const duties: Readonly<Record<string, readonly import('./records.js').Text[]>>;
  export const classes: readonly import('./records.js').ClassOfWork[];
  /** What each class of work is about, by its id. */
  export const classSummaries: Readonly<Record<string, import('./records.js').Text>>;
  export const groups: readonly import('./records.js').Group[];
  /** What there is to read about each group, in the order of the groups. */
  export const profiles: readonly import('./records.js').GroupProfile[];
  /** Groups that are no more, with their profiles and topics. */
  export const archived: readonly import('./records.js').PublishedArchivedGroup[];
  export const people: readonly import('./records.js').Person[];
  /** All mailboxes of each person, by their id. */
  export const mailboxes: Readonly<Record<string, readonly string[]>>;
  export const tags: readonly import('./records.js').Tag[];
  /** The ids of the tags of each group that has any, by group id. */
  export const groupTags: Readonly<Record<string, readonly string[]>>;
  /** The teams inside each group that has any, by group id. */
  export const teams: Readonly<Record<string, readonly import('./records.js').Team[]>>;
  export const pages: readonly import('./records.js').Page[];
  /** What people write to each group about, by group id. */
  export const topics: Readonly<Record<string, readonly import('./records.js').Text[]>>;
  /** The id of the group that answers where no other does. */
  export const generalContact: string;
}
