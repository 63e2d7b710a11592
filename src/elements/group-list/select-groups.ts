import type { Dataset } from '../../dataset/dataset.js';
import type { Group } from '../../dataset/records.js';

/** What a list is asked to show: names with commas or white space between them; empty for all. */
export interface Selection {
  readonly classOfWork: string;
  readonly tags: string;
  readonly groups: string;
}

/** The name by which `class-of-work` asks for groups without one. */
const UNCLASSIFIED = 'unclassified';

/** The names in an attribute. A comma allows names with spaces: where there is one, it alone separates. */
export const namesIn = (attribute: string): string[] =>
  attribute
    .split(/[,，、]/.test(attribute) ? /[,，、]/ : /\s+/)
    .map((name) => name.trim())
    .filter(Boolean);

/** The groups that are selected, in the order of the dataset, and the names in each attribute that nobody knows. */
export function selectGroups(
  records: Dataset,
  selection: Selection,
): { selected: readonly Group[]; unknown: Readonly<Record<string, readonly string[]>> } {
  const unknown: Record<string, string[]> = {};
  const known = <Item>(attribute: string, names: string, find: (name: string) => Item | undefined): Item[] =>
    namesIn(names).flatMap((name) => {
      const item = find(name);
      if (item === undefined) (unknown[attribute] ??= []).push(name);
      return item ?? [];
    });

  const groups = known('groups', selection.groups, (name) => records.group(name));
  const tags = known('tags', selection.tags, (name) => records.tag(name));
  const classes = known('class-of-work', selection.classOfWork, (name) =>
    name === UNCLASSIFIED ? null : records.classes.find(({ id }) => id === name)?.id,
  );
  const selected = records.groups.filter(
    (group) =>
      (!groups.length || groups.includes(group)) &&
      (!tags.length || tags.some(({ id }) => group.tags.includes(id))) &&
      (!classes.length || classes.includes(group.class)),
  );
  return { selected, unknown };
}
