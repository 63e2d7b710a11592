import type { Plan } from './plan.js';
import type { Answers } from './read-issue.js';
import type { RecordsToChange } from './records-to-change.js';
import { refuse } from './refusal.js';

/** The options of the field `what`, by how each begins. */
const TEXTS = { 介绍: 'summary', 添: 'add', 换: 'replace', 去掉: 'remove' } as const;

/** A group's introduction, or one of its topics. */
export function planText({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const { file, record } = known.group(values.get('group')!);
  const [, what] = Object.entries(TEXTS).find(([word]) => values.get('what')!.startsWith(word))!;
  const [zh, en, old] = ['zh', 'en', 'old'].map((id) => values.get(id));
  const both = (): { readonly zh: string; readonly en: string } =>
    zh !== undefined && en !== undefined
      ? { zh, en }
      : refuse('中文和英文都要写。', 'Write both the Chinese and the English text.');
  if (what === 'summary') {
    plan.edit(file, { setText: ['summary', 'zh'], value: both().zh }, { setText: ['summary', 'en'], value: both().en });
    return;
  }
  if (what === 'add') {
    plan.edit(file, { append: ['topics'], value: both() });
    return;
  }
  const index = record.topics.findIndex(
    (topic) => old !== undefined && Object.values(topic).some((text) => text.toLowerCase() === old.toLowerCase()),
  );
  if (index < 0) refuse(`这个组没有来信事项“${old ?? ''}”。`, `This group has no topic "${old ?? ''}".`);
  if (what === 'remove') plan.edit(file, { remove: ['topics', index] });
  else
    plan.edit(
      file,
      { set: ['topics', index, 'zh'], value: both().zh },
      { set: ['topics', index, 'en'], value: both().en },
    );
}
