import type { ArchivedGroup, ClassOfWork, Committee, Directory, Group, Meta, Person, Tag } from './records.js';

const keyOf = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** What people may call a group: any of these finds it. */
const namesOf = ({ id, email, name, aliases }: Group): readonly string[] => [
  id,
  email,
  email.slice(0, email.indexOf('@')),
  ...Object.values(name),
  ...aliases,
];

/** There are dozens of each, no more: to look through them is as fast as an index, and smaller. */
const find = <Item extends { readonly id: string }>(items: readonly Item[], id: string | null): Item | undefined =>
  items.find((item) => item.id === id);

/** The records with the ways to look them up. What a record refers to may be missing from foreign data: so may answers. */
export class Dataset {
  readonly meta: Meta;
  readonly committee: Committee | undefined;
  readonly classes: readonly ClassOfWork[];
  readonly groups: readonly Group[];
  /** Groups that are no more: found by name, and in no list. */
  readonly archived: readonly ArchivedGroup[];
  readonly people: readonly Person[];
  readonly tags: readonly Tag[];

  readonly #groupsByName = new Map<string, Group>();

  constructor({ meta, committee, classes, groups, archived = [], people, tags }: Directory) {
    this.meta = meta;
    this.committee = committee;
    this.classes = classes;
    this.groups = groups;
    this.archived = archived;
    this.people = people;
    this.tags = tags;
    // The first group to bear a name keeps it, and an id takes it from all others: a list asks for its cards by id.
    const all = [...groups, ...archived].reverse();
    for (const group of all) for (const name of namesOf(group)) this.#groupsByName.set(keyOf(name), group);
    for (const group of all) this.#groupsByName.set(keyOf(group.id), group);
  }

  /** The group of that id, mailbox (`kmedia` or whole), name in any language, or other name; without case. */
  group(name: string): Group | ArchivedGroup | undefined {
    return this.#groupsByName.get(keyOf(name));
  }

  person(id: string): Person | undefined {
    return find(this.people, id);
  }

  /** The tag of that id, or name in any language; without case. */
  tag(name: string): Tag | undefined {
    const key = keyOf(name);
    return this.tags.find((tag) => [tag.id, ...Object.values(tag.name)].map(keyOf).includes(key));
  }

  classOf({ class: id }: Group): ClassOfWork | undefined {
    return find(this.classes, id);
  }

  /** The tags of a group, in its own order. */
  tagsOf(group: Group): Tag[] {
    return group.tags.flatMap((id) => find(this.tags, id) ?? []);
  }
}
