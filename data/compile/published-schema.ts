/** The JSON Schema of the published dataset, draft 2020-12, from what `src/dataset/schema/` declares. */
import { dataset, datasetFile } from '../../src/dataset/schema/dataset.js';
import { holder, holderFile } from '../../src/dataset/schema/holder.js';
import type { Fields, Kind } from '../../src/dataset/schema/kinds.js';
import type { FileField, RecordFile } from '../../src/dataset/schema/record-file.js';
import { team, teamFile } from '../../src/dataset/schema/team.js';
import { address, day, id, mailbox, text, VALUES } from '../../src/dataset/schema/values.js';
import { inEachLanguage, LANGUAGES } from '../../src/locales/languages.js';
import { LANGUAGE_NAMES } from './language-names.js';

type Described = FileField | RecordFile;

/** Kinds that stand in `$defs`, since many fields are of them. */
const DEFINITIONS: ReadonlyMap<Kind<unknown>, string> = new Map<Kind<unknown>, string>([
  [id, 'id'],
  [text, 'text'],
  [mailbox, 'mailbox'],
  [address, 'address'],
  [day, 'date'],
  [holder, 'holder'],
  [team, 'team'],
]);

/** What the published schema says of it: its own sentence, or the English of that for those who write records. */
function sentenceOf({ published, about }: Described): string | undefined {
  if (published !== undefined) return published;
  return about === undefined ? undefined : `${about.slice(about.indexOf(' / ') + 3)}.`;
}

const described = (field: Described): { readonly description?: string } => {
  const description = sentenceOf(field);
  return description === undefined ? {} : { description };
};

/** An object with all of these fields. Others may be there: a later version of the contract may add some. */
const objectOf = (fields: Fields, about: Described): object => ({
  type: 'object',
  ...described(about),
  required: Object.keys(fields),
  properties: Object.fromEntries(
    Object.entries(fields).map(([key, kind]) => [
      key,
      schemaOf(kind, ('fields' in about ? about.fields[key] : undefined) ?? {}),
    ]),
  ),
});

/** @param about what there is to say of it, in the record in which it stands. */
function schemaOf(kind: Kind<unknown>, about: Described): object {
  const name = DEFINITIONS.get(kind);
  return name === undefined ? inlineSchemaOf(kind, about) : { $ref: `#/$defs/${name}` };
}

function inlineSchemaOf({ form }: Kind<unknown>, about: Described): object {
  if ('oneOf' in form) return { enum: form.oneOf };
  const file = 'kind' in about && about.kind && 'fields' in about.kind ? about.kind : undefined;
  if ('orNull' in form) return { ...described(about), anyOf: [schemaOf(form.orNull, file ?? {}), { type: 'null' }] };
  if ('list' in form) {
    const each = ('each' in about && about.each) || {};
    return { type: 'array', ...described(about), items: schemaOf(form.list, each) };
  }
  if ('fields' in form) return objectOf(form.fields, file ?? about);
  const { type, ...rest } = VALUES[form.value]!.published as { readonly type: string };
  return { type, ...rest, ...described(about) };
}

const textSchema = {
  type: 'object',
  description: 'One text in each language.',
  required: LANGUAGES,
  properties: inEachLanguage((language) => ({
    type: 'string',
    description: `${LANGUAGE_NAMES[language].en}.`,
    pattern: '\\S',
  })),
};

const definitionOf = (kind: Kind<unknown>): object => {
  if (kind === text) return textSchema;
  return inlineSchemaOf(kind, kind === holder ? holderFile : kind === team ? teamFile : {});
};

/** The schema of `kys.json`. */
export const publishedSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'KYS Elements dataset, version 1',
  ...inlineSchemaOf(dataset, datasetFile),
  $defs: Object.fromEntries(Array.from(DEFINITIONS, ([kind, name]) => [name, definitionOf(kind)])),
};
