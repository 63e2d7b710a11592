import type { Dataset } from './dataset.js';
import { mailboxesIn, postsByPerson, type Post } from './posts-of.js';
import type { Committee, Person } from './records.js';

/** A person with all that they do. */
export interface RosterEntry {
  readonly id: Person['id'];
  /** `undefined` where the records name somebody of whom they tell nothing else. */
  readonly person: Person | undefined;
  readonly posts: readonly Post[];
  /** The main one first. */
  readonly emails: readonly string[];
}

/** Everybody who holds an office, leads a group, stands in for its leader, or works in it: each once, as the records come. */
export function rosterOf(records: Dataset, committee: Committee | undefined): readonly RosterEntry[] {
  return [...postsByPerson({ committee, groups: records.groups })].map(([id, posts]) => {
    const person = records.person(id);
    return { id, person, posts, emails: mailboxesIn(person, posts) };
  });
}
