import { stringify } from 'yaml';
import { recordFileText } from '../compile/record-file-text.js';
import { isReservedName } from '../compile/reserved-names.js';
import type { RecordFiles } from '../compile/record-files.js';
import { editYaml, type Edit, type Value } from '../import/plan/edit-yaml.js';
import { refuse } from './refusal.js';

/** Ids as the schema has them; what is made of one is the name of a file, so nothing else may pass. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** What an issue asks for: edits of files that are there, and new files. */
export class Plan {
  readonly #edits = new Map<string, Edit[]>();
  readonly #created = new Map<string, string>();

  constructor(readonly files: RecordFiles) {}

  edit(file: string, ...edits: readonly Edit[]): void {
    this.#edits.set(file, [...(this.#edits.get(file) ?? []), ...edits]);
  }

  /** A new record; its id becomes the name of its file, and none may have it already. */
  create(folder: 'groups' | 'people', id: string, record: Readonly<Record<string, Value | undefined>>): void {
    if (isReservedName(id))
      refuse({
        zh: `Windows 不许文件叫 ${id}，请换一个 id。`,
        en: `Windows allows no file called ${id}: choose another id.`,
      });
    if (!ID.test(id) || id.length > 60)
      refuse({
        zh: `id 只能用小写字母、数字和连字符：${id}`,
        en: `An id is small letters, digits, and hyphens: ${id}`,
      });
    const file = `data/${folder}/${id}.yaml`;
    if (this.files.has(file) || this.#created.has(file))
      refuse({ zh: `这个 id 已经有了：${id}`, en: `There is already this id: ${id}` });
    const kind = folder === 'groups' ? 'group' : 'person';
    const text = stringify({ id, ...record }, { lineWidth: 0 });
    this.#created.set(file, recordFileText(kind, text));
  }

  /** Every file that differs afterwards, with its text. */
  changedFiles(): ReadonlyMap<string, string> {
    const edited = [...this.#edits].map(([file, edits]): [string, string] => [
      file,
      editYaml(this.files.get(file) ?? '', edits),
    ]);
    return new Map([...edited.filter(([file, text]) => text !== this.files.get(file)), ...this.#created]);
  }
}
