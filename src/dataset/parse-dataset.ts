/**
 * Reads a published dataset from elsewhere, and trusts nothing in it: what is not as `records.ts` says is refused, with
 * what and where. The answer is built anew from the known keys, so nothing else gets in.
 */
import type {
  Figure,
  Holder,
  Link,
  Page,
  PublishedArchivedGroup,
  PublishedClassOfWork,
  PublishedDataset,
  PublishedGroup,
  PublishedMeta,
  PublishedOffice,
  PublishedPerson,
  Tag,
  Team,
  Text,
} from './records.js';

/** The version of the contract that is understood. */
const VERSION = 1;

/** The most characters of one text, items of one list, and levels of teams inside teams. */
const LONGEST = 2000;
const MOST = 2000;
const DEEPEST = 8;

/** Why a dataset is refused; `message` names the place in it, such as `groups[3].email`, and what is wrong. */
export class DatasetError extends Error {
  /** `syntax`: no JSON; `version`: of another contract; `shape`: something in it is not right. */
  readonly reason: 'syntax' | 'version' | 'shape';

  constructor(reason: DatasetError['reason'], problem: string) {
    super(problem);
    this.reason = reason;
  }
}

type Read<Value> = (value: unknown, place: string) => Value;
type Shape<Value> = { readonly [Key in keyof Value]-?: Read<Value[Key]> };

function refuse(place: string, problem: string): never {
  throw new DatasetError('shape', `${place || 'dataset'}: ${problem}`);
}

const { hasOwnProperty } = Object.prototype;

