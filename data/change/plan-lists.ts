/** What a group counts and holds: figures, teams; and the duties of an office. */
import { fold } from '../../src/dataset/fold.js';
import type { Text } from '../../src/dataset/records.js';
import { teamsWithin, type TeamRecord } from '../compile/source-records.js';
import type { Edit, Path } from '../import/plan/edit-yaml.js';
import { addItem, removeItem } from '../import/plan/list-edits.js';
import { lastKeyOf } from './mailbox-edits.js';
import type { Plan } from './plan.js';
import type { Answers } from './read-issue.js';
import type { RecordsToChange } from './records-to-change.js';
import { refuse } from './refusal.js';
import { numberFrom } from './written-values.js';
import { isWhole, writtenText } from './written-text.js';

type Values = Answers['values'];

/** The options of the field `what`, by how each begins. */
const ACTS = { 添: 'add', 改: 'change', 去掉: 'remove' } as const;

const actOf = (values: Values): (typeof ACTS)[keyof typeof ACTS] =>
  Object.entries(ACTS).find(([word]) => values.get('what')!.startsWith(word))![1];

/** A text in every language, under a field or by itself. */
function wholeText(values: Values, field?: string): Text {
  const written = writtenText(values, field);
  return isWhole(written)
    ? written
    : refuse({ zh: '中文和英文都要写。', en: 'Write both the Chinese and the English text.' });
}

const isCalled = (text: Text, name: string): boolean => Object.values(text).some((each) => fold(each) === fold(name));

/** The place of what is called so; refused where nothing, or more than one, is. */
function placeOf(texts: readonly Text[], name: string | undefined): number {
  const places = texts.flatMap((text, place) => (name !== undefined && isCalled(text, name) ? [place] : []));
  const known = texts.map(({ zh }) => zh).join('、');
  return places.length === 1
    ? places[0]!
    : refuse({
        zh: `没有“${name ?? ''}”，只有：${known || '（空）'}。`,
        en: `There is no "${name ?? ''}", only: ${texts.map(({ en }) => en).join(', ') || '(none)'}.`,
      });
}

const textEdits = (path: Path, text: Text): readonly Edit[] =>
  Object.entries(text).map(([language, value]) => ({ setText: [...path, language], value }));

export function planFigures({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const { file, record } = known.group(values.get('group')!);
  const figures = record.figures ?? [];
  const act = actOf(values);
  const asOf = values.get('as-of');
  const needed = (): number =>
    numberFrom(values.get('value') ?? refuse({ zh: '没有填数字。', en: 'The number is empty.' }));
  if (act === 'add') {
    const value = { value: needed(), label: { ...wholeText(values, 'label') }, ...(asOf !== undefined && { asOf }) };
    const after = lastKeyOf(record, ['leaders', 'deputies', 'teams', 'links']);
    return plan.edit(file, addItem(figures, ['figures'], after, value));
  }
  const place = placeOf(
    figures.map(({ label }) => label),
    values.get('figure'),
  );
  if (act === 'remove') return plan.edit(file, removeItem(figures, ['figures'], place));
  const label = writtenText(values, 'label');
  plan.edit(file, { set: ['figures', place, 'value'], value: needed() });
  if (Object.keys(label).length > 0)
    plan.edit(file, ...textEdits(['figures', place, 'label'], wholeText(values, 'label')));
  const { asOf: before } = figures[place]!;
  // A new count of an unknown day is not of the old one.
  if (before !== undefined)
    plan.edit(
      file,
      asOf === undefined ? { remove: ['figures', place, 'asOf'] } : { set: ['figures', place, 'asOf'], value: asOf },
    );
  else if (asOf !== undefined) plan.edit(file, { insert: ['figures', place, 'asOf'], after: 'label', value: asOf });
}

interface FoundTeam {
  readonly path: Path;
  readonly name: Text;
  /** How many there are beside each other. */
  readonly siblings: number;
}

const withPaths = (teams: readonly TeamRecord[] = [], around: Path = ['teams']): readonly FoundTeam[] =>
  teams.flatMap(({ name, teams: inner }, place) => [
    { path: [...around, place], name, siblings: teams.length },
    ...withPaths(inner, [...around, place, 'teams']),
  ]);

export function planTeams({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const { file, record } = known.group(values.get('group')!);
  const act = actOf(values);
  if (act === 'add') {
    const id = values.get('id') ?? refuse({ zh: '新的小组要有 id。', en: 'A new team needs an id.' });
    if (teamsWithin(record.teams).some((team) => team.id === id))
      refuse({ zh: `这个 id 已经有了：${id}`, en: `There is already this id: ${id}` });
    const value = { id, name: { ...wholeText(values, 'name') } };
    return plan.edit(file, addItem(record.teams, ['teams'], lastKeyOf(record, ['leaders', 'deputies']), value));
  }
  const found = withPaths(record.teams);
  const { path, siblings } =
    found[
      placeOf(
        found.map(({ name }) => name),
        values.get('team'),
      )
    ]!;
  if (act === 'remove') plan.edit(file, { remove: siblings > 1 ? path : path.slice(0, -1) });
  else plan.edit(file, ...textEdits([...path, 'name'], wholeText(values, 'name')));
}

export function planDuties({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const { office, index } = known.office(values.get('office')!);
  const { file } = known.committee;
  const act = actOf(values);
  const path = ['offices', index, 'duties'] as const;
  if (act === 'add')
    return plan.edit(file, { append: path, value: wholeText(values) as unknown as { readonly [key: string]: string } });
  const place = placeOf(office.duties, values.get('old'));
  if (act === 'remove') plan.edit(file, { remove: [...path, place] });
  else plan.edit(file, ...textEdits([...path, place], wholeText(values)));
}
