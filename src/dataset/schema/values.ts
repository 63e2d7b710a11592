/** The plain values of which records are made: how each is read, and how the schemas describe it. */
import { LANGUAGES, type Language } from '../../locales/languages.js';
import { isBlank } from '../../locales/visible-text.js';
import { isWebAddress } from '../web-address.js';
import { record, type Kind, type RecordKind } from './kinds.js';
import { refuse, type Read } from './read.js';

/** The most characters of one text. */
const LONGEST = 2000;

/** Characters that no text has: controls, halves of a pair, and what shows the text after it in another order than it is. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

const readString: Read<string> = (value, place) => {
  if (typeof value !== 'string') refuse(place, 'not a text');
  if (value.length > LONGEST) refuse(place, `longer than ${LONGEST} characters`);
  if (UNSEEN.test(value)) refuse(place, 'invisible character');
  // Zero-width characters and fillers are part of many texts, and none alone.
  if (isBlank(value)) refuse(place, 'empty');
  return value;
};

const matching =
  (pattern: RegExp, kind: string): Read<string> =>
  (value, place) => {
    const text = readString(value, place);
    return text.length <= 254 && pattern.test(text) ? text : refuse(place, `not ${kind}`);
  };

const readDay: Read<string> = (value, place) => {
  const text = readString(value, place);
  const date = new Date(`${text}T00:00:00Z`);
  return +date === +date && date.toISOString().slice(0, 10) === text ? text : refuse(place, 'not in the calendar');
};

const readDate = matching(/^\d{4}(-\d\d){0,2}$/, 'a date');

const readCount: Read<number> = (value, place) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : refuse(place, 'not a whole number');

export const string: Kind<string> = { form: { value: 'string' }, read: readString };

export const id: Kind<string> = { form: { value: 'id' }, read: matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id') };

export const mailbox: Kind<string> = {
  form: { value: 'mailbox' },
  read: matching(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, 'a mailbox'),
};

export const term: Kind<string> = { form: { value: 'term' }, read: matching(/^[\d-]+$/, 'a term') };

export const day: Kind<string> = { form: { value: 'date' }, read: readDay };

/** A year, a month, or a day. */
export const when: Kind<string> = {
  form: { value: 'when' },
  read: (value, place) => {
    const text = readDate(value, place);
    readDay(`${text}${'-01-01'.slice(text.length - 4)}`, place);
    return text;
  },
};

export const address: Kind<string> = {
  form: { value: 'address' },
  read: (value, place) => {
    const text = readString(value, place);
    try {
      if (isWebAddress(text) && new URL(text).protocol === 'https:') return text;
    } catch {
      // Not an address.
    }
    return refuse(place, 'not an https address');
  },
};

export const boolean: Kind<boolean> = {
  form: { value: 'boolean' },
  read: (value, place) => (typeof value === 'boolean' ? value : refuse(place, 'not true or false')),
};

export const count: Kind<number> = { form: { value: 'count' }, read: readCount };

/** The version of the contract. */
export const version: Kind<number> = { form: { value: 'version' }, read: readCount };

/** One text in every language of the dataset. */
export const text: RecordKind<Readonly<Record<Language, Kind<string>>>> = record(
  Object.fromEntries(LANGUAGES.map((language) => [language, string])) as Record<Language, Kind<string>>,
);

/** Why a mailbox elsewhere is used; only in the files of the records. */
export const waiver: Kind<string> = { form: { value: 'waiver' }, read: readString };

/** Only in the files of the records. */
export const domain: Kind<string> = { form: { value: 'domain' }, read: readString };

interface ValueSchemas {
  /** In the schema of the published dataset. */
  readonly published?: object;
  /** In the schemas by which editors help those who write records. */
  readonly file: object;
}

/** How each plain value is described in JSON Schema, where `file` tells those who write it what a message calls it. */
export const VALUES: Readonly<Record<string, ValueSchemas>> = {
  id: {
    published: {
      type: 'string',
      description: 'An id: never changed, and never given to another.',
      pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    },
    file: {
      type: 'string',
      title: 'id',
      pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
      description: '小写英文字母、数字和连字符，永不更改 / Small letters, digits and hyphens; never changes',
    },
  },
  mailbox: {
    published: {
      type: 'string',
      description: 'A mail address, without mailto:.',
      pattern: '^[^\\s@<>]+@[^\\s@<>]+$',
    },
    file: {
      type: 'string',
      title: 'mailbox',
      pattern: '^[A-Za-z0-9_](?:[A-Za-z0-9._+-]*[A-Za-z0-9_+-])?@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$',
      description: '邮箱地址，不带 mailto: / A mail address, without mailto:',
    },
  },
  address: {
    published: {
      type: 'string',
      description: 'The address of a page, without a user.',
      pattern: '^https://[^\\s\\\\/?#@]+([/?#][^\\s\\\\]*)?$',
    },
    file: {
      type: 'string',
      title: 'web address',
      pattern: '^[a-z]+:\\S+$',
      description: '以 https:// 开头的网址 / An address that begins with https://',
    },
  },
  date: {
    published: { type: 'string', description: 'A calendar day, ISO 8601.', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
    file: {
      type: 'string',
      title: 'date (2023-06-13)',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      description: '日期，如 2023-06-13 / A date, such as 2023-06-13',
    },
  },
  when: {
    published: {
      type: 'string',
      description: 'A year, a month or a day.',
      pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$',
    },
    file: {
      type: 'string',
      title: 'date ("2022" or 2022-12-31)',
      pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
      description: '年份或日期；年份要加引号："2022" / A year or a date; a year stands in quotes: "2022"',
    },
  },
  term: {
    published: { type: 'string', description: 'A term of office.', pattern: '\\S' },
    file: {
      type: 'string',
      title: 'year in quotes ("2024")',
      pattern: '^[0-9]{4}$',
      description: '任期，加引号："2024" / A term of office, in quotes: "2024"',
    },
  },
  waiver: {
    file: {
      type: 'string',
      title: 'reason',
      minLength: 8,
      description: '为什么用别处的邮箱 / Why a mailbox elsewhere is used',
    },
  },
  domain: {
    file: {
      type: 'string',
      title: 'domain',
      pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+$',
      description: '域名 / A domain',
    },
  },
  string: { published: { type: 'string' }, file: { type: 'string' } },
  boolean: { published: { type: 'boolean' }, file: { type: 'boolean' } },
  count: {
    published: { type: 'integer', description: 'A number.', minimum: 0 },
    file: { type: 'integer', minimum: 0 },
  },
  version: {
    published: { type: 'integer', description: 'Version of the contract.', minimum: 1 },
    file: { type: 'integer', minimum: 1 },
  },
};
