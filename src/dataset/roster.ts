import type { Dataset } from './dataset.js';
import { own } from './own.js';
import { byPerson } from './posts-of.js';
import type { Committee, Group, Holder, Person, Text } from './records.js';

/** What somebody is in a group, or in the whole committee. */
export interface RosterPost extends Pick<Holder, 'person' | 'confirmed'> {
  /** A member of a group may have none of their own. */
  readonly role: 'leaders' | 'deputies' | Text | null;
  readonly group?: Group;
  /** Members have none. */
  readonly email?: string;
}

/** A person with all that they do. */
export interface RosterEntry {
  readonly id: Person['id'];
  /** `undefined` where the records name somebody of whom they tell nothing else. */
  readonly person: Person | undefined;
  readonly posts: readonly RosterPost[];
  /** The main one first. */
  readonly emails: readonly string[];
}

function postsIn(group: Group): readonly RosterPost[] {
  const held = (['leaders', 'deputies'] as const).flatMap((role) =>
    group[role].map((holder): RosterPost => ({ ...holder, role, group })),
  );
  const members = own(group, 'members') ?? [];
  return [...held, ...members.map((member): RosterPost => ({ ...member, group, confirmed: true }))];
}

/** Everybody who holds an office, leads a group, stands in for its leader, or works in it: each once, as the records come. */
export function rosterOf(records: Dataset, committee: Committee | undefined): readonly RosterEntry[] {
  const offices = committee?.offices ?? [];
  const all = [
    ...offices.map((office): RosterPost => ({ ...office, role: office.name, confirmed: true })),
    ...records.groups.flatMap(postsIn),
  ];
  return [...byPerson(all)].map(([id, posts]) => {
    const person = records.person(id);
    const published = [...((person && own(person, 'emails')) ?? []), ...posts.map(({ email }) => email)];
    return { id, person, posts, emails: [...new Set(published.flatMap((email) => email || []))] };
  });
}
