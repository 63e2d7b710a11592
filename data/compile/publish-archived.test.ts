// What is published of a group that is no more, file by file: it is not presented as one to write to.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { GroupFile } from '../../src/formats/group-file.js';
import { attribute, elements, parseHtml, textOf } from '../../src/formats/parse-html.test-harness.js';
import { EXAMPLE_WITH_TERMS, publicationOf } from './example-records.test-data.js';
import { compactPerson } from './compact-records.js';
import { publishFiles } from './publish-files.js';

const { dataset } = publicationOf(EXAMPLE_WITH_TERMS);
const files = publishFiles(dataset);
const [archived] = dataset.archived;
assert.ok(
  archived?.ended === '2024' && dataset.archived.length === 1 && dataset.meta.contact === 'kcc',
  'the example has one archived group',
);
const general = dataset.groups.find(({ id }) => id === 'kcc')!;

const read = (path: string): string => files.get(path) ?? assert.fail(`no file: ${path}`);

const SENTENCE = { zh: '这个工作组已在 2024 届归档。', en: 'This group was archived in the 2024 term.' };
const INSTEAD = { zh: '来信请写给', en: 'Please write to' };
const TOPICS = { zh: '可以为这些事来信', en: 'What to write to this group about' };
const SECTION = { zh: '已归档的工作组', en: 'Archived groups' };
const TERM = { zh: '（2024 届）', en: ' (2024 term)' };

describe('the published files of an archived group', () => {
  for (const [path, language] of [
    ['groups', 'zh'],
    ['zh/groups', 'zh'],
    ['en/groups', 'en'],
  ] as const) {
    it(`say in the note of its card in ${path} that it is archived, and whom to write to`, () => {
      const card = new ICAL.Component(ICAL.parse(read(`${path}/${archived.id}.vcf`)) as unknown[]);
      const lines = String(card.getFirstPropertyValue('note')).split('\n');
      assert.deepEqual(lines.slice(0, 2), [
        SENTENCE[language],
        [INSTEAD[language], general.name[language], general.email].join(' · '),
      ]);
      assert.equal(read(`${path}/${general.id}.vcf`).includes(INSTEAD[language]), false);
    });
  }

  for (const language of ['zh', 'en'] as const) {
    it(`ask for no letters to it in HTML in ${language}, but to who answers in general`, () => {
      const root = parseHtml(read(`${language}/groups/${archived.id}.html`));
      const text = textOf(elements(root, 'article')[0]!);
      assert.ok(text.includes(SENTENCE[language]));
      assert.equal(text.includes(TOPICS[language]), false);
      assert.deepEqual(elements(root, 'address').map(textOf), [`${general.name[language]} ${general.email}`]);
      const links = elements(root, 'a').map((link) => attribute(link, 'href'));
      assert.ok(links.includes(`mailto:${general.email}`));
      assert.equal(links.includes(`mailto:${archived.email}`), false);
      assert.ok(text.includes(archived.email), 'as it was');
    });

    it(`ask for no letters to it in Markdown in ${language}, but to who answers in general`, () => {
      const markdown = read(`${language}/groups/${archived.id}.md`);
      const text = toString(fromMarkdown(markdown));
      assert.ok(text.includes(SENTENCE[language]));
      assert.equal(text.includes(TOPICS[language]), false);
      assert.ok(text.includes(INSTEAD[language]));
      assert.ok(markdown.includes(`(mailto:${general.email})`));
      assert.equal(markdown.includes(`(mailto:${archived.email})`), false);
    });

    it(`are named with their term at the end of the whole organization in ${language}`, () => {
      const html = parseHtml(read(`${language}/organization.html`));
      const headings = elements(html, 'h2').map(textOf);
      assert.ok(headings.includes(SECTION[language]));
      const item = `${archived.name[language]}${TERM[language]}`;
      assert.ok(elements(html, 'li').map(textOf).includes(item));
      assert.equal(elements(html, 'h3').map(textOf).includes(archived.name[language]), false);
      assert.ok(toString(fromMarkdown(read(`${language}/organization.md`))).includes(`${SECTION[language]}${item}`));
    });

    it(`name no mailbox of it in those of the whole organization in ${language}`, () => {
      for (const file of [
        'mailboxes.vcf',
        `${language}/mailboxes.vcf`,
        `${language}/organization.html`,
        `${language}/organization.md`,
        `${language}/chart.svg`,
        'groups.csv',
      ]) {
        assert.equal(read(file).includes(archived.email), false, file);
      }
    });
  }

  it('say when it ended in its JSON, and nothing of an end in that of another group', () => {
    const endOf = (id: string): string | undefined => (JSON.parse(read(`groups/${id}.json`)) as GroupFile).group.ended;
    assert.deepEqual([endOf(archived.id), endOf(general.id)], ['2024', undefined]);
  });

  it('leave who has no other post to the dataset, and out of the table of people', () => {
    const [{ person }] = archived.leaders as [(typeof archived.leaders)[number]];
    const rows: string[][] = parseCsv(read('people.csv'), { bom: true, record_delimiter: '\r\n' });
    const ids = rows.slice(1).map(([id]) => id);
    assert.ok(dataset.people.some(({ id }) => id === person));
    assert.deepEqual(
      ids,
      dataset.people.map(({ id }) => id).filter((id) => id !== person),
    );
  });

  it('leave that person a mailbox in the records of the elements, where no post tells it', () => {
    const [{ person }] = archived.leaders as [(typeof archived.leaders)[number]];
    const published = dataset.people.find(({ id }) => id === person)!;
    assert.deepEqual(compactPerson(published, dataset).emails, ['xinqing@kaiyuanshe.org']);
  });
});
