/**
 * The records as volunteers write them in YAML. What may be left out there is optional here;
 * `publish.ts` fills it in, so that readers of the published dataset never meet a gap.
 */
import type { ClassOfWorkId, Meta, PublishedClassOfWork, Tag, Text } from '../../src/dataset/records.js';

/** A term of office, named by its year, and what is known about the records of it. */
export interface TermRecord {
  readonly term: string;
  readonly asOf: { readonly date: string; readonly estimated?: boolean };
  readonly sources: Meta['sources'];
}

/** From which term on something is so, and the term in which it ended. Left out: as far back as the records go; still so. */
export interface Tenure {
  readonly began?: string;
  readonly ended?: string;
}

export interface OrganizationRecord extends TermRecord {
  readonly organization: Text;
  readonly title: Text;
  /** The terms before the newest, the newest of them first; `contact` where another group answered then. */
  readonly earlierTerms?: readonly (TermRecord & { readonly contact?: string })[];
  /** The domain in which the community's mailboxes live. */
  readonly mailDomain: string;
  /** The id of the group that answers where no other does. */
  readonly contact: string;
  /** Ids of all groups, in the order in which they are shown. */
  readonly groups: readonly string[];
}

/** A mailbox outside the community's domain, with the reason why it is used all the same. */
export interface WaivedMailbox {
  readonly address: string;
  readonly waiver?: string;
}

export interface PersonRecord {
  readonly id: string;
  readonly name: Text;
  readonly aliases?: readonly string[];
  readonly emails: readonly (string | WaivedMailbox)[];
}

export interface HolderRecord extends Tenure {
  readonly person: string;
  readonly email: string;
  readonly confirmed?: boolean;
}

/** An office: who holds it, and who held it before. */
export interface OfficeRecord {
  readonly id: string;
  readonly name: Text;
  readonly person: string;
  readonly email: string;
  readonly began?: string;
  readonly duties: readonly Text[];
  readonly former?: readonly (HolderRecord & { readonly ended: string })[];
}

export interface CommitteeRecord {
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
  readonly offices: readonly OfficeRecord[];
}

export interface TeamRecord {
  readonly id: string;
  readonly name: Text;
  readonly teams?: readonly TeamRecord[];
}

export interface LinkRecord {
  readonly label: Text;
  readonly url: string;
  readonly signIn?: boolean;
}

export interface FigureRecord {
  readonly value: number;
  readonly qualifier?: 'nearly' | 'at-least';
  readonly label: Text;
  readonly asOf?: string;
}

export interface GroupRecord extends Tenure {
  readonly id: string;
  readonly name: Text;
  readonly aliases?: readonly string[];
  readonly class: ClassOfWorkId | null;
  readonly tags: readonly string[];
  readonly founded: string;
  readonly email: string;
  readonly emailWaiver?: string;
  readonly summary: Text;
  readonly topics: readonly Text[];
  readonly leaders: readonly HolderRecord[];
  readonly deputies?: readonly HolderRecord[];
  readonly teams?: readonly TeamRecord[];
  readonly links?: readonly LinkRecord[];
  readonly figures?: readonly FigureRecord[];
  readonly notes?: readonly Text[];
}

export interface PageRecord {
  readonly title: Text;
  readonly url: string;
  readonly group?: string;
}

/** What a stranger asks, and the id of the group that should answer. */
export interface QuestionRecord {
  readonly ask: string;
  readonly group: string;
}

/** The questions by which the ranking is measured; those held out are not looked at while it is tuned. */
export interface QuestionsRecord {
  readonly questions: readonly QuestionRecord[];
  readonly heldOut: readonly QuestionRecord[];
}

/** A record and the file in which it stands (`data/groups/ones.yaml`). */
export interface Entry<Kind> {
  readonly file: string;
  readonly record: Kind;
}

/** Every record that could be read; a chapter whose file could not be read is `undefined`. */
export interface Records {
  readonly organization: Entry<OrganizationRecord> | undefined;
  readonly committee: Entry<CommitteeRecord> | undefined;
  readonly classes: Entry<{ readonly classes: readonly PublishedClassOfWork[] }> | undefined;
  readonly tags: Entry<{ readonly tags: readonly Tag[] }> | undefined;
  readonly pages: Entry<{ readonly pages: readonly PageRecord[] }> | undefined;
  readonly questions: Entry<QuestionsRecord> | undefined;
  readonly groups: readonly Entry<GroupRecord>[];
  readonly people: readonly Entry<PersonRecord>[];
  /** Files with an error of syntax or shape: the checks must not blame others for what they hold. */
  readonly unreadable: readonly string[];
}

/** The address of a mailbox, whichever way it is written. */
export const addressOf = (mailbox: string | WaivedMailbox): string =>
  typeof mailbox === 'string' ? mailbox : mailbox.address;

/** Everyone who is or was in a post of the group: the leaders, then the deputies. */
export const holdersOf = (group: GroupRecord): readonly HolderRecord[] => [...group.leaders, ...(group.deputies ?? [])];

/** Everyone who holds or held the office, the present holder first. */
export const holdersOfOffice = ({ person, email, began, former = [] }: OfficeRecord): readonly HolderRecord[] => [
  { person, email, ...(began !== undefined && { began }) },
  ...former,
];

/** The questions to tune by and those held out. */
export const allQuestions = ({ questions, heldOut }: QuestionsRecord): readonly QuestionRecord[] => [
  ...questions,
  ...heldOut,
];

/** Every team of a group, with the teams inside teams. */
export const teamsWithin = (teams: readonly TeamRecord[] | undefined): readonly TeamRecord[] =>
  (teams ?? []).flatMap((team) => [team, ...teamsWithin(team.teams)]);

/** All records that could be read, whatever their kind. */
export function allEntries(records: Records): readonly Entry<object>[] {
  const single = [
    records.organization,
    records.committee,
    records.classes,
    records.tags,
    records.pages,
    records.questions,
  ];
  return [...single.filter((entry) => entry !== undefined), ...records.groups, ...records.people];
}
