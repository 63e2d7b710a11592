import type { ErrorObject } from 'ajv';
import type { Text } from '../../src/dataset/records.js';
import { problemAt, type Problem, type Said } from './problem.js';
import type { RecordKind } from './record-kinds.js';
import { validatorOf } from './schema-validators.js';

/** `/leaders/0/email` as a volunteer would say it: `leaders[0].email`. */
const readablePath = (pointer: string): string =>
  pointer
    .slice(1)
    .replace(/\/(\d+)/gu, '[$1]')
    .replaceAll('/', '.');

const KINDS_IN_WORDS: Readonly<Record<string, Text>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组键和值', en: 'a record' },
  null: { zh: '空', en: 'nothing' },
};

/** Titles of the schema, which is written in English. */
const TITLES: Readonly<Record<string, string>> = {
  'date (2023-06-13)': '日期（2023-06-13）',
  'date ("2022" or 2022-12-31)': '日期（"2022" 或 2022-12-31）',
  domain: '域名',
  id: ' id',
  mailbox: '邮箱',
  reason: '缘由',
  'web address': '网址',
  'year in quotes ("2024")': '加引号的年份（"2024"）',
};

const titled = (title: string): Text => ({ zh: TITLES[title] ?? '值', en: title });

function kindInWords(value: unknown): Text {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return KINDS_IN_WORDS[kind] ?? { zh: kind, en: kind };
}

/** What ajv found, in few and plain words. */
function inWords({ keyword, params, data, parentSchema, message }: ErrorObject): Said {
  const title = (parentSchema as { title?: string } | undefined)?.title;
  const limit = String(params.limit);
  switch (keyword) {
    case 'additionalProperties':
      return ['keyUnknown', String(params.additionalProperty)];
    case 'required':
      return ['keyMissing', String(params.missingProperty)];
    case 'type':
      return [
        'kindOther',
        params.type === 'string' && title
          ? titled(title)
          : (KINDS_IN_WORDS[String(params.type)] ?? String(params.type)),
        kindInWords(data),
      ];
    case 'enum':
      return ['notOneOf', (params.allowedValues as unknown[]).map(String).join(', '), String(data)];
    case 'pattern':
      return ['notValid', titled(title ?? 'text'), String(data)];
    case 'maxLength':
      return ['tooLong', String([...String(data)].length), limit];
    case 'minLength':
      return ['tooShort', String([...String(data)].length), limit];
    case 'maxItems':
      return ['tooMany', String((data as unknown[]).length), limit];
    case 'minItems':
      return ['tooFew', String((data as unknown[]).length), limit];
    default:
      return ['schemaOther', { zh: `不合 ${keyword} 的要求`, en: message ?? keyword }];
  }
}

/** The shape of one record: every key known, every needed key there, every value of its kind. */
export function checkSchema(kind: RecordKind, file: string, value: unknown): readonly Problem[] {
  const validate = validatorOf(kind);
  if (validate(value)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if') // says only that the branch it chose failed, which has said so itself
    .map((error) => problemAt(file, readablePath(error.instancePath), ...inWords(error)));
}
