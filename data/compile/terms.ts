/**
 * The records of one term out of those of all. A role is never overwritten: it ends, and another begins. What a term
 * shows is how things stood at its end, or stand now: whoever ended in it is no longer there, whoever began in it is.
 */
import {
  holdersOfOffice,
  type Entry,
  type GroupRecord,
  type HolderRecord,
  type OfficeRecord,
  type OrganizationRecord,
  type Records,
  type Tenure,
  type TermRecord,
  type VacancyRecord,
} from './source-records.js';

/** Stands for the newest term where `organization.yaml` could not be read. */
const UNKNOWN = '9999';

/** All terms of the records as these list them: the newest first. */
export const termsOf = (organization: OrganizationRecord): readonly string[] =>
  [organization, ...(organization.earlierTerms ?? [])].map(({ term }) => term);

/** The terms to check, one at least. */
export const termsToCheck = ({ organization }: Records): readonly string[] =>
  organization ? termsOf(organization.record) : [UNKNOWN];

/** What is known about the records of a term; an unknown term is answered with the newest. */
export const termRecordOf = (
  organization: OrganizationRecord,
  term: string,
): TermRecord & { readonly contact: string } => ({
  ...organization,
  ...organization.earlierTerms?.find((earlier) => earlier.term === term),
});

const hasBegun = ({ began = '' }: Tenure, term: string): boolean => began <= term;

const hasEnded = ({ ended }: Tenure, term: string): boolean => ended !== undefined && ended <= term;

/** Whether something was so at the end of a term. */
export const wasSo = (tenure: Tenure, term: string): boolean => hasBegun(tenure, term) && !hasEnded(tenure, term);

/** Whether the group was archived by the end of a term. */
export const wasArchived = (group: GroupRecord, term: string): group is GroupRecord & { readonly ended: string } =>
  hasBegun(group, term) && hasEnded(group, term);

/** The group with the people in its posts at the end of a term; one that had been archived, as it ended. */
export function groupAt(group: GroupRecord, term: string): GroupRecord {
  const day = wasArchived(group, term) ? group.ended : term;
  const held = (holders: readonly HolderRecord[] = []): readonly HolderRecord[] =>
    holders.filter((holder) => wasSo(holder, day));
  return { ...group, leaders: held(group.leaders), deputies: held(group.deputies) };
}

/** Who held the office at the end of a term; nobody where the office began later. */
export const holderAt = (office: OfficeRecord | VacancyRecord, term: string): HolderRecord | undefined =>
  holdersOfOffice(office).find((holder) => wasSo(holder, term));

/** Whether nobody held the office at the end of a term, or ever after. */
export const wasVacant = (office: VacancyRecord, term: string): boolean =>
  hasBegun(office, term) && holdersOfOffice(office).every((holder) => hasEnded(holder, term));

/** The groups that there were at the end of a term, or that had been archived by then. */
export const groupsAt = ({ groups }: Pick<Records, 'groups'>, term: string): readonly Entry<GroupRecord>[] =>
  groups
    .filter(({ record }) => hasBegun(record, term))
    .map(({ file, record }) => ({ file, record: groupAt(record, term) }));
