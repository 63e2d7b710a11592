import { directoryOf } from './bundled.js';
import type { Dataset } from './dataset.js';
import { fold } from './fold.js';
import { grouped } from './grouped.js';
import { memoized } from './memoized.js';
import { personNames } from './person-names.js';
import { mailboxesOf } from './posts-of.js';
import type { Person } from './records.js';

type PeopleByName = ReadonlyMap<string, readonly Person[]>;

/** A page may have a card for each of many people: names are gathered once. */
const peopleByName = memoized((records: Dataset): PeopleByName => {
  const index = grouped(
    records.people.flatMap((person) => {
      const mailboxes = mailboxesOf(person, directoryOf(records)).flatMap((email) => [email, email.split('@')[0]!]);
      const names = new Set([...personNames(person), ...mailboxes].map(fold));
      return [...names].map((name) => [name, person] as const);
    }),
  );
  index.delete('');
  return index;
});

/**
 * All people whom these words may mean, in the order of the records, `undefined` where there are none: an id, a name in Chinese or English (in either
 * order, with or without the nickname), a nickname, or a mailbox (whole, or what is before the `@`); without case,
 * width and accents. An id just as it is written means nobody else.
 */
export function findPeople(records: Dataset, words: string): readonly Person[] | undefined {
  const person = records.person(words);
  return person ? [person] : peopleByName(records).get(fold(words));
}

/** The first person whom these words may mean; see `findPeople`. */
export const findPerson = (records: Dataset, words: string): Person | undefined => findPeople(records, words)?.[0];
