// What is published of the records that tests are written for: every file of every group, read by a reader of its kind.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { Holder, Language, PublishedDataset, PublishedGroup } from '../../src/dataset/records.js';
import { EXAMPLE } from '../../src/formats/example-dataset.test-data.js';
import type { GroupFile } from '../../src/formats/group-file.js';
import { attribute, elements, parseHtml, textOf } from '../../src/formats/parse-html.test-harness.js';
import { compileRecords } from './compile-records.js';
import { publishFiles, type IndexEntry } from './publish-files.js';
import { testedRecords } from './tested-records.js';
import { datasetJson } from './write-dataset.js';

const UNCONFIRMED = { zh: '待确认', en: 'to be confirmed' };
const AGE = {
  zh: '数据：2024 届，估计截至 2024年12月31日',
  en: 'Data of the 2024 term, as of about December 31, 2024',
};

function testedDataset(): PublishedDataset {
  const compilation = compileRecords(testedRecords(), new Date().toISOString().slice(0, 10));
  assert.ok('dataset' in compilation, 'the records pass the checks');
  return compilation.dataset;
}

const dataset = testedDataset();
const files = publishFiles(dataset);
const { term, asOf } = dataset.meta;
assert.deepEqual(
  [term, asOf],
  ['2024', { date: '2024-12-31', estimated: true }],
  'who changes the term changes AGE too',
);

const read = (path: string): string => files.get(path) ?? assert.fail(`no file: ${path}`);
const json = <Kind>(path: string): Kind => JSON.parse(read(path)) as Kind;
const holdersOf = ({ leaders, deputies }: PublishedGroup): readonly Holder[] => [...leaders, ...deputies];
const nameOf = (id: string, language: Language): string =>
  dataset.people.find((person) => person.id === id)!.name[language];
const doubtsIn = (text: string, language: Language): number => text.split(UNCONFIRMED[language]).length - 1;
const doubtsOf = (group: PublishedGroup): number => holdersOf(group).filter(({ confirmed }) => !confirmed).length;

/** That a text names the group, all its people and mailboxes, each doubt, and its age. */
function assertTells(text: string, group: PublishedGroup, language: Language): void {
  const facts = [
    group.name[language],
    group.email,
    AGE[language],
    ...holdersOf(group).flatMap(({ person, email }) => [nameOf(person, language), email]),
  ];
  for (const fact of facts) assert.ok(text.includes(fact), fact);
  assert.equal(doubtsIn(text, language), doubtsOf(group));
}

const cards = (text: string) =>
  [ICAL.parse(text) as unknown[]]
    .flatMap((parsed) => (typeof parsed[0] === 'string' ? [parsed] : (parsed as unknown[][])))
    .map((card) => new ICAL.Component(card));

