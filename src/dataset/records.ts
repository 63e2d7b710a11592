/**
 * The records of the dataset, as published in `dist/data/kys.json` (the contract of `data/README.md`).
 *
 * Ids are ASCII kebab-case and never reused. Dates are ISO 8601 calendar dates (`2017-01-01`).
 */
import type { Language } from '../locales/languages.js';

export type { Language };

/** One text in every language of the dataset. */
export type Text = Readonly<Record<Language, string>>;

/** The classes of work into which the committee sorts its groups. */
export type ClassOfWorkId = 'internal' | 'external' | 'special';

/** Where the dataset comes from and how old it is. */
export interface Meta {
  /** The term of office that the records describe, e.g. `2024`. */
  readonly term: string;
  /** The day up to which the records are known to be right; `estimated` where the source carries no date. */
  readonly asOf: { readonly date: string; readonly estimated: boolean };
  readonly sources: readonly { readonly label: Text; readonly url: string }[];
  /** The id of the group that answers where no other does; records from elsewhere may name none. */
  readonly contact?: Group['id'] | undefined;
}

/** Someone who holds an office or leads a group, as the elements show them. */
export interface Person {
  readonly id: string;
  readonly name: Text;
  /** Nicknames, as the community writes them. */
  readonly aliases: readonly string[];
  /** All mailboxes, the main one first; the library's own leaves out what the posts tell just so. */
  readonly emails?: readonly string[];
}

/** A person in a group's post, with the mailbox that this group publishes for them. */
export interface Holder {
  readonly person: Person['id'];
  readonly email: string;
  /** `false` where the source itself doubts the entry: shown, never hidden and never asserted. */
  readonly confirmed: boolean;
}

/** An office of the whole committee. */
export interface Office {
  readonly id: string;
  readonly name: Text;
  readonly person: Person['id'];
  readonly email: string;
}

/** The committee, as the chart shows it. */
export interface Committee {
  readonly id: string;
  readonly name: Text;
  readonly offices: readonly Office[];
}

/** A class of work, as the elements show it. */
export interface ClassOfWork {
  readonly id: ClassOfWorkId;
  readonly name: Text;
}

/** A team inside a group; teams nest. */
export interface Team {
  readonly id: string;
  readonly name: Text;
  readonly teams: readonly Team[];
}

export interface Link {
  readonly label: Text;
  readonly url: string;
  /** Whether the page asks its visitor to sign in. */
  readonly signIn: boolean;
}

/** A number that a group is proud of. */
export interface Figure {
  readonly value: number;
  /** How exact the source is: `nearly` 20,000, `at-least` 100; `null` for an exact count. */
  readonly qualifier: 'nearly' | 'at-least' | null;
  readonly label: Text;
  /** When it was counted, as exactly as the source says (`2022`, `2022-12-31`), or `null` where undated. */
  readonly asOf: string | null;
}

/** A working group: who it is and how to reach it. */
export interface Group {
  readonly id: string;
  readonly name: Text;
  /** Other names by which people look for the group. */
  readonly aliases: readonly string[];
  /** `null` where the source puts the group into none of its classes. */
  readonly class: ClassOfWorkId | null;
  readonly tags: readonly Tag['id'][];
  readonly email: string;
  readonly leaders: readonly Holder[];
  readonly deputies: readonly Holder[];
  readonly teams: readonly Team[];
}

/** What there is to read about a group beyond who it is. */
export interface GroupProfile {
  readonly founded: { readonly date: string };
  readonly summary: Text;
  readonly links: readonly Link[];
  readonly figures: readonly Figure[];
  /** Doubts and remarks about the record itself, for readers. */
  readonly notes: readonly Text[];
}

export interface Tag {
  readonly id: string;
  readonly name: Text;
}

/** A page of the community's wiki. */
export interface Page {
  readonly title: Text;
  readonly url: string;
  readonly group: Group['id'] | null;
}

/** A group that is no more: readable, and in no list. */
export interface ArchivedGroup extends Group {
  /** The term in which it was archived. */
  readonly ended: string;
}

/** The part of the dataset that every element needs. The library's own keeps the committee apart, for the chart. */
export interface Directory {
  readonly committee?: Committee | undefined;
  readonly meta: Meta;
  readonly classes: readonly ClassOfWork[];
  readonly groups: readonly Group[];
  readonly archived?: readonly ArchivedGroup[] | undefined;
  readonly people: readonly Person[];
  readonly tags: readonly Tag[];
}

export interface PublishedMeta extends Meta {
  /** Version of this contract, a whole number. */
  readonly version: number;
  /** All terms of which there are records, the newest first. */
  readonly terms: readonly string[];
  readonly organization: Text;
  readonly title: Text;
  readonly contact: Group['id'];
}

/** An office with what it has to do. */
export interface PublishedOffice extends Office {
  readonly duties: readonly Text[];
}

export interface PublishedCommittee extends Committee {
  readonly summary: Text;
  readonly offices: readonly PublishedOffice[];
}

export interface PublishedClassOfWork extends ClassOfWork {
  readonly summary: Text;
}

export interface PublishedPerson extends Person {
  /** All mailboxes of the person; a group publishes one of them. */
  readonly emails: readonly string[];
}

/** A group with what people write to it about (sponsoring, invoices, a campus event…). */
export interface PublishedGroup extends Group, GroupProfile {
  readonly topics: readonly Text[];
}

/** A group that is no more, with the people who were in its posts at the end. */
export interface PublishedArchivedGroup extends PublishedGroup, ArchivedGroup {}

/** An earlier term as far as it differs from the newest dataset, in which every group of it is, if only archived. */
export interface EarlierTerm {
  /** With whose records they are and whom to ask, as in records from elsewhere. */
  readonly meta: Meta & Pick<PublishedMeta, 'organization' | 'contact'>;
  readonly committee: PublishedCommittee;
  readonly groups: readonly GroupDifference[];
  readonly archived: readonly (GroupDifference & Pick<ArchivedGroup, 'ended'>)[];
  /** All people of the term; one who is the same in the newest dataset has their id alone. */
  readonly people: readonly (Pick<Person, 'id'> | Person)[];
}

/** A group's id, and what is not as in the newest dataset. */
export type GroupDifference = Pick<Group, 'id'> & Partial<PublishedGroup>;

/** The whole dataset of a term, the newest unless said otherwise: the contract of `dist/data/kys.json`. */
export interface PublishedDataset extends Directory {
  readonly meta: PublishedMeta;
  readonly committee: PublishedCommittee;
  readonly classes: readonly PublishedClassOfWork[];
  readonly groups: readonly PublishedGroup[];
  readonly archived: readonly PublishedArchivedGroup[];
  readonly people: readonly PublishedPerson[];
  readonly pages: readonly Page[];
}
