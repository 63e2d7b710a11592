/**
 * Reads a published dataset from elsewhere, and trusts nothing in it: what is not as `schema/` declares it is refused, with
 * what and where. The answer is built anew from the known keys, so nothing else gets in.
 */
import type { PublishedDataset, PublishedGroup } from './records.js';
import { dataset } from './schema/dataset.js';
import { DatasetError, ownValue, refuse } from './schema/read.js';

export { DatasetError };

/** The version of the contract that is understood. */
const VERSION = 1;

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
  idsOf([...committee.offices, ...committee.vacancies], 'committee.offices');
  const check = (kind: keyof typeof known, name: string | null, place: string): void => {
    if (name !== null && !known[kind].has(name)) refuse(place, `missing ${kind}: ${name}`);
  };
  const checkGroup = (one: PublishedGroup, place: string): void => {
    check('class', one.class, `${place}.class`);
    one.tags.forEach((tag, at) => check('tag', tag, `${place}.tags[${at}]`));
    one.leaders.forEach(({ person }, at) => check('person', person, `${place}.leaders[${at}].person`));
    one.deputies.forEach(({ person }, at) => check('person', person, `${place}.deputies[${at}].person`));
    one.members.forEach(({ person }, at) => check('person', person, `${place}.members[${at}].person`));
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
  const version = ownValue(ownValue(value, 'meta'), 'version');
  if (typeof version === 'number' && version !== VERSION) {
    throw new DatasetError('version', `meta.version: ${version}, where ${VERSION} is understood`);
  }
  const parsed = dataset.read(value, '');
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
