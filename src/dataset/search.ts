import type { Dataset } from './dataset.js';
import { personNames } from './person-names.js';
import type { Group, Holder } from './records.js';
import { foundBy, hasAll, termsOf } from './search-form.js';

const holdersOf = ({ leaders, deputies }: Group): readonly Holder[] => [...leaders, ...deputies];

/** All words by which a group can be found, one folded line each. */
function wordsOf(group: Group, dataset: Dataset): string {
  const ids = holdersOf(group).map(({ person }) => person);
  const people = dataset.people.filter(({ id }) => ids.includes(id)).flatMap(personNames);
  // All mailboxes of its people, also those by which other groups know them.
  const mailboxes = dataset.groups
    .flatMap(holdersOf)
    .flatMap(({ person, email }) => (ids.includes(person) ? email : []));
  const tags = dataset.tagsOf(group).flatMap(({ name }) => Object.values(name));
  const { id, name, aliases, email } = group;
  return foundBy([id, ...Object.values(name), ...aliases, email, ...people, ...mailboxes, ...tags]);
}

/** Finds groups by their name in any language, other names, people (in pinyin too), tags and mailboxes. */
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
    const terms = termsOf(query);
    return this.#entries.filter(({ words }) => hasAll(words, terms)).map(({ group }) => group);
  }
}
