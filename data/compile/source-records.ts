/**
 * The records as volunteers write them in YAML, by what `src/dataset/schema/` declares. What may be left out there is
 * optional here; `publish.ts` fills it in, so that readers of the published dataset never meet a gap.
 */
import type { classesFile } from '../../src/dataset/schema/class-of-work.js';
import type { committeeFile, officeFile, vacancyFile } from '../../src/dataset/schema/committee.js';
import type { groupFile } from '../../src/dataset/schema/group.js';
import type { holderFile } from '../../src/dataset/schema/holder.js';
import type { introductionsFile } from '../../src/dataset/schema/introduction.js';
import type { linkFile } from '../../src/dataset/schema/link.js';
import type { earlierTermFile, organizationFile } from '../../src/dataset/schema/organization.js';
import type { pageFile, pagesFile } from '../../src/dataset/schema/page.js';
import type { personFile } from '../../src/dataset/schema/person.js';
import type { questionFile, questionsFile } from '../../src/dataset/schema/question.js';
import type { WrittenOf } from '../../src/dataset/schema/record-file.js';
import type { tagsFile } from '../../src/dataset/schema/tag.js';
import type { TeamRecord } from '../../src/dataset/schema/team.js';

export { addressOf } from '../../src/dataset/schema/person.js';

/** Who leads a group or stands in, or did so in an earlier term. */
export type HolderRecord = WrittenOf<typeof holderFile>;

/** From which term on something is so, and the term in which it ended. Left out: as far back as the records go; still so. */
export type Tenure = Pick<HolderRecord, 'began' | 'ended'>;

export type OrganizationRecord = WrittenOf<typeof organizationFile>;

/** A term of office, named by its year, and what is known about the records of it. */
export type TermRecord = Omit<WrittenOf<typeof earlierTermFile>, 'contact'>;

export type PersonRecord = WrittenOf<typeof personFile>;

/** An office: who holds it, and who held it before. */
export type OfficeRecord = WrittenOf<typeof officeFile>;

/** An office that nobody holds, and who held it before. */
export type VacancyRecord = WrittenOf<typeof vacancyFile>;

export type CommitteeRecord = WrittenOf<typeof committeeFile>;

export type LinkRecord = WrittenOf<typeof linkFile>;

export type GroupRecord = WrittenOf<typeof groupFile>;

export type { TeamRecord };

export type PageRecord = WrittenOf<typeof pageFile>;

/** What a stranger asks, and the id of the group that should answer. */
export type QuestionRecord = WrittenOf<typeof questionFile>;

/** The questions by which the ranking is measured; those held out are not looked at while it is tuned. */
export type QuestionsRecord = WrittenOf<typeof questionsFile>;

/** Digests of the introductions on the wiki's page, by which the import tells that one has changed. */
export type IntroductionsRecord = WrittenOf<typeof introductionsFile>;

/** A record and the file in which it stands (`data/groups/ones.yaml`). */
export interface Entry<Kind> {
  readonly file: string;
  readonly record: Kind;
}

/** Every record that could be read; a chapter whose file could not be read is `undefined`. */
export interface Records {
  readonly organization: Entry<OrganizationRecord> | undefined;
  readonly committee: Entry<CommitteeRecord> | undefined;
  readonly classes: Entry<WrittenOf<typeof classesFile>> | undefined;
  readonly tags: Entry<WrittenOf<typeof tagsFile>> | undefined;
  readonly pages: Entry<WrittenOf<typeof pagesFile>> | undefined;
  readonly questions: Entry<QuestionsRecord> | undefined;
  /** Records that were never imported have none. */
  readonly introductions: Entry<IntroductionsRecord> | undefined;
  readonly groups: readonly Entry<GroupRecord>[];
  readonly people: readonly Entry<PersonRecord>[];
  /** Files with an error of syntax or shape: the checks must not blame others for what they hold. */
  readonly unreadable: readonly string[];
}

/** Everyone who is or was in a post of the group: the leaders, then the deputies. */
export const holdersOf = (group: GroupRecord): readonly HolderRecord[] => [...group.leaders, ...(group.deputies ?? [])];

/** All offices of the committee: those that somebody holds, then the vacant ones. */
export const allOffices = ({ offices, vacancies = [] }: CommitteeRecord): readonly (OfficeRecord | VacancyRecord)[] => [
  ...offices,
  ...vacancies,
];

/** Everyone who holds or held the office, the present holder first. */
export function holdersOfOffice(office: OfficeRecord | VacancyRecord): readonly HolderRecord[] {
  const { former = [] } = office;
  if (!('person' in office)) return former;
  const { person, email, began } = office;
  return [{ person, email, ...(began !== undefined && { began }) }, ...former];
}

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
    records.introductions,
  ];
  return [...single.filter((entry) => entry !== undefined), ...records.groups, ...records.people];
}
