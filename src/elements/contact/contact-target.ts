import { directoryOf } from '../../dataset/bundled.js';
import type { Dataset } from '../../dataset/dataset.js';
import { findPerson } from '../../dataset/person-lookup.js';
import { mailboxesOf, postsOf } from '../../dataset/posts-of.js';
import type { Group, Holder } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { personName } from '../templates/posts.js';
import { roleOf } from '../templates/role-of.js';

/** A post with its mailbox. All texts are in the language shown. */
export interface ContactPost {
  readonly role: string;
  /** Who holds it, where the target is a group; where it is a person, in which group or committee. */
  readonly name: string;
  readonly email: string;
  /** `false` where the source itself doubts the entry. */
  readonly confirmed: boolean;
}

/** Whom a contact leads to. */
export interface ContactTarget {
  /** A group or a person, as a vCard has it. */
  readonly kind: 'org' | 'individual';
  /** As in the records, where it never changes. */
  readonly id: string;
  readonly name: string;
  /** Where to write first. */
  readonly email: string;
  readonly posts: readonly ContactPost[];
}

/** A group: its own mailbox, then the people who lead it. */
export function groupTarget(group: Group, records: Dataset, words: Words): ContactTarget {
  const posts = (role: 'leaders' | 'deputies'): ContactPost[] =>
    group[role].map(({ person, email, confirmed }: Holder) => ({
      role: roleOf(role, words),
      name: personName(records, person, words),
      email,
      confirmed,
    }));
  const { id, name, email } = group;
  return { kind: 'org', id, name: words.text(name), email, posts: [...posts('leaders'), ...posts('deputies')] };
}

/**
 * A person, by any of their names, see `findPerson`: their main mailbox, then those of all their posts, the ones in doubt
 * last. `undefined` where there is no such person, or no mailbox is published for them.
 */
export function personTarget(name: string, records: Dataset, words: Words): ContactTarget | undefined {
  const person = findPerson(records, name);
  if (!person) return undefined;
  const { id } = person;
  const directory = directoryOf(records);
  const [email] = mailboxesOf(person, directory);
  const posts = postsOf(directory, id)
    .filter((post) => post.email)
    .map(({ role, group, email, confirmed }) => ({
      role: roleOf(role, words),
      name: words.text((group ?? directory.committee!).name),
      email,
      confirmed,
    }))
    .sort((one, other) => +other.confirmed - +one.confirmed);
  return email ? { kind: 'individual', id, name: personName(records, id, words), email, posts } : undefined;
}
