import type { Dataset } from '../../dataset/dataset.js';
import type { Group } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { className } from '../templates/class-name.js';
import { UNCLASSIFIED } from '../base/select-groups.js';

/** The sides from which groups can be filtered; their names are those in the address of a page, too. */
type FacetName = 'class' | 'tag';

/** The ids that a person has chosen on each side; none is as good as all. */
export type Chosen = Readonly<Record<FacetName, readonly string[]>>;

/** One side from which groups can be filtered. */
export interface Facet {
  readonly name: FacetName;
  readonly title: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** The ids of the options that are chosen; what is chosen of others, as an address may, doesn't count. */
  readonly chosen: readonly string[];
  /** The options that a group has. */
  readonly optionsOf: (group: Group) => readonly string[];
}

/** The sides from which some groups can be filtered, each with the options that some of them have, in the order of the records. */
export function facetsOf(groups: readonly Group[], chosen: Chosen, records: Dataset, words: Words): Facet[] {
  const { msg, text } = words;
  const facet = (name: FacetName, title: string, all: Facet['options'], optionsOf: Facet['optionsOf']): Facet => {
    const options = all.filter(({ id }) => groups.some((group) => optionsOf(group).includes(id)));
    return {
      name,
      title,
      options,
      optionsOf,
      chosen: options.map(({ id }) => id).filter((id) => chosen[name].includes(id)),
    };
  };
  return [
    facet(
      'class',
      msg('类别', { id: 'list.classes' }),
      [...records.classes, undefined].map((one) => ({ id: one?.id ?? UNCLASSIFIED, label: className(one, words) })),
      (group) => [records.classOf(group)?.id ?? UNCLASSIFIED],
    ),
    facet(
      'tag',
      msg('标签', { id: 'list.tags' }),
      records.tags.map(({ id, name }) => ({ id, label: text(name) })),
      ({ tags }) => tags,
    ),
  ];
}

/**
 * The groups that have, on every side, any of the options chosen there.
 *
 * @param instead a side on which to take one option in place of those chosen, to know what it would leave.
 */
export const filterGroups = (groups: readonly Group[], facets: readonly Facet[], instead?: Facet, id = ''): Group[] =>
  groups.filter((group) =>
    facets.every((facet) => {
      const chosen = facet === instead ? [id] : facet.chosen;
      return !chosen.length || facet.optionsOf(group).some((option) => chosen.includes(option));
    }),
  );
