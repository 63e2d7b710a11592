/** How a term begins in the record of the organization, and how the day of what is known moves on. */
import type { OrganizationRecord } from '../../compile/source-records.js';
import type { Edit } from './edit-yaml.js';
import { prependItem } from './list-edits.js';

/** What is known of the newest term moves to the earlier ones, as it is. */
export function beginTerm({ term, asOf, sources, earlierTerms }: OrganizationRecord, next: string): readonly Edit[] {
  const before = JSON.parse(JSON.stringify({ term, asOf, sources })) as { readonly [key: string]: string };
  return [{ set: ['term'], value: next }, prependItem(earlierTerms, ['earlierTerms'], 'sources', before)];
}

/** The records are of this day, ISO 8601, and somebody knows that. */
export function dateRecords({ asOf }: OrganizationRecord, day: string): readonly Edit[] {
  const edits: Edit[] = asOf.date === day ? [] : [{ set: ['asOf', 'date'], value: day }];
  if (asOf.estimated === true) edits.push({ set: ['asOf', 'estimated'], value: false });
  return edits;
}
