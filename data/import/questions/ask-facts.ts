/** What a group's record says: its tags, class, links, teams, figures, and posts. */
import type { TeamRecord } from '../../compile/source-records.js';
import { wasSo } from '../../compile/terms.js';
import type { Diagnostic, DiagnosticKind } from '../diagnostics/diagnostic.js';
import type { Path } from '../plan/edit-yaml.js';
import { addItem, removeItem } from '../plan/list-edits.js';
import { endOfRole } from '../plan/role-edits.js';
import { groupByName } from './ask-groups.js';
import { aboutOf, questionAbout, type Asked, type Asking } from './asked.js';
import { choice, classOptions, englishField, field, groupField, groupOptions, idField, KEEP } from './choices.js';
import { groupFile, type Draft } from './draft.js';
import type { Field } from './question.js';

type Ask = (diagnostic: Diagnostic, asking: Asking) => Asked | undefined;

const REMOVE = choice('remove', '从记录里去掉', 'Take it out of the record');

/** The last of some keys that a record has: after it stands what is new. */
const lastOf = (record: object, keys: readonly string[]): string =>
  keys.filter((key) => key in record).at(-1) ?? 'email';

const askTag: Ask = (diagnostic, asking) => {
  const name = aboutOf(diagnostic, 0);
  const choices = [
    choice('new', '新的标签', 'A new tag', englishField(`“${name}”的英文`, 'The tag in English'), idField()),
    KEEP,
  ];
  return {
    question: questionAbout(diagnostic, asking, `tag:${name}`, choices),
    prepare(answer, draft) {
      if (answer.choice === 'new') draft.addTag(answer.id!, { zh: name, en: answer.en! });
    },
  };
};

function setClass(id: string, value: string, draft: Draft): void {
  const named = value === 'none' ? null : value;
  if (draft.group(id).class !== named) draft.edit(groupFile(id), { set: ['class'], value: named });
}

const classField = (asking: Asking): Field =>
  field('class', 'choice', '哪一类', 'Class of work', { options: classOptions(asking.records) });

/** Another class than the record's, or none. */
const askClass: Ask = (diagnostic, asking) => {
  const group = groupByName(asking, aboutOf(diagnostic, 0));
  if (!group) return undefined;
  const { id } = group.record;
  const choices = [choice('class', '归在', 'Its class is', classField(asking)), KEEP];
  return {
    question: questionAbout(diagnostic, asking, `class:${id}`, choices, 'keep'),
    complete(answer, draft) {
      if (answer.choice === 'class') setClass(id, answer.class!, draft);
    },
  };
};

/** A shortened name that may be any group's. */
const askMember: Ask = (diagnostic, asking) => {
  const [member, name] = [aboutOf(diagnostic, 0), aboutOf(diagnostic, 1)];
  const named = asking.records.classes?.record.classes.find((each) => each.name.zh === name);
  if (!named) return undefined;
  const choices = [
    choice('group', '说的是', 'It means', groupField(groupOptions(asking.records))),
    choice('keep', '不是哪个组', 'No group'),
  ];
  return {
    question: questionAbout(diagnostic, asking, `member:${member} ${named.id}`, choices),
    complete(answer, draft) {
      if (answer.choice === 'group') setClass(answer.group!, named.id, draft);
    },
  };
};

const SIGN_IN: Field = field('sign-in', 'choice', '打开要不要登录', 'Does it need a sign-in', {
  options: [
    { value: 'no', label: { zh: '不用', en: 'No' } },
    { value: 'yes', label: { zh: '要', en: 'Yes' } },
  ],
});

const askLink: Ask = (diagnostic, asking) => {
  const [label, url] = [aboutOf(diagnostic, 0), aboutOf(diagnostic, 1)];
  const group = groupByName(asking, aboutOf(diagnostic, 2));
  if (!group) return undefined;
  const { id } = group.record;
  const choices = [
    choice(
      'add',
      '写进记录',
      'Write it down',
      field('zh', 'line', '中文名称', 'Label in Chinese', { initial: label }),
      englishField('英文名称', 'Label in English'),
      SIGN_IN,
    ),
    choice('keep', '不用写', 'Leave it out'),
  ];
  return {
    question: questionAbout(diagnostic, asking, `link:${id} ${url}`, choices),
    complete(answer, draft) {
      const record = draft.group(id);
      if (answer.choice !== 'add' || record.links?.some((link) => link.url === url)) return;
      const value = {
        label: { zh: answer.zh!, en: answer.en! },
        url,
        ...(answer['sign-in'] === 'yes' && { signIn: true }),
      };
      const after = lastOf(record, ['leaders', 'deputies', 'teams']);
      draft.edit(groupFile(id), addItem(record.links, ['links'], after, value));
    },
  };
};

const askLinkGone: Ask = (diagnostic, asking) => {
  const label = aboutOf(diagnostic, 0);
  const group = groupByName(asking, aboutOf(diagnostic, 1));
  if (!group) return undefined;
  const { id } = group.record;
  return {
    question: questionAbout(diagnostic, asking, `link-gone:${id} ${label}`, [KEEP, REMOVE], 'keep'),
    complete(answer, draft) {
      const links = draft.group(id).links ?? [];
      const place = links.findIndex((link) => link.label.zh === label);
      if (answer.choice === 'remove' && place >= 0) draft.edit(groupFile(id), removeItem(links, ['links'], place));
    },
  };
};

