import type { ClassOfWork, Committee, Directory, Group, Meta, Person, Tag } from './records.js';

const keyOf = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

const localPart = (email: string): string => email.slice(0, email.indexOf('@'));

/** What people may call a group, or a person: any of these finds it. */
const namesOf = ({ id, name, aliases }: Group | Person, emails: readonly string[]): string[] => [
  id,
  ...emails.flatMap((email) => [email, localPart(email)]),
  name.zh,
  name.en,
  ...aliases,
];

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

/** The records with the ways to look them up. What a record refers to may be missing from foreign data: so may answers. */
export class Dataset {
  readonly meta: Meta;
  readonly committee: Committee | undefined;
  readonly classes: readonly ClassOfWork[];
  readonly groups: readonly Group[];
  readonly people: readonly Person[];
  readonly tags: readonly Tag[];

  readonly #groupsByName = new Map<string, Group>();
  readonly #peopleById: ReadonlyMap<string, Person>;
  readonly #tagsById: ReadonlyMap<string, Tag>;
  readonly #classesById: ReadonlyMap<string, ClassOfWork>;

  constructor({ meta, committee, classes, groups, people, tags }: Directory) {
    this.meta = meta;
    this.committee = committee;
    this.classes = classes;
    this.groups = groups;
    this.people = people;
    this.tags = tags;
    this.#peopleById = byId(people);
    this.#tagsById = byId(tags);
    this.#classesById = byId(classes);
    // No other name takes an id from its group: a list asks for its cards by id.
    for (const group of groups) this.#groupsByName.set(keyOf(group.id), group);
    for (const group of groups) this.#index(group);
  }

  /** The first group to bear a name keeps it. */
  #index(group: Group): void {
    for (const name of namesOf(group, [group.email]).map(keyOf)) {
      if (!this.#groupsByName.has(name)) this.#groupsByName.set(name, group);
    }
  }

  /** The group of that id, mailbox (`kmedia` or whole), name in either language, or other name; without case. */
  group(name: string): Group | undefined {
    return this.#groupsByName.get(keyOf(name));
  }

  person(id: string): Person | undefined {
    return this.#peopleById.get(id);
  }

  /** The tag of that id, or name in either language; without case. */
  tag(name: string): Tag | undefined {
    const key = keyOf(name);
    return this.tags.find((tag) => [tag.id, tag.name.zh, tag.name.en].map(keyOf).includes(key));
  }

  classOf({ class: id }: Group): ClassOfWork | undefined {
    return id === null ? undefined : this.#classesById.get(id);
  }

  /** The tags of a group, in its own order. */
  tagsOf(group: Group): Tag[] {
    return group.tags.flatMap((id) => this.#tagsById.get(id) ?? []);
  }
}