describe('dist/data/v1', () => {
  it('lists every file but the list itself, with its kind, language and group', () => {
    const index = json<{ files: IndexEntry[]; term: string }>('index.json');
    assert.deepEqual(['index.json', ...index.files.map(({ path }) => path)], [...files.keys()]);
    assert.equal(new Set(files.keys()).size, 7 + 3 * 5 + dataset.groups.length * 14);
    const byPath = new Map(index.files.map((entry) => [entry.path, entry]));
    assert.deepEqual(byPath.get('en/groups/media.md'), {
      path: 'en/groups/media.md',
      mediaType: 'text/markdown;charset=utf-8;variant=CommonMark',
      language: 'en',
      group: 'media',
    });
    assert.deepEqual(byPath.get('kys.json'), { path: 'kys.json', mediaType: 'application/json' });
    assert.equal(index.term, '2024');
  });

  it('is the same each time', () => {
    assert.deepEqual([...publishFiles(testedDataset())], [...files]);
  });

  it('has the dataset, and the schema that it meets', () => {
    assert.equal(read('kys.json'), datasetJson(dataset));
    const ajv = new Ajv2020({ allErrors: true });
    assert.ok(ajv.validate(json<object>('kys.schema.json'), json('kys.json')), ajv.errorsText());
  });

  it('is made of any dataset, whatever signs its texts have', () => {
    assert.doesNotThrow(() => parseHtml(publishFiles(EXAMPLE).get('zh/groups/press.html')!));
  });

  it('has tables with a row for each group and each person', () => {
    const rows = (path: string): string[][] => parseCsv(read(path), { bom: true, record_delimiter: '\r\n' });
    const groups = rows('groups.csv');
    assert.deepEqual(
      groups.slice(1).map(([id]) => id),
      dataset.groups.map(({ id }) => id),
    );
    for (const [index, group] of dataset.groups.entries())
      for (const language of ['zh', 'en'] as const) {
        const row = groups[index + 1]!.filter(
          (_, column) => !groups[0]![column]!.endsWith(language === 'zh' ? '_en' : '_zh'),
        ).join('\n');
        assertTells(row, group, language);
      }
    const people = rows('people.csv');
    assert.deepEqual(
      people.slice(1).map(([id]) => id),
      dataset.people.map(({ id }) => id),
    );
    const [header] = people as [string[]];
    for (const language of ['zh', 'en'] as const) {
      const posts = people
        .slice(1)
        .map((row) => row[header.indexOf(`posts_${language}`)])
        .join('\n');
      assert.equal(
        doubtsIn(posts, language),
        dataset.groups.reduce((sum, group) => sum + doubtsOf(group), 0),
      );
    }
  });

  for (const [path, language] of [
    ['mailboxes.vcf', 'zh'],
    ['zh/mailboxes.vcf', 'zh'],
    ['en/mailboxes.vcf', 'en'],
  ] as const) {
    it(`has a card of each group in ${path}`, () => {
      const all = cards(read(path));
      assert.deepEqual(
        all.map((card) => card.getFirstPropertyValue('email')),
        dataset.groups.map(({ email }) => email),
      );
      for (const [index, group] of dataset.groups.entries()) {
        const said = ['fn', 'email', 'note'].map((name) => String(all[index]!.getFirstPropertyValue(name))).join('\n');
        assertTells(said, group, language);
        assert.deepEqual(cards(read(`${path.replace('mailboxes.vcf', '')}groups/${group.id}.vcf`)).map(String), [
          String(all[index]),
        ]);
      }
    });
  }

  for (const language of ['zh', 'en'] as const) {
    it(`has HTML of every group and of all in ${language}, valid, with working links`, () => {
      const whole = parseHtml(read(`${language}/organization.html`));
      assert.equal(doubtsIn(textOf(elements(whole, 'article')[0]!), language), 2);
      for (const group of dataset.groups) {
        const root = parseHtml(read(`${language}/groups/${group.id}.html`));
        assertTells(textOf(elements(root, 'article')[0]!), group, language);
        assert.deepEqual(elements(root, 'address').map(textOf), [group.email]);
        const mail = elements(root, 'a')
          .map((link) => attribute(link, 'href'))
          .filter((href) => href?.startsWith('mailto:'));
        assert.deepEqual(
          mail,
          [...holdersOf(group), group].map(({ email }) => `mailto:${email}`),
        );
        assert.ok(elements(whole, 'h3').some((heading) => textOf(heading) === group.name[language]));
        assert.ok(elements(whole, 'address').some((address) => textOf(address) === group.email));
      }
    });

    it(`has Markdown of every group and of all in ${language}, without HTML`, () => {
      const whole = fromMarkdown(read(`${language}/organization.md`));
      assert.equal(doubtsIn(toString(whole), language), 2);
      assert.equal(
        whole.children.some(({ type }, index) => type === 'list' && whole.children[index + 1]?.type === 'list'),
        false,
        'two lists side by side are one',
      );
      const headings = whole.children.filter(({ type }) => type === 'heading').map((heading) => toString(heading));
      for (const group of dataset.groups) {
        const root = fromMarkdown(read(`${language}/groups/${group.id}.md`));
        assertTells(toString(root), group, language);
        assert.doesNotMatch(JSON.stringify(root), /"type":"html"/);
        assert.ok(headings.includes(group.name[language]));
      }
    });

    it(`has JSON-LD of every group and of all in ${language}, without those in doubt`, () => {
      const whole = json<{ subOrganization: { email?: string }[] }>(`${language}/organization.jsonld`);
      assert.deepEqual(
        whole.subOrganization.slice(1).map(({ email }) => email),
        dataset.groups.map(({ email }) => email),
      );
      for (const group of dataset.groups) {
        const path = `${language}/groups/${group.id}.jsonld`;
        const { name, email, subjectOf, member } = json<{
          name: string;
          email: string;
          subjectOf: { description: string };
          member: { member: { name: string; email: string } }[];
        }>(path);
        assert.deepEqual([name, email], [group.name[language], group.email]);
        assert.ok(subjectOf.description.startsWith(AGE[language]));
        const sure = holdersOf(group).filter(({ confirmed }) => confirmed);
        assert.deepEqual(
          member.map((one) => [one.member.name, one.member.email]),
          sure.map((one) => [nameOf(one.person, language), one.email]),
        );
      }
    });

    it(`has a chart of everybody in ${language}`, () => {
      const fail = (message: string): never => assert.fail(message);
      const svg = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(
        read(`${language}/chart.svg`),
        'image/svg+xml',
      );
      const texts = Array.from(svg.getElementsByTagName('text'), ({ textContent }) => textContent);
      for (const group of dataset.groups)
        for (const { person } of holdersOf(group)) assert.ok(texts.includes(nameOf(person, language)));
      for (const group of dataset.groups) assert.ok(texts.includes(group.name[language]), group.name[language]);
      assert.equal(texts.filter((text) => text === UNCONFIRMED[language]).length, 2);
      assert.ok(texts.includes(AGE[language]));
    });
  }

  it('has each group by itself, with the names of all', () => {
    for (const group of dataset.groups) {
      const file = json<GroupFile>(`groups/${group.id}.json`);
      assert.deepEqual(file.meta.asOf, asOf);
      assert.equal(file.group.email, group.email);
      const holders = [...file.group.leaders, ...file.group.deputies];
      assert.deepEqual(
        holders.map(({ person, email, confirmed }) => ({ person: person.id, email, confirmed })),
        holdersOf(group),
      );
      for (const { person } of holders) assert.equal(person.name.zh, nameOf(person.id, 'zh'));
      assert.equal(file.group.class?.id ?? null, group.class);
    }
  });
});
