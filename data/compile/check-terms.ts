/** Terms are what history hangs on, so each is known, and nothing ends before it begins. */
import { problem, problemAt, type Problem } from './problem.js';
import { holdersOfOffice, type HolderRecord, type Records, type Tenure } from './source-records.js';
import { groupsAt, termRecordOf, termsOf, wasArchived } from './terms.js';

interface DatedTenure extends Tenure {
  readonly path: string;
  readonly file: string;
}

const ofHolders = (file: string, list: string, holders: readonly HolderRecord[] = []): readonly DatedTenure[] =>
  holders.map((holder, index) => ({ ...holder, path: `${list}[${index}].`, file }));

function tenuresIn({ committee, groups }: Records): readonly DatedTenure[] {
  const ofOffices = committee?.record.offices.flatMap((office, index): readonly DatedTenure[] => [
    { ...holdersOfOffice(office)[0], path: `offices[${index}].`, file: committee.file },
    ...ofHolders(committee.file, `offices[${index}].former`, office.former),
  ]);
  const ofVacancies = committee?.record.vacancies?.flatMap(({ began, former }, index): readonly DatedTenure[] => [
    { ...(began !== undefined && { began }), path: `vacancies[${index}].`, file: committee.file },
    ...ofHolders(committee.file, `vacancies[${index}].former`, former),
  ]);
  return [
    ...(ofOffices ?? []),
    ...(ofVacancies ?? []),
    ...groups.flatMap(({ file, record }) => [
      { ...record, path: '', file },
      ...ofHolders(file, 'leaders', record.leaders),
      ...ofHolders(file, 'deputies', record.deputies),
    ]),
  ];
}

export function checkTermsInOrder({ organization }: Records): readonly Problem[] {
  if (!organization) return [];
  const terms = termsOf(organization.record);
  return terms
    .filter((term, index) => index > 0 && term >= terms[index - 1]!)
    .map((term) => problem(organization.file, 'termsOutOfOrder', term));
}

export function checkTermsKnown(records: Records): readonly Problem[] {
  const { organization } = records;
  if (!organization) return [];
  const known = new Set(termsOf(organization.record));
  return tenuresIn(records).flatMap(({ file, path, ...tenure }) =>
    (['began', 'ended'] as const)
      .filter((key) => tenure[key] !== undefined && !known.has(tenure[key]))
      .map((key) => problemAt(file, `${path}${key}`, 'termUnknown', tenure[key]!)),
  );
}

export const checkTenures = (records: Records): readonly Problem[] =>
  tenuresIn(records)
    .filter(({ began = '', ended }) => ended !== undefined && ended < began)
    .map(({ began = '', ended, path, file }) => problemAt(file, `${path}ended`, 'endedBeforeItBegan', ended!, began));

/** In each term, the group that answers where no other does is one that there is. */
export function checkContactInEachTerm(records: Records): readonly Problem[] {
  const { organization } = records;
  if (!organization) return [];
  return termsOf(organization.record).flatMap((term) => {
    const { contact } = termRecordOf(organization.record, term);
    // What names no record at all is another check's.
    if (!records.groups.some(({ record }) => record.id === contact)) return [];
    const isThere = groupsAt(records, term).some(({ record }) => record.id === contact && !wasArchived(record, term));
    return isThere ? [] : [problem(organization.file, 'contactNotOfTerm', term, contact)];
  });
}
