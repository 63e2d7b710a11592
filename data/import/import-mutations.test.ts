import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { GroupRecord } from '../compile/source-records.js';
import { readRecords } from '../compile/read-records.js';
import { latestToday } from '../compile/today.js';
import { triedPage } from '../tried.test-harness.js';
import { isOpen } from './diagnostics/diagnostic.js';
import { importPage } from './import-page.js';
import type { Import } from './report/import-outcome.js';
import { reportLines } from './report/report.js';
import { wikiPage } from './wiki-page.test-data.js';

/** The records that tests are written for; their page introduces the groups in words of its own. */
const FILES = new Map(
  Object.entries(
    JSON.parse(readFileSync(new URL('../compile/tested-records.json', import.meta.url), 'utf8')) as Record<
      string,
      string
    >,
  ).filter(([file]) => file !== 'data/introductions.yaml'),
);
const { records } = readRecords(FILES);
const PLAIN = { heading: 0, label: 0, tags: 0, date: 0, person: 0, between: 0, mailbox: 0, table: false, order: false };
const PAGE = wikiPage(records, { mark: false, windows: false, depth: 3, noise: false, groups: [PLAIN] });
const GROUPS = records.groups.map(({ record }) => record).filter(({ name }) => PAGE.includes(`### ${name.zh}\n`));

/** A group's section of the page, from its heading to the next. */
function sectionOf({ name }: GroupRecord): string {
  const start = PAGE.indexOf(`### ${name.zh}\n`);
  const length = PAGE.slice(start + 3).search(/\n#{1,3} /u);
  return PAGE.slice(start, length < 0 ? undefined : start + 4 + length);
}

function imported(page: string): Import {
  triedPage(page, {});
  const outcome = importPage(page, FILES, {}, latestToday());
  assert.ok('files' in outcome, reportLines(outcome, 'en', true).join('\n'));
  return outcome;
}

const saidOf = (outcome: Import): readonly string[] =>
  reportLines({ ...outcome, diagnostics: outcome.diagnostics.filter(isOpen) }, 'en', true);

type Mutation = (section: string, group: GroupRecord) => string | undefined;

/** Other ways to write the same. Undefined where a section has nothing to write otherwise. */
const SAME: Readonly<Record<string, Mutation>> = {
  'a day without zeros': (section) => section.replace(/\/0(\d)/gu, '/$1'),
  'a day in words': (section) => section.replace(/(\d{4})\/(\d\d)\/(\d\d)/u, '$1 年 $2 月 $3 日'),
  'tags side by side': (section) => section.replace(/ #/gu, '#'),
  'tags with commas': (section) => (/ #/u.test(section) ? section.replace(/ #/gu, '，#') : undefined),
  'a label in two languages': (section) => section.replace('现任工作组组长', '现任工作组组长 Leader'),
  'a short label': (section) => section.replace('现任工作组组长', '负责人'),
  'people with a slash between': (section) => (section.includes('、') ? section.replaceAll('、', ' / ') : undefined),
  'people with an ampersand between': (section) =>
    section.includes('、') ? section.replaceAll('、', ' & ') : undefined,
  'people with 和 between': (section) => (section.includes('、') ? section.replaceAll('、', ' 和 ') : undefined),
  'all in bold': (section) => section.replace(/^(?![#*\s])(.+)$/gmu, '**$1**'),
  'spaces wherever they may be': (section) => section.replaceAll('：', ' ： '),
};

/** What must not be written without somebody being asked. */
const ASKED: Readonly<Record<string, Mutation>> = {
  'half of it is gone': (section) => section.slice(0, section.indexOf('现任工作组')).replace(/\*+$/u, ''),
  'cut behind its leaders': (section) => section.slice(0, section.indexOf('**工作组介绍')),
  'dissolved by a sentence at its begin': (section) => section.replace('\n', '\n\n本组已于今年解散。\n'),
  'dissolved by a sentence at its end': (section) => `${section.trimEnd()}\n\n该工作组现已撤销，不再运作。\n\n`,
  'a founding day in the future': (section) => section.replace(/\d{4}\/\d\d\/\d\d/u, '2099/01/01'),
  'a founding day that is none': (section) => section.replace(/\d{4}\/\d\d\/\d\d/u, '2017/13/41'),
  'a letter too few in its mailbox': (section, { email }) => withMailbox(section, email, email.replace(/.@/u, '@')),
  'two letters of its mailbox the other way round': (section, { email }) =>
    withMailbox(section, email, email.replace(/(.)(.)@/u, '$2$1@')),
  'its leader has a name of 300 letters': (section) =>
    section.replace(/(组长：\*\*\s+)[^：\n]+/u, (_, label: string) => label + '长'.repeat(300)),
  'a mailbox of another group': (section, { id, email }) =>
    withMailbox(section, email, records.groups.find(({ record }) => record.id !== id)!.record.email),
  'the heading of another group': (section, { id, name }) =>
    section.replace(name.zh, records.groups.find(({ record }) => record.id !== id)!.record.name.zh),
  'its leader is among the deputies, too': (section) => {
    const leader = /组长：\*\*\s+([^、\n]+)/u.exec(section)?.[1];
    return leader && section.includes('副组长：**')
      ? section.replace(/(副组长：\*\*\s+)/u, (label) => `${label}${leader}、`)
      : undefined;
  },
};

function withMailbox(section: string, email: string, other: string): string | undefined {
  return email === other || !section.includes(email) ? undefined : section.replaceAll(email, other);
}

/** The page with the section of each group changed in turn. */
function pagesWith(mutation: Mutation): readonly (readonly [GroupRecord, string])[] {
  const pages = GROUPS.flatMap((group) => {
    const section = sectionOf(group);
    const mutated = mutation(section, group);
    return mutated === undefined || mutated === section ? [] : [[group, PAGE.replace(section, () => mutated)] as const];
  });
  assert.ok(pages.length > 0, 'no group has anything to change so');
  return pages;
}

describe('a page with one section written otherwise', () => {
  for (const [what, mutation] of Object.entries(SAME))
    it(`is read as the same: ${what}`, () => {
      const pages = pagesWith(mutation);
      for (const [group, page] of pages) assert.deepEqual(saidOf(imported(page)), ['No changes.'], group.name.zh);
    });

  it('is read as the same: links with what tracks', () => {
    const page = PAGE.replace(/^(\[\d+\]: https:[^?\s]*)$/gmu, '$1?from=from_copylink');
    assert.notEqual(page, PAGE);
    assert.deepEqual(saidOf(imported(page)), ['No changes.']);
  });
});

describe('a page with one section gone wrong', () => {
  for (const [what, mutation] of Object.entries(ASKED))
    it(`changes nothing of the group, and says so: ${what}`, () => {
      for (const [group, page] of pagesWith(mutation)) {
        const outcome = imported(page);
        const said = saidOf(outcome).join('\n');
        assert.equal(outcome.files.get(`data/groups/${group.id}.yaml`), undefined, `${group.name.zh}:\n${said}`);
        assert.ok(outcome.diagnostics.some(isOpen), `${group.name.zh}: nothing is asked`);
      }
    });

  it('changes nothing of a group that stands under an archive’s heading, and asks', () => {
    for (const group of GROUPS) {
      const section = sectionOf(group);
      const outcome = imported(`${PAGE.replace(section, '')}\n\n# 已归档的工作组\n\n${section}`);
      assert.equal(outcome.files.get(`data/groups/${group.id}.yaml`), undefined, saidOf(outcome).join('\n'));
      assert.ok(outcome.diagnostics.some(isOpen), `${group.name.zh}: nothing is asked`);
    }
  });
});
