import { memoized } from './memoized.js';
import { own } from './own.js';
import type { Committee, Directory, Group, Holder, Person, Text } from './records.js';

/** A post of one person, in a group or in the whole committee. */
export interface Post extends Holder {
  /** What the person is there; an office has a name of its own, and so may have what a member does. */
  readonly role: 'leaders' | 'deputies' | 'members' | Text;
  /** Empty for a member, of whom a group publishes none. */
  readonly email: string;
  /** None for an office of the whole committee. */
  readonly group?: Group;
}

/** What people hold, by their id, in the order in which they come. */
export function byPerson<Held extends Pick<Holder, 'person'>>(
  posts: readonly Held[],
): ReadonlyMap<Person['id'], readonly Held[]> {
  const index = new Map<Person['id'], Held[]>();
  for (const post of posts) {
    const known = index.get(post.person);
    if (known) known.push(post);
    else index.set(post.person, [post]);
  }
  return index;
}

const officesByPerson = memoized(({ offices }: Committee) =>
  byPerson(offices.map((office): Post => ({ confirmed: true, ...office, role: office.name }))),
);

const postsByPerson = memoized((groups: readonly Group[]) =>
  byPerson(
    groups.flatMap((group) => [
      ...(['leaders', 'deputies'] as const).flatMap((role) =>
        group[role].map((holder): Post => ({ ...holder, role, group })),
      ),
      ...(own(group, 'members') ?? []).map(({ person, role }): Post => ({
        person,
        role: role ?? 'members',
        email: '',
        confirmed: true,
        group,
      })),
    ]),
  ),
);

/** All posts of a person: offices first, then those in groups, in the order of the records. */
export function postsOf({ committee, groups }: Pick<Directory, 'committee' | 'groups'>, id: Person['id']): Post[] {
  const offices = committee ? officesByPerson(committee).get(id) : undefined;
  return [...(offices ?? []), ...(postsByPerson(groups).get(id) ?? [])];
}

/** All mailboxes of a person: those of their record first, the main one before all, then what only posts publish. */
export const mailboxesOf = (person: Person, directory: Pick<Directory, 'committee' | 'groups'>): string[] => [
  ...new Set([...(own(person, 'emails') ?? []), ...postsOf(directory, person.id).flatMap(({ email }) => email || [])]),
];
