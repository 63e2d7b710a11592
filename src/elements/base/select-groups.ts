import type { Dataset } from '../../dataset/dataset.js';
import type { Group } from '../../dataset/records.js';
import { unquoted } from '../../locales/unquoted.js';

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

/**
 * The groups that are selected, in the order in which `groups` names them, else in that of the dataset; and the names in
 * each attribute that nobody knows.
 */
export function selectGroups(
  records: Dataset,
  selection: Selection,
): { selected: readonly Group[]; unknown: readonly UnknownNames[] } {
  const unknown: UnknownNames[] = [];
  const known = <Item>(
    attribute: string,
    value: Names,
    items: readonly { readonly id: string }[],
    find: (name: string) => Item | undefined,
  ): Item[] => {
    const found = namesIn(value ?? '').map((name) => [name, find(name)] as const);
    const names = found.flatMap(([name, item]) => (item === undefined ? name : []));
    if (names.length) unknown.push({ attribute, names, allowed: items.map(({ id }) => id) });
    return found.flatMap(([, item]) => (item === undefined ? [] : [item]));
  };

  const groups = known('groups', selection.groups, records.groups, (name) => records.group(name));
  const tags = new Set(known('tags', selection.tags, records.tags, (name) => records.tag(name)?.id));
  const classes = known('class-of-work', selection.classOfWork, [...records.classes, { id: UNCLASSIFIED }], (name) =>
    name.toLowerCase() === UNCLASSIFIED ? null : records.classes.find(({ id }) => id === name.toLowerCase())?.id,
  );
  const selected = (groups.length ? [...new Set(groups)] : records.groups).filter(
    (group) =>
      (!tags.size || group.tags.some((id) => tags.has(id))) && (!classes.length || classes.includes(group.class)),
  );
  return { selected, unknown };
}
