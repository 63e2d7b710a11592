import type { Dataset } from './dataset.js';
import type { Group, Person } from './records.js';

/** Letters and digits alone, without case, accents (`Zhuāng`), full-width forms and what stands between words. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * A person's English name is pinyin with the family name last; people type it in either order. The id is pinyin too,
 * where the English name is another one.
 */
function personNames({ id, name, aliases, emails }: Person): string[] {
  const parts = name.en.replace(/\(.*?\)/g, ' ').split(/\s+/).filter(Boolean);
  const familyFirst = [...parts.slice(-1), ...parts.slice(0, -1)].join('');
  return [id, name.zh, name.en, parts.join(''), familyFirst, ...aliases, ...emails];
}

/** All words by which a group can be found, one folded line each. */
function wordsOf(group: Group, dataset: Dataset): string {
  const people = [...group.leaders, ...group.deputies].flatMap(({ person: id, email }) => {
    const person = dataset.person(id);
    return person ? [...personNames(person), email] : [id, email];
  });
  const tags = dataset.tagsOf(group).flatMap(({ name }) => [name.zh, name.en]);
  const { id, name, aliases, email } = group;
  return [id, name.zh, name.en, ...aliases, email, ...people, ...tags].map(fold).join('\n');
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