/** A value of the record itself: a page may have put anything into `Object.prototype`. */
const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && hasOwnProperty.call(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

const record =
  <Value extends object>(shape: Shape<Value>): Read<Value> =>
  (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(place, 'not an object');
    const keys = Object.keys(shape) as (keyof Value & string)[];
    return Object.fromEntries(
      keys.map((key) => [key, shape[key](own(value, key), place ? `${place}.${key}` : key)]),
    ) as Value;
  };

const list =
  <Item>(read: Read<Item>): Read<readonly Item[]> =>
  (value, place) => {
    if (!Array.isArray(value)) refuse(place, 'not a list');
    if (value.length > MOST) refuse(place, `more than ${MOST} items`);
    return Array.from(value, (item, at) => read(item, `${place}[${at}]`));
  };

/** Characters that show nothing, or show the text after them in another order than it is. */

const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const string: Read<string> = (value, place) => {
  if (typeof value !== 'string') refuse(place, 'not a text');
  if (!value.trim()) refuse(place, 'empty');
  if (value.length > LONGEST) refuse(place, `longer than ${LONGEST} characters`);
  if (UNSEEN.test(value)) refuse(place, 'invisible character');
  return value;
};

const matching =
  (pattern: RegExp, kind: string): Read<string> =>
  (value, place) => {
    const text = string(value, place);
    return text.length <= 254 && pattern.test(text) ? text : refuse(place, `not ${kind}`);
  };

const id = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id');
const mailbox = matching(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, 'a mailbox');
const date = matching(/^\d{4}(-\d\d){0,2}$/, 'a date');
const term = matching(/^[\d-]+$/, 'a term');

const day: Read<string> = (value, place) => {
  const text = string(value, place);
  const date = new Date(`${text}T00:00:00Z`);
  return +date && date.toISOString().slice(0, 10) === text ? text : refuse(place, 'not in the calendar');
};

/** A year, a month, or a day. */
const when: Read<string> = (value, place) => {
  const text = date(value, place);
  day(`${text}${'-01-01'.slice(text.length - 4)}`, place);
  return text;
};

/** Addresses are https, whatever case a scheme is written in. */
const url: Read<string> = (value, place) => {
  const text = string(value, place);
  try {
    if (/^https:\/\//i.test(text) && new URL(text).protocol === 'https:') return text;
  } catch {
    // Not an address.
  }
  return refuse(place, 'not an https address');
};

const boolean: Read<boolean> = (value, place) =>
  typeof value === 'boolean' ? value : refuse(place, 'not true or false');
const count: Read<number> = (value, place) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : refuse(place, 'not a whole number');

const oneOf =
  <Value extends string>(...allowed: readonly Value[]): Read<Value> =>
  (value, place) =>
    allowed.find((one) => one === value) ?? refuse(place, `not one of ${allowed.join(', ')}`);

const orNull =
  <Value>(read: Read<Value>): Read<Value | null> =>
  (value, place) =>
    value === null ? null : read(value, place);

/** What an older dataset of the same contract lacks. */
const orNone =
  <Item>(read: Read<readonly Item[]>): Read<readonly Item[]> =>
  (value, place) =>
    value === undefined ? [] : read(value, place);

const text = record<Text>({ zh: string, en: string });
const strings = list(string);
const texts = list(text);

const holder = record<Holder>({ person: id, email: mailbox, confirmed: boolean });

const team =
  (level: number): Read<Team> =>
  (value, place) =>
    level > DEEPEST
      ? refuse(place, `deeper than ${DEEPEST} levels`)
      : record<Team>({ id, name: text, teams: list(team(level + 1)) })(value, place);

const classId = oneOf('internal', 'external', 'special');

const membersOfGroup: Shape<PublishedGroup> = {
  id,
  name: text,
  aliases: strings,
  class: orNull(classId),
  tags: list(id),
  founded: record<{ readonly date: string }>({ date: day }),
  email: mailbox,
  summary: text,
  leaders: list(holder),
  deputies: list(holder),
  teams: list(team(1)),
  links: list(record<Link>({ label: text, url, signIn: boolean })),
  figures: list(
    record<Figure>({ value: count, qualifier: orNull(oneOf('nearly', 'at-least')), label: text, asOf: orNull(when) }),
  ),
  notes: texts,
  topics: texts,
};

const dataset = record<PublishedDataset & { committee: object }>({
  meta: record<PublishedMeta>({
    version: count,
    organization: text,
    title: text,
    term,
    terms: orNone(list(term)),
    asOf: record<PublishedMeta['asOf']>({ date: day, estimated: boolean }),
    sources: list(record<PublishedMeta['sources'][number]>({ label: text, url })),
    contact: id,
  }),
  committee: record<PublishedDataset['committee']>({
    id,
    name: text,
    summary: text,
    offices: list(record<PublishedOffice>({ id, name: text, person: id, email: mailbox, duties: texts })),
  }),
  classes: list(record<PublishedClassOfWork>({ id: classId, name: text, summary: text })),
  groups: list(record<PublishedGroup>(membersOfGroup)),
  archived: orNone(list(record<PublishedArchivedGroup>({ ...membersOfGroup, ended: term }))),
  people: list(record<PublishedPerson>({ id, name: text, aliases: strings, emails: list(mailbox) })),
  tags: list(record<Tag>({ id, name: text })),
  pages: list(record<Page>({ title: text, url, group: orNull(id) })),
});

/** The ids of a list, of which none may stand twice. */
function idsOf(items: readonly { readonly id: string }[], place: string): ReadonlySet<string> {
  const ids = new Set<string>();
  items.forEach((item, at) => {
    if (ids.has(item.id)) refuse(`${place}[${at}].id`, `twice: ${item.id}`);
    ids.add(item.id);
  });
  return ids;
}

/** Whatever a record refers to is there. */
function checkReferences({ meta, committee, classes, groups, archived, people, tags, pages }: PublishedDataset): void {
  const known = {
    class: idsOf(classes, 'classes'),
    group: idsOf([...groups, ...archived], 'groups'),
    person: idsOf(people, 'people'),
    tag: idsOf(tags, 'tags'),
  };
  idsOf(committee.offices, 'committee.offices');
  const check = (kind: keyof typeof known, name: string | null, place: string): void => {
    if (name !== null && !known[kind].has(name)) refuse(place, `missing ${kind}: ${name}`);
  };
  const checkGroup = (one: PublishedGroup, place: string): void => {
    check('class', one.class, `${place}.class`);
    one.tags.forEach((tag, at) => check('tag', tag, `${place}.tags[${at}]`));
    one.leaders.forEach(({ person }, at) => check('person', person, `${place}.leaders[${at}].person`));
    one.deputies.forEach(({ person }, at) => check('person', person, `${place}.deputies[${at}].person`));
  };
  check('group', meta.contact, 'meta.contact');
  committee.offices.forEach(({ person }, at) => check('person', person, `committee.offices[${at}].person`));
  pages.forEach((page, at) => check('group', page.group, `pages[${at}].group`));
  groups.forEach((one, at) => checkGroup(one, `groups[${at}]`));
  archived.forEach((one, at) => checkGroup(one, `archived[${at}]`));
}

/**
 * Reads a dataset of the published form.
 *
 * @param value anything.
 * @throws {DatasetError} where it is not one, and nothing else.
 */
export function parseDataset(value: unknown): PublishedDataset {
  const version = own(own(value, 'meta'), 'version');
  if (typeof version === 'number' && version !== VERSION) {
    throw new DatasetError('version', `meta.version: ${version}, where ${VERSION} is understood`);
  }
  const parsed = dataset(value, '');
  checkReferences(parsed);
  return parsed;
}

/**
 * Reads a dataset from the text of a JSON file.
 *
 * @throws {DatasetError} where it is not one, and nothing else.
 */
export function parseDatasetText(json: string): PublishedDataset {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new DatasetError('syntax', `not JSON: ${(error as Error).message}`);
  }
  return parseDataset(value);
}
