/** In which class of work each group is, as the page's own sentence counts them up. */
import { fold } from '../../../src/dataset/fold.js';
import type { Entry, GroupRecord } from '../../compile/source-records.js';
import { wasArchived } from '../../compile/terms.js';
import type { Plan } from './plan.js';
import type { ReadPage } from '../read/read-page.js';

/** Groups whose name holds a shortened one: 教育 in 高校合作/开源教育组. */
const groupsOf = (member: string, groups: readonly Entry<GroupRecord>[]): readonly Entry<GroupRecord>[] =>
  groups.filter(({ record: { name, aliases = [] } }) =>
    [name.zh, ...aliases].some((each) => fold(each).includes(fold(member))),
  );

export function planClasses({ classes: reads, groups: sections }: ReadPage, plan: Plan): void {
  const { classes, groups } = plan.records;
  const present = groups.filter(({ record }) => !wasArchived(record, plan.present));
  const found = new Map<Entry<GroupRecord>, Set<string>>();
  for (const { name, members, line } of reads) {
    for (const member of members) {
      const [group, other] = groupsOf(member, present);
      if (group && !other && fold(member) !== '') found.set(group, new Set([...(found.get(group) ?? []), name]));
      else plan.note(line, 'classUnplaced', member, name);
    }
  }
  const line = reads[0]?.line ?? sections[0]?.line ?? 0;
  for (const entry of present) {
    const { record, file } = entry;
    const [name, other] = found.get(entry) ?? [];
    const named = classes?.record.classes.find((each) => each.name.zh === name);
    if (other !== undefined) plan.note(line, 'classTwice', record.name);
    else if (named && named.id !== record.class) plan.edit(file, { set: ['class'], value: named.id });
    else if (named || found.size === 0) continue;
    else if (record.class === null) plan.note(line, 'classNone', record.name);
    else
      plan.note(
        line,
        'classGone',
        record.name,
        classes?.record.classes.find(({ id }) => id === record.class)?.name ?? record.class,
      );
  }
}
