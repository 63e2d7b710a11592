import { own } from './own.js';
import type { Group, Holder } from './records.js';

/** Everybody who is named in a group; for members, none publishes a mailbox. */
export const peopleIn = (group: Group): readonly Pick<Holder, 'person' | 'email'>[] => [
  ...group.leaders,
  ...group.deputies,
  ...(own(group, 'members') ?? []).map(({ person }) => ({ person, email: '' })),
];
