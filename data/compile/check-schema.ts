import type { ErrorObject } from 'ajv';
import type { Problem } from './problem.js';
import type { RecordKind } from './record-kinds.js';
import { validatorOf } from './schema-validators.js';

/** `/leaders/0/email` as a volunteer would say it: `leaders[0].email`. */
const readablePath = (pointer: string): string =>
  pointer
    .slice(1)
    .replace(/\/(\d+)/gu, '[$1]')
    .replaceAll('/', '.');

const KINDS_IN_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a record',
  null: 'nothing',
};

function kindInWords(value: unknown): string {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return KINDS_IN_WORDS[kind] ?? kind;
}

/** What ajv found, in few and plain words. */
function inWords({ keyword, params, data, parentSchema, message }: ErrorObject): string {
  const title = (parentSchema as { title?: string } | undefined)?.title;
  switch (keyword) {
    case 'additionalProperties':
      return `unknown key: ${String(params.additionalProperty)}`;
    case 'required':
      return `missing key: ${String(params.missingProperty)}`;
    case 'type':
      return `${(params.type === 'string' && title) || KINDS_IN_WORDS[String(params.type)]} expected, found ${kindInWords(data)}`;
    case 'enum':
      return `one of ${(params.allowedValues as unknown[]).map(String).join(', ')} expected, found ${String(data)}`;
    case 'pattern':
      return `not a valid ${title ?? 'text'}: ${String(data)}`;
    case 'maxLength':
      return `too long: ${[...String(data)].length} characters, ${String(params.limit)} at most`;
    case 'minLength':
      return `too short: ${[...String(data)].length} characters, ${String(params.limit)} at least`;
    case 'maxItems':
      return `too many: ${(data as unknown[]).length}, ${String(params.limit)} at most`;
    case 'minItems':
      return `too few: ${(data as unknown[]).length}, ${String(params.limit)} at least`;
    default:
      return message ?? keyword;
  }
}

/** The shape of one record: every key known, every needed key there, every value of its kind. */
export function checkSchema(kind: RecordKind, file: string, value: unknown): readonly Problem[] {
  const validate = validatorOf(kind);
  if (validate(value)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if') // says only that the branch it chose failed, which has said so itself
    .map((error) => {
      const path = readablePath(error.instancePath);
      return { what: `${inWords(error)}${path ? ` at ${path}` : ''}`, file };
    });
}
