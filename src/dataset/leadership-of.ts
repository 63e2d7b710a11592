import { committeeSummary, duties } from '#generated/dataset.js';
import { bundledCommittee, committeeOf } from './bundled.js';
import type { Dataset } from './dataset.js';
import type { Committee, Office, PublishedOffice, Text } from './records.js';

/** A committee with what there is to read about it. */
export interface Leadership extends Committee {
  /** None where the records have none. */
  readonly summary?: Text | undefined;
  readonly offices: readonly (Office & Partial<Pick<PublishedOffice, 'duties'>>)[];
}

/**
 * The committee of the records with the duties of its offices. The library keeps those apart for its own, so that the
 * chart comes without them; records from elsewhere have them in the offices, or none.
 */
export function leadershipOf(records: Dataset): Leadership | undefined {
  const committee = committeeOf(records);
  if (committee !== bundledCommittee) return committee;
  return {
    ...committee,
    summary: committeeSummary,
    offices: committee.offices.map((office) => ({ ...office, duties: duties[office.id] ?? [] })),
  };
}
