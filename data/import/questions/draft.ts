/** The records and the page as the answers so far would have them. */
import { parse, stringify } from 'yaml';
import { fold } from '../../../src/dataset/fold.js';
import type { Text } from '../../../src/dataset/records.js';
import { recordFileText } from '../../compile/record-file-text.js';
import type { RecordFiles } from '../../compile/record-files.js';
import type {
  CommitteeRecord,
  GroupRecord,
  IntroductionsRecord,
  OrganizationRecord,
  PageRecord,
  PersonRecord,
  QuestionsRecord,
  Records,
} from '../../compile/source-records.js';
import { editYaml, type Edit, type Value } from '../plan/edit-yaml.js';
import type { ImportOptions } from '../plan/plan.js';

interface TagsRecord {
  readonly tags: readonly { readonly id: string; readonly name: Text }[];
}

const TAGS = 'data/tags.yaml';

/** Nothing can be done as the answer says; the question stays open and shows why. */
export class AnswerProblem extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

const idTaken = (id: string): AnswerProblem =>
  new AnswerProblem({ zh: `这个 id 已经有了：${id}`, en: `There is already this id: ${id}` });

export class Draft {
  readonly #files: Map<string, string>;
  readonly #parsed = new Map<string, unknown>();
  readonly #created = new Set<string>();
  readonly #newTags = new Set<string>();
  /** Mailboxes that answers have added, in small letters. */
  readonly mailboxes = new Set<string>();
  /** Lines of the page, in place of which an answer may put others. */
  readonly lines: string[];
  options: ImportOptions;

  constructor(files: RecordFiles, lines: readonly string[], options: ImportOptions) {
    this.#files = new Map(files);
    this.lines = [...lines];
    this.options = options;
  }

  get files(): RecordFiles {
    return this.#files;
  }

  /** What an import made of the files. */
  take(files: RecordFiles): void {
    for (const [file, text] of files) this.#write(file, text);
  }

  edit(file: string, ...edits: readonly Edit[]): void {
    if (edits.length > 0) this.#write(file, editYaml(this.#files.get(file) ?? '', edits));
  }

  /** A new record, unless it is there already as it would be written. */
  create(folder: 'groups' | 'people', id: string, record: Readonly<Record<string, Value | undefined>>): void {
    const file = `data/${folder}/${id}.yaml`;
    if (this.#files.has(file)) throw idTaken(id);
    const kind = folder === 'groups' ? 'group' : 'person';
    this.#write(file, recordFileText(kind, stringify({ id, ...record }, { lineWidth: 0 })));
    this.#created.add(file);
  }

  /** New people whom no post names in the end, and new tags that no group has: the checks want none. */
  dropUnused({ people }: Records, cited: ReadonlySet<string>, tags: ReadonlySet<string>): void {
    for (const { file, record } of people)
      if (this.#created.has(file) && !cited.has(record.id)) this.#files.delete(file);
    const unused = this.tags.flatMap(({ id }, place) => (this.#newTags.has(id) && !tags.has(id) ? [place] : []));
    this.edit(TAGS, ...unused.reverse().map((place): Edit => ({ remove: ['tags', place] })));
  }

  /** A new tag, unless there is one of that Chinese name. */
  addTag(id: string, name: Text): void {
    if (this.tags.some((tag) => fold(tag.name.zh) === fold(name.zh))) return;
    if (this.tags.some((tag) => tag.id === id)) throw idTaken(id);
    this.edit(TAGS, { append: ['tags'], value: { id, name } });
    this.#newTags.add(id);
  }

  #write(file: string, text: string): void {
    this.#files.set(file, text);
    this.#parsed.delete(file);
  }

  #read<Kind>(file: string): Kind {
    if (!this.#parsed.has(file)) this.#parsed.set(file, parse(this.#files.get(file) ?? ''));
    return this.#parsed.get(file) as Kind;
  }

  group(id: string): GroupRecord {
    return this.#read(groupFile(id));
  }

  person(id: string): PersonRecord {
    return this.#read(personFile(id));
  }

  hasPerson(id: string): boolean {
    return this.#files.has(personFile(id));
  }

  get organization(): OrganizationRecord {
    return this.#read('data/organization.yaml');
  }

  get committee(): CommitteeRecord {
    return this.#read('data/committee.yaml');
  }

  get tags(): TagsRecord['tags'] {
    return this.#read<TagsRecord>(TAGS).tags;
  }

  get pages(): readonly PageRecord[] {
    return this.#read<{ readonly pages: readonly PageRecord[] }>('data/pages.yaml').pages;
  }

  get introductions(): IntroductionsRecord['introductions'] {
    return this.#read<IntroductionsRecord>('data/introductions.yaml').introductions;
  }

  get questions(): QuestionsRecord {
    return this.#read('data/questions.yaml');
  }
}

export const groupFile = (id: string): string => `data/groups/${id}.yaml`;
export const personFile = (id: string): string => `data/people/${id}.yaml`;