const askLinkRelabeled: Ask = (diagnostic, asking) => {
  const [old, label] = [aboutOf(diagnostic, 0), aboutOf(diagnostic, 1)];
  const group = groupByName(asking, aboutOf(diagnostic, 2));
  if (!group) return undefined;
  const { id } = group.record;
  const choices = [KEEP, choice('renamed', '改名', 'Rename it', englishField('英文名称', 'Label in English'))];
  return {
    question: questionAbout(diagnostic, asking, `link-label:${id} ${old}`, choices, 'keep'),
    complete(answer, draft) {
      const place = draft.group(id).links?.findIndex((link) => link.label.zh === old) ?? -1;
      if (answer.choice !== 'renamed' || place < 0) return;
      draft.edit(
        groupFile(id),
        { set: ['links', place, 'label', 'zh'], value: label },
        { set: ['links', place, 'label', 'en'], value: answer.en! },
      );
    },
  };
};

/** The sentence of an introduction that may tell: of a figure, the first with a number. */
function inIntroduction(diagnostic: Diagnostic, { read }: Asking, pattern: RegExp): Diagnostic {
  const introduction = read.groups.find(({ line }) => line === diagnostic.line)?.introduction ?? [];
  const found = introduction.find(({ text }) => pattern.test(text)) ?? introduction.find(({ text }) => text !== '');
  return found ? { ...diagnostic, line: found.line } : diagnostic;
}

const askFigure: Ask = (diagnostic, asking) => {
  const [value, label] = [aboutOf(diagnostic, 0), aboutOf(diagnostic, 1)];
  const group = groupByName(asking, aboutOf(diagnostic, 2));
  if (!group) return undefined;
  const { id } = group.record;
  const choices = [
    choice(
      'now',
      '现在是',
      'It is now',
      field('value', 'number', '数字', 'Figure'),
      field('as-of', 'year', '统计的年份', 'Year of the count', { optional: true }),
    ),
    { ...KEEP, label: { zh: '还是这个数', en: 'It is still the same' } },
    REMOVE,
  ];
  return {
    question: questionAbout(inIntroduction(diagnostic, asking, /\d/u), asking, `figure:${id} ${label}`, choices),
    complete(answer, draft) {
      const figures = draft.group(id).figures ?? [];
      const place = figures.findIndex((figure) => figure.label.zh === label && String(figure.value) === value);
      const figure = figures[place];
      if (!figure || answer.choice === 'keep') return;
      if (answer.choice === 'remove') return draft.edit(groupFile(id), removeItem(figures, ['figures'], place));
      const [path, counted] = [['figures', place] as const, answer['as-of'] ?? ''];
      const asOf = figure.asOf === undefined ? [] : [{ remove: [...path, 'asOf'] }];
      draft.edit(
        groupFile(id),
        { set: [...path, 'value'], value: Number(answer.value) },
        ...(counted === ''
          ? asOf
          : figure.asOf === undefined
            ? [{ insert: [...path, 'asOf'], after: 'label', value: counted }]
            : [{ set: [...path, 'asOf'], value: counted }]),
      );
    },
  };
};

/** Where a team stands, from the record on. */
function pathOfTeam(teams: readonly TeamRecord[] = [], zh: string, from: Path = ['teams']): Path | undefined {
  for (const [place, team] of teams.entries()) {
    const found = team.name.zh === zh ? [...from, place] : pathOfTeam(team.teams, zh, [...from, place, 'teams']);
    if (found) return found;
  }
  return undefined;
}

const askTeam: Ask = (diagnostic, asking) => {
  const team = aboutOf(diagnostic, 0);
  const group = groupByName(asking, aboutOf(diagnostic, 1));
  if (!group) return undefined;
  const { id } = group.record;
  const choices = [{ ...KEEP, label: { zh: '还在', en: 'It goes on' } }, REMOVE];
  return {
    question: questionAbout(inIntroduction(diagnostic, asking, /组/u), asking, `team:${id} ${team}`, choices),
    complete(answer, draft) {
      const { teams } = draft.group(id);
      const path = answer.choice === 'remove' ? pathOfTeam(teams, team) : undefined;
      if (!path) return;
      const around = path.slice(0, -1);
      const siblings = around
        .slice(1)
        .reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], teams);
      draft.edit(groupFile(id), removeItem(siblings as readonly unknown[], around, Number(path.at(-1))));
    },
  };
};

/** Deputies who stand nowhere, though not everything was understood. */
const askDeputies: Ask = (diagnostic, asking) => {
  const group = groupByName(asking, aboutOf(diagnostic, 0));
  if (!group) return undefined;
  const { id } = group.record;
  const choices = [
    choice('stay', '还在任', 'They are still deputies'),
    choice('ended', `不再担任，${asking.term} 届起`, `No longer, from ${asking.term} on`),
  ];
  return {
    question: questionAbout(diagnostic, asking, `deputies:${id}`, choices),
    complete(answer, draft) {
      if (answer.choice !== 'ended') return;
      draft.group(id).deputies?.forEach((holder, place) => {
        if (wasSo(holder, asking.term)) draft.edit(groupFile(id), endOfRole('deputies', place, holder, asking.term));
      });
    },
  };
};

export const OF_FACTS: Partial<Record<DiagnosticKind, Ask>> = {
  tagNew: askTag,
  classUnplaced: askMember,
  classTwice: askClass,
  classGone: askClass,
  linkNew: askLink,
  linkGone: askLinkGone,
  linkRelabeled: askLinkRelabeled,
  figureGone: askFigure,
  teamGone: askTeam,
  deputiesUncertain: askDeputies,
  deputyElsewhere: askDeputies,
};
