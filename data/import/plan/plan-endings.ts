/** A group that the page says is no more: nobody but a person can tell that from a sentence, so it is asked. */
import { wasArchived } from '../../compile/terms.js';
import type { MatchedGroup } from '../match/match-groups.js';
import { namesAny, namesOf } from '../match/named-in.js';
import type { ReadEnding } from '../read/read-endings.js';
import type { Plan } from './plan.js';

export function planEndings(endings: readonly ReadEnding[], matched: readonly MatchedGroup[], plan: Plan): void {
  const present = plan.records.groups.filter(({ record }) => !wasArchived(record, plan.present));
  for (const { line, text, group } of endings) {
    const own = matched.find(({ read }) => read.line === group)?.entry;
    // What may be another group, or is struck out, is asked about already.
    if (group !== undefined && !own) continue;
    // Of several that a sentence names, the first is the one that ends: `象棋组并入陶艺组`.
    const [named] = present
      .map((entry) => ({ entry, place: firstPlace(text, namesOf(entry.record)) }))
      .filter(({ entry, place }) => place < Infinity && namesAny(text, namesOf(entry.record)))
      .sort((one, other) => one.place - other.place);
    const ended = own && /本组|我组|该组|this group/iu.test(text) ? own : (named?.entry ?? own);
    if (ended && ended.record.ended === undefined)
      plan.note(line, 'groupPerhapsEnds', ended.record.name, text, plan.term);
  }
}

/** Where the first of some names stands in a text; infinite where none does. */
const firstPlace = (text: string, names: readonly string[]): number =>
  Math.min(...names.map((name) => text.indexOf(name)).filter((place) => place >= 0));
