import { unquoted } from '../locales/unquoted.js';
import { own } from './own.js';
import type { ArchivedGroup, ClassOfWork, Committee, Directory, Group, Meta, Person, Tag } from './records.js';

const keyOf = (name: string): string => unquoted(name.normalize('NFKC')).toLowerCase();

/** What people may call a group: any of these finds it. */
const namesOf = ({ id, email, name, aliases }: Group): readonly string[] =>
  [id, email, email.slice(0, email.indexOf('@')), ...Object.values(name), ...aliases].map(keyOf);

/** Items by their names; the first to bear a name keeps it. */
const byName = <Item>(items: readonly Item[], namesOf: (item: Item) => readonly string[]): Map<string, Item> =>
  new Map([...items].reverse().flatMap((item) => namesOf(item).map((name) => [name, item])));

const idOf = ({ id }: { readonly id: string }): readonly string[] => [id];

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

  readonly #groupsByName: ReadonlyMap<string, Group>;
  readonly #people: ReadonlyMap<string, Person>;
  readonly #classes: ReadonlyMap<string | null, ClassOfWork>;
  readonly #tags: ReadonlyMap<string, Tag>;
  #tagsByName: ReadonlyMap<string, Tag> | undefined;

  constructor(directory: Directory) {
    const { meta, classes, groups, people, tags } = directory;
    this.meta = meta;
    this.committee = own(directory, 'committee');
    this.classes = classes;
    this.groups = groups;
    this.archived = own(directory, 'archived') || [];
    this.people = people;
    this.tags = tags;
    const all = [...groups, ...this.archived];
    // An id takes a name from all others: a list asks for its cards by id.
    this.#groupsByName = new Map([...byName(all, namesOf), ...byName(all, idOf)]);
    this.#people = byName(people, idOf);
    this.#classes = byName(classes, idOf);
    this.#tags = byName(tags, idOf);
  }

  /** The group of that id, mailbox (`kmedia` or whole), name in any language, or other name; without case. */
  group(name: string): Group | ArchivedGroup | undefined {
    return this.#groupsByName.get(keyOf(name));
  }

  person(id: string): Person | undefined {
    return this.#people.get(id);
  }

  /** The tag of that id, or name in any language; without case. */
  tag(name: string): Tag | undefined {
    this.#tagsByName ??= byName(this.tags, (tag) => [tag.id, ...Object.values(tag.name)].map(keyOf));
    return this.#tagsByName.get(keyOf(name));
  }

  classOf({ class: id }: Group): ClassOfWork | undefined {
    return this.#classes.get(id);
  }

  /** The tags of a group, in its own order. */
  tagsOf(group: Group): Tag[] {
    return group.tags.flatMap((id) => this.#tags.get(id) ?? []);
  }
}
