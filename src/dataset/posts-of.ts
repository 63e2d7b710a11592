import { grouped } from './grouped.js';
import { memoized } from './memoized.js';
import { own } from './own.js';
import type { Committee, Directory, Group, Holder, Person, Text } from './records.js';

/** A post of one person, in a group or in the whole committee. */
export interface Post extends Holder {
  /** What the person is there; an office has a name of its own, and so may have what a member does. */
  readonly role: 'leaders' | 'deputies' | 'members' | Text;
  /** Empty for a member, of whom a group publishes none. */
  readonly email: string;
  /** `undefined` for an office of the whole committee. */
  readonly group: Group | undefined;
}

// What a page puts on all objects is no group: so offices have one of their own, which is none.
const postsOfCommittee = ({ offices }: Committee): readonly Post[] =>
  offices.map((office) => ({ confirmed: true, ...office, role: office.name, group: undefined }));

const postsInGroup = (group: Group): readonly Post[] => [
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
];

/** The records in which posts stand. */
export type PostsDirectory = Pick<Directory, 'committee' | 'groups'>;

/** The posts of everybody, by person: offices first, then those in groups, as the records come. */
export const postsByPerson = memoized(({ committee, groups }: PostsDirectory) =>
  grouped(
    [...(committee ? postsOfCommittee(committee) : []), ...groups.flatMap(postsInGroup)].map((post) => [
      post.person,
      post,
    ]),
  ),
);

/** All posts of a person, in that order. Gathered once for all people of a directory, while that is the same object. */
export const postsOf = (directory: PostsDirectory, id: Person['id']): readonly Post[] =>
  postsByPerson(directory).get(id) ?? [];

/** All mailboxes that a record of a person, if there is one, and their posts have: the main one first, each once. */
export const mailboxesIn = (person: Person | undefined, posts: readonly Post[]): string[] => [
  ...new Set([...((person && own(person, 'emails')) ?? []), ...posts.flatMap(({ email }) => email || [])]),
];

/** All mailboxes of a person: those of their record first, the main one before all, then what only posts publish. */
export const mailboxesOf = (person: Person, directory: PostsDirectory): string[] =>
  mailboxesIn(person, postsOf(directory, person.id));
