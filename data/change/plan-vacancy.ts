/** A post that nobody holds, and for which somebody is wanted. */
import { wasSo } from '../compile/terms.js';
import { endOfRole, vacateOffice } from '../import/plan/role-edits.js';
import type { Plan } from './plan.js';
import type { Answers } from './read-issue.js';
import type { RecordsToChange } from './records-to-change.js';
import { leave } from './refusal.js';

export function planVacancy({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const term = known.term(values.get('term'));
  const where = values.get('where')!;
  if (values.get('post')!.startsWith('组长')) {
    const { file, record } = known.group(where);
    const now = known.organization.record.term;
    record.leaders.forEach((holder, place) => {
      if (wasSo(holder, now)) plan.edit(file, endOfRole('leaders', place, holder, term));
    });
    if (record.vacant !== true) plan.edit(file, { insert: ['vacant'], after: 'leaders', value: true });
    return;
  }
  if (known.vacancy(where)) return;
  const { index } = known.office(where);
  const { file, record } = known.committee;
  if (record.offices.length === 1)
    leave({ zh: '只剩这一个职务，请维护者动手。', en: 'It is the only office that is left: a maintainer will do it.' });
  plan.edit(file, ...vacateOffice(index, record, term));
}
