/** Choices and fields that several questions offer. */
import type { Text } from '../../../src/dataset/records.js';
import type { Records } from '../../compile/source-records.js';
import type { Choice, Field, FieldKind, Option } from './question.js';

export const choice = (value: string, zh: string, en: string, ...fields: readonly Field[]): Choice => ({
  value,
  label: { zh, en },
  fields,
});

export const KEEP = choice('keep', '记录不动', 'Leave the record as it is');

export const field = (
  name: string,
  kind: FieldKind,
  zh: string,
  en: string,
  more: Partial<Pick<Field, 'initial' | 'optional' | 'hint' | 'options'>> = {},
): Field => ({ name, kind, label: { zh, en }, ...more });

const ID_HINT: Text = {
  zh: '小写字母、数字和连字符，定了不再改',
  en: 'Small letters, digits, and hyphens; never changed later',
};

export const idField = (initial?: string): Field =>
  field('id', 'id', 'id', 'Id', { hint: ID_HINT, ...(initial !== undefined && { initial }) });

export const englishField = (zh = '英文名', en = 'English name'): Field => field('en', 'line', zh, en);

export const reasonField = (mailbox: string): Field =>
  field('reason', 'line', `${mailbox} 不在社区域名下的缘由`, `Why ${mailbox} is outside the community's domain`);

/** The first part of a mailbox, where it may be an id. */
export function idOfMailbox(mailbox: string | undefined): string | undefined {
  const [local = ''] = mailbox?.toLowerCase().split('@') ?? [];
  const id = local.replace(/[._+]+/gu, '-');
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id) ? id : undefined;
}

export const peopleOptions = ({ people }: Records): readonly Option[] =>
  people.map(({ record: { id, name } }) => ({ value: id, label: name }));

/** Groups that go on. */
export const groupOptions = ({ groups }: Records): readonly Option[] =>
  groups.flatMap(({ record: { id, name, ended } }) => (ended === undefined ? [{ value: id, label: name }] : []));

export const classOptions = ({ classes }: Records): readonly Option[] => [
  ...(classes?.record.classes.map(({ id, name }) => ({ value: id, label: name })) ?? []),
  { value: 'none', label: { zh: '未归类', en: 'None' } },
];

export const personField = (options: readonly Option[]): Field => field('person', 'choice', '是谁', 'Who', { options });

export const groupField = (options: readonly Option[]): Field =>
  field('group', 'choice', '哪个组', 'Which group', { options });
