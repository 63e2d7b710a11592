/** Records say in their own words what a page's introduction says: where that has changed, a person compares the two. */
import type { Entry, GroupRecord } from '../../compile/source-records.js';
import { introductionDigest } from '../read/introduction-digest.js';
import type { ReadGroup } from '../read/read-group.js';
import type { Plan } from './plan.js';

export function planIntroduction({ introduction }: ReadGroup, { record }: Entry<GroupRecord>, plan: Plan): void {
  const { introductions: kept } = plan.records;
  const [first] = introduction;
  if (!kept || !first) return;
  const digest = introductionDigest(introduction);
  const known = kept.record.introductions.find(({ group }) => group === record.id);
  if (!known) plan.edit(kept.file, { append: ['introductions'], value: { group: record.id, digest } });
  else if (known.digest !== digest) plan.note(first.line, 'introductionChanged', record.name);
}
