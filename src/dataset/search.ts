import type { Dataset } from './dataset.js';
import type { Group, Holder, Person } from './records.js';

/** Letters and digits alone, without case, accents (`Zhuāng`), full-width forms and what stands between words. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The names of a person. People type pinyin in either order: the id has the family name first, the English name has
 * it last, with or without the nickname in it.
 */
export const personNames = ({ id, name, aliases }: Person): string[] => [
  id,
  name.zh,
  name.en,
  name.en.replace(/\(.*?\)/g, ''),
  ...aliases,
];

const holdersOf = ({ leaders, deputies }: Group): readonly Holder[] => [...leaders, ...deputies];

/** All words by which a group can be found, one folded line each. */
function wordsOf(group: Group, dataset: Dataset): string {
  const ids = holdersOf(group).map(({ person }) => person);
  const people = dataset.people.filter(({ id }) => ids.includes(id)).flatMap(personNames);
  // All mailboxes of its people, also those by which other groups know them.
  const mailboxes = dataset.groups.flatMap(holdersOf).flatMap(({ person, email }) => (ids.includes(person) ? email : []));
  const tags = dataset.tagsOf(group).flatMap(({ name }) => [name.zh, name.en]);
  const { id, name, aliases, email } = group;
  return [id, name.zh, name.en, ...aliases, email, ...people, ...mailboxes, ...tags].map(fold).join('\n');
}

/** Finds groups by their name in either language, other names, people (in pinyin too), tags and mailboxes. */
export class GroupSearch {
  readonly #entries: readonly { readonly group: Group; readonly words: string }[];

  constructor(dataset: Dataset) {
    this.#entries = dataset.groups.map((group) => ({ group, words: wordsOf(group, dataset) }));
  }

  /**
   * The groups that have every word of the query somewhere, in the order of the dataset; all of them for a query
   * without a letter or digit.
   */
  find(query: string): Group[] {
    const terms = query.split(/\s+/).map(fold).filter(Boolean);
    return this.#entries.filter(({ words }) => terms.every((term) => words.includes(term))).map(({ group }) => group);
  }
}
