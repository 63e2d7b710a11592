import { byName, idOf, keyOf } from './name-index.js';
import { own } from './own.js';
import type { ArchivedGroup, ClassOfWork, Committee, Directory, Group, Meta, Page, Person, Tag } from './records.js';

/** What people may call a group: any of these finds it. */
const namesOf = ({ id, email, name, aliases }: Group): readonly string[] =>
  [id, email, email.slice(0, email.indexOf('@')), ...Object.values(name), ...aliases].map(keyOf);

/** The records with the ways to look them up. What a record refers to may be missing from foreign data: so may answers. */
export class Dataset {
  readonly meta: Meta;
  readonly committee: Committee | undefined;
  readonly classes: readonly ClassOfWork[];
  readonly groups: readonly Group[];
  /** Groups that are no more: found by name, and in no list. */
  readonly archived: readonly ArchivedGroup[];
  readonly people: readonly Person[];
  /** `undefined` for the library's own, which stand apart: see `tags.ts`. */
  readonly tags: readonly Tag[] | undefined;
  /** Pages of the wiki; the library keeps its own apart. */
  readonly pages: readonly Page[] | undefined;

  readonly #groupsByName: ReadonlyMap<string, Group>;
  readonly #people: ReadonlyMap<string, Person>;
  readonly #classes: ReadonlyMap<string | null, ClassOfWork>;

  constructor(directory: Directory) {
    const { meta, classes, groups, people } = directory;
    this.meta = meta;
    this.committee = own(directory, 'committee');
    this.pages = own(directory, 'pages');
    this.classes = classes;
    this.groups = groups;
    this.archived = own(directory, 'archived') || [];
    this.people = people;
    this.tags = own(directory, 'tags');
    const all = [...groups, ...this.archived];
    // An id takes a name from all others: a list asks for its cards by id.
    this.#groupsByName = new Map([...byName(all, namesOf), ...byName(all, idOf)]);
    this.#people = byName(people, idOf);
    this.#classes = byName(classes, idOf);
  }

  /** The group of that id, mailbox (`kmedia` or whole), name in any language, or other name; without case. */
  group(name: string): Group | ArchivedGroup | undefined {
    return this.#groupsByName.get(keyOf(name));
  }

  person(id: string): Person | undefined {
    return this.#people.get(id);
  }

  classOf({ class: id }: Group): ClassOfWork | undefined {
    return this.#classes.get(id);
  }
}
