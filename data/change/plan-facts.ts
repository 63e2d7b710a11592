/** Single facts of a group: its name, class, tags, founding day, and that it is still right. */
import type { Edit } from '../import/plan/edit-yaml.js';
import { lastKeyOf } from './mailbox-edits.js';
import { tagIds } from './plan-group.js';
import type { Plan } from './plan.js';
import type { Answers } from './read-issue.js';
import type { RecordsToChange } from './records-to-change.js';
import { refuse } from './refusal.js';
import { dayFrom } from './written-values.js';
import { isWhole, writtenText } from './written-text.js';

/** The old names stay such by which the group is found. */
export function planName({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const { file, record } = known.group(values.get('group')!);
  const name = writtenText(values, 'name');
  if (!isWhole(name))
    return refuse({ zh: '中文和英文名称都要写。', en: 'Write both the Chinese and the English name.' });
  const aliases = (record.aliases ?? []).filter((alias) => !Object.values(name).includes(alias));
  const old = Object.values(record.name).filter(
    (each) => !Object.values(name).includes(each) && !aliases.includes(each),
  );
  plan.edit(
    file,
    ...Object.entries(name).flatMap(([language, value]): readonly Edit[] =>
      record.name[language as 'zh'] === value ? [] : [{ set: ['name', language], value }],
    ),
  );
  if (old.length === 0 && aliases.length === (record.aliases ?? []).length) return;
  if (record.aliases) plan.edit(file, { remove: ['aliases'] });
  if (aliases.length + old.length > 0)
    plan.edit(file, { insert: ['aliases'], after: 'name', value: [...aliases, ...old] });
}

export function planClass({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const { file, record } = known.group(values.get('group')!);
  const [, written] = values.get('class')!.split(' · ');
  const value = written === 'none' ? null : written!;
  if (record.class !== value) plan.edit(file, { set: ['class'], value });
}

/** A tag that is new comes into the list of tags; one that no group uses any more leaves it. */
export function planTags({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const { file, record } = known.group(values.get('group')!);
  const listed = known.records.tags!;
  const added = writtenText(values, 'new');
  const id = values.get('new-id');
  const written = values.get('tags');
  if (id !== undefined && !isWhole(added))
    refuse({ zh: '新的标签要有中文和英文名称。', en: 'A new tag needs a Chinese and an English name.' });
  if (id === undefined && Object.keys(added).length > 0)
    refuse({ zh: '新的标签要有 id。', en: 'A new tag needs an id.' });
  if (id !== undefined && isWhole(added)) plan.edit(listed.file, { append: ['tags'], value: { id, name: added } });
  const wanted = [
    ...new Set([...(written === undefined ? [] : tagIds(written, known)), ...(id === undefined ? [] : [id])]),
  ];
  if (wanted.length === 0) refuse({ zh: '一个标签也没有写。', en: 'No tag is given.' });
  const gone = record.tags.filter((tag) => !wanted.includes(tag));
  plan.edit(
    file,
    ...wanted.filter((tag) => !record.tags.includes(tag)).map((value): Edit => ({ append: ['tags'], value })),
    ...gone.map((tag): Edit => ({ remove: ['tags', record.tags.indexOf(tag)] })).reverse(),
  );
  const isUsed = (tag: string): boolean =>
    known.records.groups.some((group) => group.file !== file && group.record.tags.includes(tag));
  const unused = listed.record.tags.flatMap((tag, place) => (gone.includes(tag.id) && !isUsed(tag.id) ? [place] : []));
  plan.edit(listed.file, ...unused.reverse().map((place): Edit => ({ remove: ['tags', place] })));
}

export function planFounded({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const { file, record } = known.group(values.get('group')!);
  const value = dayFrom(values.get('founded')!);
  if (record.founded !== value) plan.edit(file, { set: ['founded'], value });
}

/** Somebody of the group has looked at the record and found it right. */
export function planConfirmed({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const { file, record } = known.group(values.get('group')!);
  const value = known.today;
  plan.edit(
    file,
    record.confirmed
      ? { set: ['confirmed'], value }
      : { insert: ['confirmed'], after: lastKeyOf(record, ['founded', 'began', 'leaders', 'deputies']), value },
  );
}
