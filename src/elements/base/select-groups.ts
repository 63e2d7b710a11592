import type { Dataset } from '../../dataset/dataset.js';
import { findTag } from '../../dataset/find-tag.js';
import type { Group } from '../../dataset/records.js';
import { tagIdsOf, tagsIn } from '../../dataset/tags.js';
import { unquoted } from '../../locales/unquoted.js';

/** Finds by a name; `null` where that is not known yet. */
export type FindByName = <Found extends object>(
  name: string,
  find: (name: string) => Found | undefined,
) => Found | undefined | null;

/** Names with commas or white space between them; for all, empty or as an attribute is that has been taken away. */
type Names = string | null | undefined;

/** What a list is asked to show. */
export interface Selection {
  readonly classOfWork: Names;
  readonly tags: Names;
  readonly groups: Names;
}

/** The name by which `class-of-work` asks for groups without one. */
export const UNCLASSIFIED = 'unclassified';

/** Names in an attribute that nobody knows, and the ids that are known there. */
export interface UnknownNames {
  readonly attribute: string;
  readonly names: readonly string[];
  readonly allowed: readonly string[];
}

/** The names in an attribute. A comma allows names with spaces: where there is one, it alone separates. */
export const namesIn = (attribute: string): string[] =>
  attribute
    .split(/[,，、]/.test(attribute) ? /[,，、]/ : /\s+/)
    .map(unquoted)
    .filter(Boolean);

const asWritten: FindByName = (name, find) => find(name);

const isNamed = ({ id, name = {} }: { readonly id: string; readonly name?: object }, wanted: string): boolean =>
  [id, ...(Object.values(name) as string[])].some((one) => one.toLowerCase() === wanted.toLowerCase());

/**
 * The groups that are selected, in the order in which `groups` names them, else in that of the dataset; and the names in
 * each attribute that nobody knows. While a name is not known yet, none is selected: `selected` is `undefined`.
 */
export function selectGroups(
  records: Dataset,
  selection: Selection,
  findByName = asWritten,
): { selected: readonly Group[] | undefined; unknown: readonly UnknownNames[] } {
  const unknown: UnknownNames[] = [];
  let isKnown = true;
  const known = <Item extends object>(
    attribute: string,
    value: Names,
    items: readonly { readonly id: string }[],
    find: (name: string) => Item | undefined,
  ): Item[] => {
    const found = namesIn(value ?? '').map((name) => [name, findByName(name, find)] as const);
    const names = found.flatMap(([name, item]) => (item === undefined ? name : []));
    if (names.length) unknown.push({ attribute, names, allowed: items.map(({ id }) => id) });
    isKnown &&= found.every(([, item]) => item !== null);
    return found.flatMap(([, item]) => item ?? []);
  };

  const groups = known('groups', selection.groups, records.groups, (name) => records.group(name));
  const tags = known('tags', selection.tags, tagsIn(records), (name) => findTag(records, name));
  const allClasses = [...records.classes, { id: UNCLASSIFIED }];
  const classes = known('class-of-work', selection.classOfWork, allClasses, (name) =>
    allClasses.find((one) => isNamed(one, name)),
  );
  const hasAny = (ids: readonly string[], of: readonly { readonly id: string }[]): boolean =>
    !of.length || of.some(({ id }) => ids.includes(id));
  const selected = (groups.length ? [...new Set(groups)] : records.groups).filter(
    (group) => hasAny(tagIdsOf(group), tags) && hasAny([group.class ?? UNCLASSIFIED], classes),
  );
  return { selected: isKnown ? selected : undefined, unknown };
}
