/**
 * The records of the dataset, as published in `dist/data/kys.json` (the contract of `demo/en/guides/published-data.md`).
 * They are declared in `schema/`, a file for each kind; here are their types, and those of what the elements read of them.
 *
 * Ids are ASCII kebab-case and never reused. Dates are ISO 8601 calendar dates (`2017-01-01`).
 */
import type { classId, classOfWork } from './schema/class-of-work.js';
import type { committee, office, vacancy } from './schema/committee.js';
import type { dataset } from './schema/dataset.js';
import type {
  archivedGroup,
  figure,
  group,
  GROUP_BASICS,
  GROUP_CHAPTERS,
  GROUP_DETAILS,
  GROUP_WORK,
} from './schema/group.js';
import type { holder } from './schema/holder.js';
import type { ValueOf } from './schema/kinds.js';
import type { link } from './schema/link.js';
import type { member } from './schema/member.js';
import type { meta } from './schema/organization.js';
import type { page } from './schema/page.js';
import type { person } from './schema/person.js';
import type { project } from './schema/project.js';
import type { tag } from './schema/tag.js';
import type { text } from './schema/values.js';

export type { Language } from '../locales/languages.js';
export type { Team } from './schema/team.js';

/** One text in every language of the dataset. */
export type Text = ValueOf<typeof text>;

/** The classes of work into which the committee sorts its groups. */
export type ClassOfWorkId = ValueOf<typeof classId>;

export type PublishedMeta = ValueOf<typeof meta>;

/** Where the dataset comes from and how old it is. */
export interface Meta extends Pick<PublishedMeta, 'term' | 'asOf' | 'sources'> {
  /** The id of the group that answers where no other does; records from elsewhere may name none. */
  readonly contact?: Group['id'] | undefined;
}

export type PublishedPerson = ValueOf<typeof person>;

/** Someone who holds an office or leads a group, as the elements show them. */
export interface Person extends Omit<PublishedPerson, 'emails' | 'links'> {
  /** All mailboxes, the main one first; the library's own leaves out what the posts tell just so. */
  readonly emails?: readonly string[];
  /** Their own pages, where there are any. */
  readonly links?: PublishedPerson['links'];
}

/** A person in a group's post, with the mailbox that this group publishes for them. */
export type Holder = ValueOf<typeof holder>;

/** An office with what it has to do. */
export type PublishedOffice = ValueOf<typeof office>;

/** An office of the whole committee. */
export type Office = Omit<PublishedOffice, 'duties'>;

/** An office that nobody holds, and for which somebody is wanted. */
export type PublishedVacancy = ValueOf<typeof vacancy>;

export type PublishedCommittee = ValueOf<typeof committee>;

/** The committee, as the chart shows it. */
export interface Committee extends Omit<PublishedCommittee, 'summary' | 'offices' | 'work' | 'vacancies'> {
  readonly offices: readonly Office[];
  /** Offices that nobody holds; left out where there are none. */
  readonly vacancies?: readonly Omit<PublishedVacancy, 'duties'>[];
}

export type PublishedClassOfWork = ValueOf<typeof classOfWork>;

/** A class of work, as the elements show it. */
export type ClassOfWork = Omit<PublishedClassOfWork, 'summary'>;

/** A page about a group. */
export type Link = ValueOf<typeof link>;

/** A number that a group is proud of. */
export type Figure = ValueOf<typeof figure>;

export type Tag = ValueOf<typeof tag>;

/** A page of the community's wiki. */
export type Page = ValueOf<typeof page>;

/** A group with what people write to it about (sponsoring, invoices, a campus event…). */
export type PublishedGroup = ValueOf<typeof group>;

type Basic = (typeof GROUP_BASICS)[number];

type Chapter = (typeof GROUP_CHAPTERS)[number];

type Detail = (typeof GROUP_DETAILS)[number];

/** A working group: who it is and how to reach it. */
export interface Group extends Pick<PublishedGroup, Basic> {
  /** Ids of tags; the library keeps those of its own groups apart, see `tags.ts`. */
  readonly tags?: PublishedGroup['tags'];
  /** The teams inside it; the library keeps those of its own groups apart, see `teams-of.ts`. */
  readonly teams?: PublishedGroup['teams'];
  /** Who works in it without a post; left out where nobody is named. */
  readonly members?: readonly Member[];
  /** Left out where somebody leads it. */
  readonly vacant?: boolean;
}

/** What there is to read about a group beyond who it is. */
export type GroupProfile = Omit<PublishedGroup, Basic | Chapter | Detail | 'members' | 'vacant'>;

/** What a group does, in sentences. */
export type GroupWork = Pick<PublishedGroup, (typeof GROUP_WORK)[number]>;

/** That as the library keeps it for its own groups: what is empty is left out. */
export interface CompactGroupWork extends Partial<Omit<GroupWork, 'projects'>> {
  readonly projects?: readonly CompactProject[];
}

/** What a group does, in sentences, and what else there is to read about it at length. */
export type GroupDetails = Pick<PublishedGroup, Detail>;

/** A named undertaking of a group. */
export type Project = ValueOf<typeof project>;

/** The same where what is empty is left out. */
export type CompactProject = Pick<Project, 'name' | 'summary'> & Partial<Project>;

/** A member of a group who holds no post in it. */
export type Member = ValueOf<typeof member>;

/** A group that is no more, with the people who were in its posts at the end. */
export type PublishedArchivedGroup = ValueOf<typeof archivedGroup>;

/** A group that is no more: readable, and in no list. */
export type ArchivedGroup = Group & Pick<PublishedArchivedGroup, 'ended'>;

/** The part of the dataset that every element needs. The library's own keeps the committee and the tags apart. */
export interface Directory {
  readonly committee?: Committee | undefined;
  readonly meta: Meta;
  readonly classes: readonly ClassOfWork[];
  readonly groups: readonly Group[];
  readonly archived?: readonly ArchivedGroup[] | undefined;
  readonly people: readonly Person[];
  readonly tags?: readonly Tag[] | undefined;
  readonly pages?: readonly Page[] | undefined;
}

/** The whole dataset of a term, the newest unless said otherwise: the contract of `dist/data/kys.json`. */
export type PublishedDataset = ValueOf<typeof dataset>;

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
