/**
 * The schemas in `data/schema/`, by which editors help those who write records, and by which the records are checked
 * (JSON Schema, draft 07): from what `src/dataset/schema/` declares.
 */
import type { Text } from '../../src/dataset/records.js';
import { classesFile } from '../../src/dataset/schema/class-of-work.js';
import { committeeFile } from '../../src/dataset/schema/committee.js';
import { groupFile } from '../../src/dataset/schema/group.js';
import { introductionsFile } from '../../src/dataset/schema/introduction.js';
import type { Kind } from '../../src/dataset/schema/kinds.js';
import { LONGEST, type Room } from '../../src/dataset/schema/longest.js';
import { organizationFile } from '../../src/dataset/schema/organization.js';
import { pagesFile } from '../../src/dataset/schema/page.js';
import { personFile } from '../../src/dataset/schema/person.js';
import { questionsFile } from '../../src/dataset/schema/question.js';
import type { FileField, RecordFile } from '../../src/dataset/schema/record-file.js';
import { tagsFile } from '../../src/dataset/schema/tag.js';
import { text, VALUES } from '../../src/dataset/schema/values.js';
import { inEachLanguage, LANGUAGES, type Language } from '../../src/locales/languages.js';
import { LANGUAGE_NAMES } from './language-names.js';
import type { RecordKind } from './record-kinds.js';

/** How each kind of file is written. */
const RECORD_FILES: Readonly<Record<RecordKind, RecordFile>> = {
  classes: classesFile,
  committee: committeeFile,
  group: groupFile,
  introductions: introductionsFile,
  organization: organizationFile,
  pages: pagesFile,
  person: personFile,
  questions: questionsFile,
  tags: tagsFile,
};

/** Values that stand in `values.schema.json`, since records of many kinds have them. */
const DEFINED = ['id', 'text', 'mailbox', 'waiver', 'address', 'date', 'when', 'term'] as const;

/** How long a text may be, in words. */
const IN_WORDS: Readonly<Record<Language, (count: number) => Text>> = {
  zh: (count) => ({ zh: `${count} 字以内`, en: `${count} characters at most` }),
  en: (count) => ({ zh: `${count} 个字符以内`, en: `${count} characters at most` }),
};

const isRecordFile = (value: FileField | RecordFile | Kind<unknown> | undefined): value is RecordFile =>
  value !== undefined && 'fields' in value && !('read' in value);

function stringSchema(language: Language, room?: Room): object {
  const { zh, en } = LANGUAGE_NAMES[language];
  if (room === undefined) return { type: 'string', description: `${zh} / ${en}` };
  const longest = LONGEST[language][room];
  const atMost = IN_WORDS[language](longest);
  return { type: 'string', maxLength: longest, description: `${zh}，${atMost.zh} / ${en}, ${atMost.en}` };
}

/** A text in every language, as long as there is room for it. */
const textSchema = (description: string, room?: Room): object => ({
  type: 'object',
  description,
  additionalProperties: false,
  required: LANGUAGES,
  properties: inEachLanguage((language) => stringSchema(language, room)),
});

const valuesSchema: object = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'values.schema.json',
  title: '记录里的各种值 / The values of which records are made',
  definitions: Object.fromEntries(
    DEFINED.map((name) => [
      name,
      name === 'text' ? textSchema('同一句话的中文和英文 / One text in Chinese and English') : VALUES[name]!.file,
    ]),
  ),
};

/** The schema of one kind of file. */
class FileSchema {
  readonly #named: ReadonlyMap<RecordFile, string>;

  constructor(readonly file: RecordFile) {
    this.#named = new Map(Object.entries(file.definitions ?? {}).map(([name, one]) => [one, name]));
  }

  build(id: string): object {
    const { title, about, definitions = {} } = this.file;
    const named = Object.entries(definitions).map(([name, one]) => [name, this.#record(one)]);
    return {
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: id,
      title: title ?? about,
      ...this.#record(this.file),
      ...(named.length > 0 && { definitions: Object.fromEntries(named) as object }),
    };
  }

  #record({ about, of, fields }: RecordFile): object {
    const published = of && 'fields' in of.form ? of.form.fields : {};
    const isNeeded = ({ optional, ...field }: FileField): boolean => !optional && !('absent' in field);
    return {
      type: 'object',
      description: about,
      additionalProperties: false,
      required: Object.keys(fields).filter((key) => isNeeded(fields[key]!)),
      properties: Object.fromEntries(
        Object.entries(fields).map(([key, field]) => [key, this.#field(field, published[key])]),
      ),
    };
  }

  /** @param published what it is published as, if it is. */
  #field(field: FileField, published: Kind<unknown> | undefined): object {
    const { about, each, either, kind } = field;
    if (isRecordFile(kind)) return { ...this.#record(kind), ...(about !== undefined && { description: about }) };
    if (either) return this.#either(field, either);
    const of = kind ?? published;
    if (each || (of && 'list' in of.form)) return this.#list(field, of);
    if (!of) throw new Error(`of no kind: ${about}`);
    // Where `null` is published of what is left out, it need not be written.
    const written = 'orNull' in of.form && 'absent' in field ? of.form.orNull : of;
    return this.#value(written, field);
  }

  #list({ about, each = {}, distinct, fewest, most }: FileField, list: Kind<unknown> | undefined): object {
    const item = list && 'list' in list.form ? list.form.list : undefined;
    return {
      type: 'array',
      description: about,
      items: isRecordFile(each) ? this.#reference(each) : this.#field(each, item),
      ...(distinct && { uniqueItems: true }),
      ...(fewest !== undefined && { minItems: fewest }),
      ...(most !== undefined && { maxItems: most }),
    };
  }

  #reference(file: RecordFile): object {
    const name = this.#named.get(file);
    return name === undefined ? this.#record(file) : { $ref: `#/definitions/${name}` };
  }

  #either({ about }: FileField, [file, value]: NonNullable<FileField['either']>): object {
    return { description: about, if: { type: 'object' }, then: this.#record(file), else: this.#value(value, {}) };
  }

  #value(kind: Kind<unknown>, { about, longest }: FileField): object {
    const { form } = kind;
    const description = about === undefined ? {} : { description: about };
    if ('oneOf' in form) return { enum: form.oneOf, ...description };
    if ('orNull' in form) {
      const { enum: words } = this.#value(form.orNull, {}) as { readonly enum?: readonly string[] };
      if (!words) throw new Error(`only a choice can be null: ${about}`);
      return { enum: [...words, null], ...description };
    }
    if (kind === text && typeof longest === 'string') return textSchema(about ?? '', longest);
    const name = kind === text ? 'text' : 'value' in form ? form.value : '';
    if (!DEFINED.some((defined) => defined === name))
      return { ...VALUES[name]!.file, ...(longest !== undefined && { maxLength: longest }), ...description };
    const $ref = `values.schema.json#/definitions/${name}`;
    return about === undefined ? { $ref } : { allOf: [{ $ref }], ...description };
  }
}

/** The schemas, by the names of their files. */
export const editorSchemas: ReadonlyMap<string, object> = new Map([
  ...Object.entries(RECORD_FILES).map(([kind, file]) => {
    const name = `${kind}.schema.json`;
    return [name, new FileSchema(file).build(name)] as const;
  }),
  ['values.schema.json', valuesSchema] as const,
]);
