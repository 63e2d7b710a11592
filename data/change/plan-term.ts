/** A new term begins: what is known of the one before moves to the earlier ones. */
import type { Edit } from '../import/plan/edit-yaml.js';
import { beginTerm, dateRecords } from '../import/plan/term-edits.js';
import type { Plan } from './plan.js';
import type { Answers } from './read-issue.js';
import type { RecordsToChange } from './records-to-change.js';
import { refuse } from './refusal.js';
import { addressFrom, dayFrom } from './written-values.js';
import { isWhole, writtenText } from './written-text.js';

function sourceEdits(values: Answers['values'], known: RecordsToChange): readonly Edit[] {
  const written = values.get('source');
  if (written === undefined) return [];
  const url = addressFrom(written);
  const label = writtenText(values, 'source');
  const { sources } = known.organization.record;
  if (sources.some((source) => source.url === url)) return [];
  if (!isWhole(label)) return [{ set: ['sources', 0, 'url'], value: url }];
  return [
    { set: ['sources', 0, 'url'], value: url },
    ...Object.entries(label).map(([language, value]): Edit => ({ set: ['sources', 0, 'label', language], value })),
  ];
}

export function planTerm({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const { file, record } = known.organization;
  const { term } = record;
  const next = values.get('term')!;
  const day = dayFrom(values.get('as-of')!);
  if (!/^\d{4}$/u.test(next) || next <= term)
    refuse({ zh: `新的一届要晚于 ${term} 届：${next}`, en: `A new term comes after that of ${term}: ${next}` });
  if (day.slice(0, 4) < next || day > known.today)
    refuse({
      zh: `资料的日期要在 ${next} 年以后，今天以前：${day}`,
      en: `The day of the records is none before ${next}, and none after today: ${day}`,
    });
  plan.edit(file, ...beginTerm(record, next), ...dateRecords(record, day), ...sourceEdits(values, known));
}
