/** Whatever a record names by id must be there, and whatever is there must be named. */
import { allReferrersRead, knownGroups, knownPeople } from './known-ids.js';
import { problem, type Problem, type ProblemKind } from './problem.js';
import { allOffices, allQuestions, holdersOf, holdersOfOffice, type Records } from './source-records.js';

interface Citation {
  readonly id: string;
  readonly file: string;
}

/** Everybody whom a record names, once for each time. */
export function citedPeople({ committee, groups }: Records): readonly Citation[] {
  const holders = committee ? allOffices(committee.record).flatMap(holdersOfOffice) : [];
  const offices = holders.map(({ person }) => ({ id: person, file: committee!.file }));
  const posts = groups.flatMap(({ file, record }) =>
    [...holdersOf(record), ...(record.members ?? [])].map(({ person }) => ({ id: person, file })),
  );
  return [...offices, ...posts];
}

const missing = (kind: ProblemKind, cited: readonly Citation[], known: ReadonlySet<string>): readonly Problem[] =>
  cited.filter(({ id }) => !known.has(id)).map(({ id, file }) => problem(file, kind, id));

export const checkPeopleExist = (records: Records): readonly Problem[] =>
  missing('personMissing', citedPeople(records), knownPeople(records));

export function checkTagsExist({ tags, groups }: Records): readonly Problem[] {
  if (!tags) return [];
  const cited = groups.flatMap(({ file, record }) => record.tags.map((id) => ({ id, file })));
  return missing('tagMissing', cited, new Set(tags.record.tags.map(({ id }) => id)));
}

export function checkClassesExist({ classes, groups }: Records): readonly Problem[] {
  if (!classes) return [];
  const cited = groups.flatMap(({ file, record }) => (record.class === null ? [] : [{ id: record.class, file }]));
  return missing('classMissing', cited, new Set(classes.record.classes.map(({ id }) => id)));
}

export function checkGroupsOfPagesExist(records: Records): readonly Problem[] {
  const { pages } = records;
  const cited = pages?.record.pages.flatMap(({ group }) =>
    group === undefined ? [] : [{ id: group, file: pages.file }],
  );
  return missing('groupMissing', cited ?? [], knownGroups(records));
}

export function checkGroupsOfQuestionsExist(records: Records): readonly Problem[] {
  const { questions } = records;
  const cited = questions && allQuestions(questions.record).map(({ group }) => ({ id: group, file: questions.file }));
  return missing('groupMissing', cited ?? [], knownGroups(records));
}

export function checkGroupsOfIntroductionsExist(records: Records): readonly Problem[] {
  const { introductions } = records;
  const cited = introductions?.record.introductions.map(({ group }) => ({ id: group, file: introductions.file }));
  return missing('groupMissing', cited ?? [], knownGroups(records));
}

/** The group that answers where no other does. */
export function checkGeneralContactExists(records: Records): readonly Problem[] {
  const { organization } = records;
  if (!organization) return [];
  const { file, record } = organization;
  const cited = [record, ...(record.earlierTerms ?? [])].flatMap(({ contact }) =>
    contact === undefined ? [] : [{ id: contact, file }],
  );
  return missing('groupMissing', cited, knownGroups(records));
}

/**
 * The list that orders the groups names each once, and none that is not there. One that is new this term may wait: two
 * requests for new groups would else touch the same line. It comes last meanwhile.
 */
export function checkGroupOrder(records: Records): readonly Problem[] {
  const { organization } = records;
  if (!organization) return [];
  const { file, record } = organization;
  const known = knownGroups(records);
  const isNew = (id: string): boolean =>
    records.groups.some((group) => group.record.id === id && group.record.began === record.term);
  const unlisted = [...known].filter((id) => !record.groups.includes(id) && !isNew(id));
  const repeated = record.groups.filter((id, index) => record.groups.indexOf(id) !== index);
  return [
    ...missing(
      'groupMissing',
      record.groups.map((id) => ({ id, file })),
      known,
    ),
    ...unlisted.map((id) => problem(file, 'groupUnlisted', id)),
    ...repeated.map((id) => problem(file, 'groupListedTwice', id)),
  ];
}

export function checkPeopleUsed(records: Records): readonly Problem[] {
  if (!allReferrersRead(records)) return [];
  const cited = new Set(citedPeople(records).map(({ id }) => id));
  return records.people
    .filter(({ record }) => !cited.has(record.id))
    .map(({ file, record }) => problem(file, 'personUnused', record.id));
}

export function checkTagsUsed(records: Records): readonly Problem[] {
  const { tags, groups } = records;
  if (!tags || !allReferrersRead(records)) return [];
  const cited = new Set(groups.flatMap(({ record }) => record.tags));
  return tags.record.tags.filter(({ id }) => !cited.has(id)).map(({ id }) => problem(tags.file, 'tagUnused', id));
}
