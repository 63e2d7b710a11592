import { fold, hasAll, termsOf } from './fold.js';
import { otherSpellings } from './other-spellings.js';
import { personNames } from './person-names.js';
import type { Committee } from './records.js';
import type { RosterEntry } from './roster.js';

/** How a text of the records is written where it is shown, as in Traditional Chinese. */
type Write = (text: string) => string;

/** All by which somebody is found, folded: names, mailboxes, and what they do where, as the records have it and as shown. */
function wordsOf({ id, person, posts, emails }: RosterEntry, committee: Committee | undefined, write: Write): string {
  const places = posts.flatMap(({ role, group }) => [
    ...Object.values(typeof role === 'object' ? (role ?? {}) : {}),
    ...Object.values((group ?? committee)?.name ?? {}),
    ...(group ? [group.id, group.email, ...group.aliases] : []),
  ]);
  const words = [id, ...(person ? personNames(person) : []), ...emails, ...places];
  return [...new Set([...words, ...words.map(write)])].map(fold).join('\n');
}

/** Finds people by names in any language and order, nicknames, mailboxes, and groups; in traditional characters too. */
export class PeopleSearch {
  readonly #entries: readonly { readonly entry: RosterEntry; readonly words: string }[];

  constructor(entries: readonly RosterEntry[], committee: Committee | undefined, write: Write = (text) => text) {
    this.#entries = entries.map((entry) => ({ entry, words: wordsOf(entry, committee, write) }));
  }

  /** Those who have every word of a query somewhere, as it is written or, where that is nobody, in another spelling. */
  find(query: string): readonly RosterEntry[] {
    const found = [query, ...otherSpellings(query)].map((text) => this.#having(termsOf(text)));
    return found.find(({ length }) => length) ?? [];
  }

  #having(terms: readonly string[]): readonly RosterEntry[] {
    return this.#entries.filter(({ words }) => hasAll(words, terms)).map(({ entry }) => entry);
  }
}
