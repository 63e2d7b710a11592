import { Dataset } from './dataset.js';
import { hasOwn } from './own.js';
import type { EarlierTerm, Group, GroupDifference, Person } from './records.js';

/**
 * The records of an earlier term. What is as in the newest dataset is taken from there, so that an element finds what
 * stands apart for these, such as the profile of a group, as it finds it for the newest.
 *
 * @param term as far as it differs from that dataset.
 */
export function earlierTerm({ meta, committee, groups, archived, people }: EarlierTerm, newest: Dataset): Dataset {
  const group = <Difference extends GroupDifference>(difference: Difference): Difference & Group => {
    const known = newest.group(difference.id) as Group;
    // An archived group was none then.
    const { ended: _, ...same } = known as Group & { readonly ended?: string };
    return { ...same, ...difference };
  };
  const person = (one: Pick<Person, 'id'> | Person): Person => (hasOwn(one, 'name') ? one : newest.person(one.id)!);
  return new Dataset({
    meta,
    committee,
    classes: newest.classes,
    groups: groups.map(group),
    archived: archived.map(group),
    people: people.map(person),
    tags: newest.tags,
  });
}
