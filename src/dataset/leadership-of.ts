import { committeeSummary, duties } from '#generated/dataset.js';
import { bundledCommittee, committeeOf } from './bundled.js';
import type { Dataset } from './dataset.js';
import type { Committee, Office, PublishedOffice, PublishedVacancy, Text } from './records.js';

/** A committee with what there is to read about it. */
export interface Leadership extends Committee {
  /** None where the records have none. */
  readonly summary?: Text | undefined;
  readonly offices: readonly (Office & Partial<Pick<PublishedOffice, 'duties'>>)[];
  readonly vacancies?: readonly (Omit<PublishedVacancy, 'duties'> & Partial<PublishedVacancy>)[];
}

/**
 * The committee of the records with the duties of its offices. The library keeps those apart for its own, so that the
 * chart comes without them; records from elsewhere have them in the offices, or none.
 */
export function leadershipOf(records: Dataset): Leadership | undefined {
  const committee = committeeOf(records);
  if (committee !== bundledCommittee) return committee;
  const withDuties = <Of extends Pick<Office, 'id'>>(office: Of) => ({ ...office, duties: duties[office.id] ?? [] });
  const { offices, vacancies = [] } = committee;
  return {
    ...committee,
    summary: committeeSummary,
    offices: offices.map(withDuties),
    vacancies: vacancies.map(withDuties),
  };
}
