import type { Text } from '../../src/dataset/records.js';
import type { Plan } from './plan.js';
import type { Answers } from './read-issue.js';
import type { RecordsToChange } from './records-to-change.js';
import { refuse } from './refusal.js';
import { isWhole, writtenText } from './written-text.js';

/** The options of the field `what`, by how each begins. */
const TEXTS = { 介绍: 'summary', 添: 'add', 换: 'replace', 去掉: 'remove' } as const;

/** A group's introduction, or one of its topics. */
export function planText({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const { file, record } = known.group(values.get('group')!);
  const [, what] = Object.entries(TEXTS).find(([word]) => values.get('what')!.startsWith(word))!;
  const old = values.get('old');
  const text = (): Text => {
    const written = writtenText(values);
    return isWhole(written)
      ? written
      : refuse({ zh: '中文和英文都要写。', en: 'Write both the Chinese and the English text.' });
  };
  if (what === 'summary') {
    plan.edit(file, ...Object.entries(text()).map(([language, value]) => ({ setText: ['summary', language], value })));
    return;
  }
  if (what === 'add') {
    plan.edit(file, { append: ['topics'], value: text() });
    return;
  }
  const index = record.topics.findIndex(
    (topic) => old !== undefined && Object.values(topic).some((each) => each.toLowerCase() === old.toLowerCase()),
  );
  if (index < 0) refuse({ zh: `这个组没有来信事项“${old ?? ''}”。`, en: `This group has no topic "${old ?? ''}".` });
  if (what === 'remove') plan.edit(file, { remove: ['topics', index] });
  else
    plan.edit(
      file,
      ...Object.entries(text()).map(([language, value]) => ({ set: ['topics', index, language], value })),
    );
}
