import type {
  EarlierTerm,
  GroupDifference,
  Person,
  PublishedDataset,
  PublishedGroup,
  PublishedPerson,
} from '../../src/dataset/records.js';
import { compactPerson, source } from './compact-records.js';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A group's id, and of the rest what is not as in the newest dataset. */
function difference(group: PublishedGroup, newest: PublishedDataset): GroupDifference {
  const known: Partial<PublishedGroup> = [...newest.groups, ...newest.archived].find(({ id }) => id === group.id) ?? {};
  const differing = Object.entries(group).filter(([key, value]) => !isSame(value, known[key as keyof PublishedGroup]));
  return { id: group.id, ...Object.fromEntries(differing) };
}

/** Mailboxes are left out where the posts of the term tell them, which may not be those of the newest. */
function personOf(
  person: PublishedPerson,
  dataset: PublishedDataset,
  newest: PublishedDataset,
): Pick<Person, 'id'> | Person {
  const record = compactPerson(person, dataset);
  const known = newest.people.find(({ id }) => id === person.id);
  return known && isSame(record, compactPerson(known, newest)) ? { id: person.id } : record;
}

function termOf(dataset: PublishedDataset, newest: PublishedDataset): EarlierTerm {
  const { meta, committee, groups, archived, people } = dataset;
  return {
    meta: { ...source(meta), organization: meta.organization, contact: meta.contact },
    committee,
    groups: groups.map((group) => difference(group, newest)),
    archived: archived.map((group) => ({ ...difference(group, newest), ended: group.ended })),
    people: people.map((person) => personOf(person, dataset, newest)),
  };
}

/** The text of `dist/generated/terms.js`: each earlier term, as far as it differs from the newest. */
export function termsModule(newest: PublishedDataset, earlier: readonly PublishedDataset[]): string {
  const terms = JSON.stringify(
    earlier.map((dataset) => termOf(dataset, newest)),
    null,
    2,
  );
  return `// Made by \`npm run data\` from the records in data/; do not edit.\n\nexport const earlierTerms = ${terms};\n`;
}
