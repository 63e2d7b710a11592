import type { Dataset } from './dataset.js';
import { fold, termsOf } from './fold.js';
import { memoized } from './memoized.js';
import { peopleIn } from './people-in.js';
import { personNames } from './person-names.js';
import type { Group, Person } from './records.js';
import { tagsOf } from './tags.js';

/** Names by which something is found, folded, a line each. */
const foundBy = (names: readonly string[]): string => names.map(fold).join('\n');

/** The words of everybody in a post: all names, and all mailboxes, also those by which other groups know them. */
function wordsOfPeople({ groups, person }: Pick<Dataset, 'groups' | 'person'>): ReadonlyMap<Person['id'], string> {
  const mailboxes = new Map<Person['id'], Set<string>>();
  for (const group of groups)
    for (const { person: id, email } of peopleIn(group)) mailboxes.set(id, (mailboxes.get(id) ?? new Set()).add(email));
  return new Map(
    [...mailboxes].map(([id, emails]) => {
      const known = person(id);
      return [id, foundBy([...(known ? personNames(known) : []), ...emails])];
    }),
  );
}

interface Entry {
  readonly group: Group;
  /** Those of the group itself. */
  readonly words: string;
  readonly people: readonly Person['id'][];
}

/**
 * Finds groups by their name in any language, other names, people (in pinyin too), tags and mailboxes. The words of a
 * person stand once, however many posts they hold: all work is in proportion to the records.
 */
export class GroupSearch {
  readonly #people: ReadonlyMap<Person['id'], string>;
  readonly #entries: readonly Entry[];

  constructor(dataset: Dataset) {
    this.#people = wordsOfPeople({ groups: dataset.groups, person: (id) => dataset.person(id) });
    this.#entries = dataset.groups.map((group) => {
      const { id, name, aliases, email } = group;
      const tags = tagsOf(dataset, group).flatMap((tag) => Object.values(tag.name));
      return {
        group,
        words: foundBy([id, ...Object.values(name), ...aliases, email, ...tags]),
        people: peopleIn(group).map(({ person }) => person),
      };
    });
  }

  /**
   * The groups that have every word of the query somewhere, in the order of the dataset; all of them for a query
   * without a letter or digit.
   */
  find(query: string): Group[] {
    const tests = termsOf(query).map((term) => {
      const called = this.#called(term);
      return ({ words, people }: Entry): boolean => words.includes(term) || people.some((id) => called.has(id));
    });
    return this.#entries.filter((entry) => tests.every((test) => test(entry))).map(({ group }) => group);
  }

  /** The people of a group who are called by a word of the query that the group has not itself. */
  peopleFound(query: string, group: Group): Person['id'][] {
    const entry = this.#entries.find((one) => one.group === group);
    const terms = termsOf(query).filter((term) => !entry?.words.includes(term));
    const called = new Set(terms.flatMap((term) => [...this.#called(term)]));
    return [...new Set(entry?.people)].filter((id) => called.has(id));
  }

  #called(term: string): Set<Person['id']> {
    return new Set([...this.#people].flatMap(([id, words]) => (words.includes(term) ? id : [])));
  }
}

/** The search in these records. */
export const groupSearch = memoized((records: Dataset) => new GroupSearch(records));
