import { generalContact } from '#generated/dataset.js';
import { bundledCommittee } from '../../dataset/bundled.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { Group, Holder } from '../../dataset/records.js';
import { fold, personNames } from '../../dataset/search.js';
import type { Words } from '../../language/words.js';
import { personName } from '../posts.js';

/** A post with its mailbox. */
export interface ContactPost {
  readonly role: string;
  /** Who holds it, where the target is a group; where it is a person, in which group or committee. */
  readonly name: string;
  readonly email: string;
  /** `false` where the source itself doubts the entry. */
  readonly confirmed: boolean;
}

/** Whom a contact leads to, a group or a person, in the language spoken. */
export interface ContactTarget {
  readonly name: string;
  /** Where to write first. */
  readonly email: string;
  readonly posts: readonly ContactPost[];
}

interface Post extends Holder {
  /** The name of the group or the committee. */
  readonly name: string;
  readonly role: string;
}

const postsIn = (group: Group, { msg, text }: Words): Post[] => {
  const name = text(group.name);
  const posts = (role: string, holders: readonly Holder[]): Post[] => holders.map((holder) => ({ ...holder, name, role }));
  return [...posts(msg('组长', { id: 'element.leader' }), group.leaders), ...posts(msg('副组长', { id: 'element.deputy' }), group.deputies)];
};

/** A group: its own mailbox, then the people who lead it. */
export const groupTarget = (group: Group, records: Dataset, words: Words): ContactTarget => ({
  name: words.text(group.name),
  email: group.email,
  posts: postsIn(group, words).map((post) => ({ ...post, name: personName(records, post.person, words) })),
});

/**
 * The person of that id, Chinese or English name, nickname (also one inside the English name) or mailbox (`corrie` or
 * whole), without case and spaces: the mailbox of their first post that is not in doubt, then those of all their posts.
 * `undefined` where there is no such person, or no mailbox is published for them.
 */
export function personTarget(name: string, records: Dataset, words: Words): ContactTarget | undefined {
  const { text } = words;
  const isSo = (one: string | undefined): boolean => !!one && fold(one) === fold(name);
  const committee = records.committee ?? bundledCommittee;
  const posts: Post[] = [
    ...committee.offices.map((office) => ({ ...office, name: text(committee.name), role: text(office.name), confirmed: true })),
    ...records.groups.flatMap((group) => postsIn(group, words)),
  ];
  const id =
    records.people.find((person) => [...personNames(person), person.name.en.split(/[()]/)[1]].some(isSo))?.id ??
    posts.find(({ email }) => isSo(email) || isSo(email.split('@')[0]))?.person;
  const theirs = posts.filter(({ person }) => person === id).sort((one, other) => +other.confirmed - +one.confirmed);
  return theirs[0] && {
    name: personName(records, id!, words),
    email: theirs[0].email,
    posts: theirs,
  };
}

/** The group that answers where no other does, if the records have it. */
export const generalGroup = (records: Dataset): Group | undefined => records.group(records.meta.contact ?? generalContact);
