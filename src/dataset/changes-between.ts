import { factsOf, type Aspect, type Fact, type Subject, type Value } from './facts-of.js';
import { grouped } from './grouped.js';
import type { PublishedDataset } from './records.js';

/** What one dataset says about something and another doesn't: facts that are gone, and facts that are new. */
export interface Change {
  readonly subject: Subject;
  readonly aspect: Aspect;
  /** In a post of the subject: whose mailbox or confirmation changed, and in which post. */
  readonly of?: Fact['of'];
  readonly removed: readonly Value[];
  readonly added: readonly Value[];
}

/** What is told of a group that is not in both datasets; of others that come or go, only that they do. */
const TOLD_OF_NEW: readonly Aspect[] = ['leader', 'deputy', 'mailbox'];

const keyOfPlace = ({ subject, aspect, of }: Fact | Change): string =>
  JSON.stringify([subject.kind, subject.id, aspect, of?.post, of?.person.key]);

const keyOfSubject = ({ kind, id }: Subject): string => `${kind} ${id}`;

const placesOf = (facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> =>
  grouped(facts.map((fact) => [keyOfPlace(fact), fact]));

/** Values of one list that the other has not, each as often as it is missing. */
function without(values: readonly Value[], others: readonly Value[]): readonly Value[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return values.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    if (count) left.set(key, count - 1);
    return !count;
  });
}

/**
 * What differs from one dataset to another, in the order of the chapters; empty where they say the same. The order of
 * lists is not compared. To swap the two swaps what was added and what was removed.
 */
export function changesBetween(before: PublishedDataset, after: PublishedDataset): readonly Change[] {
  const [old, recent] = [factsOf(before), factsOf(after)];
  const [oldSubjects, recentSubjects] = [old, recent].map(
    (facts) => new Set(facts.map(({ subject }) => keyOfSubject(subject))),
  );
  const [oldPlaces, recentPlaces] = [placesOf(old), placesOf(recent)];

  const isTold = ({ subject, aspect, of, removed, added }: Change): boolean => {
    const key = keyOfSubject(subject);
    if (!oldSubjects!.has(key) || !recentSubjects!.has(key))
      return !of && TOLD_OF_NEW.includes(aspect) && subject.kind === 'group';
    // Of somebody who comes or goes, the post itself tells enough; that a group was archived, the list of those.
    return of || aspect === 'ended' ? removed.length > 0 && added.length > 0 : removed.length + added.length > 0;
  };

  return [...new Set([...recentPlaces.keys(), ...oldPlaces.keys()])]
    .map((key): Change => {
      const [gone = [], come = []] = [oldPlaces.get(key), recentPlaces.get(key)];
      const { subject, aspect, of } = (come[0] ?? gone[0])!;
      const [values, others] = [gone, come].map((facts) => facts.map(({ value }) => value)) as [Value[], Value[]];
      return { subject, aspect, ...(of && { of }), removed: without(values, others), added: without(others, values) };
    })
    .filter(isTold);
}
