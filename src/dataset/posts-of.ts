import type { Directory, Group, Holder, Person, Text } from './records.js';

/** A post of one person, in a group or in the whole committee. */
export interface Post extends Holder {
  /** What the person is there; an office has a name of its own. */
  readonly role: 'leaders' | 'deputies' | Text;
  /** None for an office of the whole committee. */
  readonly group?: Group;
}

/** All posts of a person: offices first, then those in groups, in the order of the records. */
export function postsOf({ committee, groups }: Pick<Directory, 'committee' | 'groups'>, id: Person['id']): Post[] {
  const offices = (committee?.offices ?? []).map((office): Post => ({ confirmed: true, ...office, role: office.name }));
  const inGroups = groups.flatMap((group) =>
    (['leaders', 'deputies'] as const).flatMap((role) =>
      group[role].map((holder): Post => ({ ...holder, role, group })),
    ),
  );
  return [...offices, ...inGroups].filter(({ person }) => person === id);
}

/** All mailboxes of a person: those of their record first, the main one before all, then what only posts publish. */
export const mailboxesOf = (
  { id, emails = [] }: Person,
  directory: Pick<Directory, 'committee' | 'groups'>,
): string[] => [...new Set([...emails, ...postsOf(directory, id).map(({ email }) => email)])];
