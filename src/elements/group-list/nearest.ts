import type { Dataset } from '../../dataset/dataset.js';
import { editDistance } from '../../dataset/edit-distance.js';
import { fold } from '../../dataset/fold.js';
import { peopleIn } from '../../dataset/people-in.js';
import { personNames } from '../../dataset/person-names.js';
import type { Group } from '../../dataset/records.js';
import { tagsOf } from '../../dataset/tags.js';
import type { Words } from '../../language/words.js';
import { personName } from '../templates/person-name.js';

/** How many names are offered, at most. */
const MOST = 3;

/** Of three letters, one may be wrong: with more, names are mixed up that have nothing in common. */
const LEAST_LIKENESS = 0.6;

/** What somebody may have meant: what is offered, and the folded texts under which it is known. */
interface Candidate {
  readonly name: string;
  readonly known: readonly string[];
}

/** Names as a whole, and the words in them that tell something. */
const known = (names: readonly string[]): string[] =>
  names.flatMap((name) => [fold(name), ...name.split(/[^\p{L}\p{N}]+/u).map(fold)]).filter(({ length }) => length > 1);

function candidatesOf(groups: readonly Group[], records: Dataset, words: Words): Candidate[] {
  const people = new Set(groups.flatMap((group) => peopleIn(group).map(({ person }) => person)));
  const tags = new Set(groups.flatMap((group) => tagsOf(records, group)));
  return [
    ...groups.map(({ name, aliases, email }) => ({
      name: words.text(name),
      known: known([...Object.values(name), ...aliases, email.split('@')[0]!]),
    })),
    ...[...people].map((id) => {
      const person = records.person(id);
      return { name: personName(records, id, words), known: known(person ? personNames(person) : [id]) };
    }),
    ...[...tags].map(({ name }) => ({ name: words.text(name), known: known(Object.values(name)) })),
  ];
}

/** From 0 to 1, how much two folded texts are alike. */
function likeness(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  // So far apart in length alone, they can't be alike enough.
  if (Math.min(one.length, other.length) < length * LEAST_LIKENESS) return 0;
  return 1 - editDistance(one, other) / length;
}

/** The names of groups, people, and tags that are most like a query that finds nothing, the likeliest first. */
export function nearestNames(query: string, groups: readonly Group[], records: Dataset, words: Words): string[] {
  const asked = fold(query);
  const best = candidatesOf(groups, records, words)
    .map((one) => ({ ...one, likeness: Math.max(0, ...one.known.map((text) => likeness(asked, text))) }))
    .filter((one) => one.likeness >= LEAST_LIKENESS)
    .sort((one, other) => other.likeness - one.likeness);
  return [...new Set(best.map(({ name }) => name))].slice(0, MOST);
}
