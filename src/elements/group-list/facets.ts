import messages from '#generated/messages/filter.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { Group } from '../../dataset/records.js';
import { tagIdsOf, tagsIn } from '../../dataset/tags.js';
import type { Words } from '../../language/words.js';
import { wordsLike } from '../../language/words-like.js';
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
  const { text } = words;
  const { msg } = wordsLike(words, messages);
  const facet = (name: FacetName, title: string, all: Facet['options'], optionsOf: Facet['optionsOf']): Facet => {
    const had = new Set(groups.flatMap(optionsOf));
    const wanted = new Set(chosen[name]);
    const options = all.filter(({ id }) => had.has(id));
    return { name, title, options, optionsOf, chosen: options.map(({ id }) => id).filter((id) => wanted.has(id)) };
  };
  return [
    facet(
      'class',
      msg('类别', { id: 'filter.classes' }),
      [...records.classes, undefined].map((one) => ({ id: one?.id ?? UNCLASSIFIED, label: className(one, words) })),
      (group) => [records.classOf(group)?.id ?? UNCLASSIFIED],
    ),
    facet(
      'tag',
      msg('标签', { id: 'filter.tags' }),
      tagsIn(records).map(({ id, name }) => ({ id, label: text(name) })),
      tagIdsOf,
    ),
  ];
}

/** The groups that have, on every side, any of the options chosen there. */
export function filterGroups(groups: readonly Group[], facets: readonly Facet[]): readonly Group[] {
  const sides = facets.map(({ chosen, optionsOf }) => ({ chosen: new Set(chosen), optionsOf }));
  return groups.filter((group) =>
    sides.every(({ chosen, optionsOf }) => !chosen.size || optionsOf(group).some((option) => chosen.has(option))),
  );
}

/** How many groups each option of a side would leave, in place of those chosen there; none of an option that is not in it. */
export function countOptions(
  groups: readonly Group[],
  facets: readonly Facet[],
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const others = facets.filter((one) => one !== facet);
  for (const group of filterGroups(groups, others))
    for (const option of new Set(facet.optionsOf(group))) counts.set(option, (counts.get(option) ?? 0) + 1);
  return counts;
}
