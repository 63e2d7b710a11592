import { classSummaries, committeeSummary, pages } from '#generated/dataset.js';
import { committeeWork, details } from '#generated/details.js';
import { expect, fixture, html } from '@open-wc/testing';
import { bundledDataset } from '../../dataset/bundled.js';
import { Dataset } from '../../dataset/dataset.js';
import { parseDataset } from '../../dataset/parse-dataset.js';
import type { Language, PublishedDataset, Text } from '../../dataset/records.js';
import { EXAMPLE } from '../../formats/example-dataset.test-data.js';
import { drawn } from '../base/drawn.test-harness.js';
import type { KysElement } from '../base/kys-element.js';
import { sentences, shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { waitUntil } from '../base/wait-until.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import { ignoreResizeLoops } from '../org-chart/chart.test-harness.js';
import { CommitteeElement } from './committee-element.js';
import './kys-committee.js';

async function show(committee = html`<kys-committee lang="en"></kys-committee>`): Promise<CommitteeElement> {
  const element = await fixture<CommitteeElement>(committee);
  await settled(element);
  return element;
}

async function settled(element: CommitteeElement): Promise<void> {
  await element.updateComplete;
  for (const inner of shownAll<KysElement>(element, '*')) await inner.updateComplete;
  const [chart] = shownAll<KysElement>(element, 'kys-org-chart');
  if (chart) await drawn(chart);
}

/** All headings that a reader comes across, those of the elements inside too, with their levels. */
function headingsIn(root: ParentNode): [level: number, name: string][] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.role === 'heading' ? [[Number(element.ariaLevel), shownText(element)] as [number, string]] : []),
    ...(element.shadowRoot ? headingsIn(element.shadowRoot) : []),
  ]);
}

const headings = (element: CommitteeElement): [number, string][] => headingsIn(element.shadowRoot!);

/** The titles of sections, as far as one has one. */
const titles = (element: CommitteeElement): string[] =>
  shownAll(element, '.columns > section').map((section) => shownText(section.querySelector('[role=heading]')!));

/** All that a part of the records says, but for what is no text for readers. */
function textsIn(record: unknown, language: Language): string[] {
  if (Array.isArray(record)) return record.flatMap((item) => textsIn(item, language));
  if (!record || typeof record !== 'object') return [];
  if ('zh' in record && 'en' in record) return [(record as Text)[language]];
  return Object.entries(record).flatMap(([key, value]) => (key === 'topics' ? [] : textsIn(value, language)));
}

const addressesIn = (record: unknown): string[] => JSON.stringify(record).match(/[\w.-]+@[\w.-]+\w/g) ?? [];

/** What of a dataset a reader of the page must come across. */
const toTell = ({ committee, classes, groups, pages: all, meta }: PublishedDataset, language: Language): string[] => [
  ...textsIn([committee, classes, groups, all, meta.sources], language),
  ...addressesIn([committee, groups]),
];

describe('<kys-committee>', () => {
  ignoreResizeLoops();
  const warnings = collectWarnings();

  for (const language of ['zh', 'en'] as const) {
    it(`tells in ${language} what the committee does, what each class and group is about, and all pages`, async () => {
      const element = await show(html`<kys-committee lang=${language}></kys-committee>`);
      const text = shownText(element);
      const told = textsIn([committeeSummary, committeeWork, classSummaries, pages, details], language);
      expect(told.filter((one) => !text.includes(one))).to.deep.equal([]);
      const links = [...shownAll<HTMLAnchorElement>(element, '.points a')].map(({ href }) => href);
      expect(links).to.deep.equal(pages.map(({ url }) => url));
      expect(warnings).to.deep.equal([]);
    });

    it(`tells all that records from elsewhere have, in ${language}`, async () => {
      const records = new Dataset(
        parseDataset(JSON.parse(JSON.stringify(EXAMPLE).replace('javascript:alert(1)', 'https://example.org/'))),
      );
      const element = await show(html`<kys-committee lang=${language} .records=${records}></kys-committee>`);
      const text = shownText(element);
      expect(toTell(EXAMPLE, language).filter((one) => !text.includes(one))).to.deep.equal([]);
      expect(text).not.to.contain(committeeSummary[language]).and.not.to.contain(pages[0]!.title[language]);
    });
  }

  it('has sections under headings, one level for each step', async () => {
    const element = await show();
    const all = headings(element);
    expect(all.filter(([level]) => level <= 4)).to.deep.equal([
      [3, 'Executive Committee'],
      [4, 'Offices and duties'],
      [4, 'Organization chart'],
      [4, 'Working groups'],
      [4, 'People'],
      [4, 'Wiki pages'],
    ]);
    const names = all.filter(([level]) => level === 5).map(([, name]) => name);
    expect(names).to.deep.equal([
      'Executive Director',
      'Deputy Executive Director',
      'Internal Affairs',
      'External Affairs',
      'Special Programs',
      'Unclassified',
    ]);
    const nav = shownOne(element, 'nav');
    expect(shownText(element.shadowRoot!.getElementById(nav.getAttribute('aria-labelledby')!)!)).to.equal('Contents');
  });

  for (const [level, levels] of [
    [1, [1, 2, 3, 4]],
    [2, [2, 3, 4, 5]],
    [5, [5, 6]],
    [6, [6]],
  ] as const) {
    it(`has them from level ${level} on, and none deeper than 6`, async () => {
      const element = await show(html`<kys-committee lang="en" heading-level=${level}></kys-committee>`);
      const found = new Set(headings(element).map(([each]) => each));
      expect([...found].sort().slice(0, levels.length)).to.deep.equal([...levels]);
      expect(Math.max(...found)).to.be.at.most(6);
      expect(headings(element)[0]).to.deep.equal([level, 'Executive Committee']);
    });
  }

  it('has everybody once, drawn with the rest, with the photos that the host has', async () => {
    const element = await show(
      html`<kys-committee lang="en" sections="people" photo="/photos/{id}.jpg"></kys-committee>`,
    );
    const people = shownOne(element, 'kys-people');
    expect(shownAll(people, '[part=name]')).to.have.length(bundledDataset.people.length);
    expect(people.getAttribute('photo')).to.equal('/photos/{id}.jpg');
  });

  it('has each group once, under its class of work, those without one last', async () => {
    const element = await show();
    const cards = shownAll(element, 'kys-group-card').map((card) => card.getAttribute('group')!);
    expect([...cards].sort()).to.deep.equal(bundledDataset.groups.map(({ id }) => id).sort());
    for (const section of shownAll(element, 'section section')) {
      const ids = [...section.querySelectorAll('kys-group-card')].map((card) => card.getAttribute('group')!);
      const classes = new Set(ids.map((id) => bundledDataset.group(id)!.class ?? 'unclassified'));
      expect([...classes]).to.deep.equal([section.className]);
    }
  });

  describe('sections', () => {
    for (const [sections, shown] of [
      ['groups offices', ['Working groups', 'Offices and duties']],
      ['pages, about', ['Wiki pages', 'Executive Committee']],
      [' Pages，PAGES、offices ', ['Wiki pages', 'Offices and duties']],
      ['“about chart”', ['Executive Committee', 'Organization chart']],
      ["'offices','pages'", ['Offices and duties', 'Wiki pages']],
    ] as const) {
      it(`of ${JSON.stringify(sections)} are ${shown.join(' and ')}, in this order`, async () => {
        const element = await show(html`<kys-committee lang="en" sections=${sections}></kys-committee>`);
        expect(titles(element)).to.deep.equal(shown);
        expect(warnings).to.deep.equal([]);
      });
    }

    it('that nobody knows are named, and the others show', async () => {
      const element = await show(html`<kys-committee lang="en" sections="offices, staff, map"></kys-committee>`);
      expect(titles(element)).to.deep.equal(['Offices and duties']);
      expect(warnings).to.deep.equal([
        '<kys-committee>: unknown sections: staff, map. Allowed: about, offices, chart, groups, people, pages, source.',
      ]);
      expect(sentences(element)).to.deep.equal(['Unknown sections: staff, map.']);
    });

    for (const sections of ['', ' , ', 'staff']) {
      it(`of ${JSON.stringify(sections)} are all`, async () => {
        const element = await show(html`<kys-committee lang="en" sections=${sections}></kys-committee>`);
        expect(titles(element)).to.have.length(6);
        expect(shownAll(element, '[part=source]')).to.have.length(1);
      });
    }

    it('may change at any time, also to none at all', async () => {
      const element = await show(html`<kys-committee lang="en" sections="pages"></kys-committee>`);
      element.sections = 'about';
      await settled(element);
      expect(titles(element)).to.deep.equal(['Executive Committee']);
      element.removeAttribute('sections');
      await settled(element);
      expect(titles(element)).to.have.length(6);
    });
  });

  it('tells once where the records are from, below all else where show-source asks for it', async () => {
    const element = await show(html`<kys-committee lang="en" sections="source about"></kys-committee>`);
    const isBelow = (): boolean =>
      !!(
        shownOne(element, 'section').compareDocumentPosition(shownOne(element, '[part=source]')) &
        Node.DOCUMENT_POSITION_FOLLOWING
      );
    expect(isBelow()).to.equal(false);
    element.showSource = true;
    await settled(element);
    expect(isBelow()).to.equal(true);
  });

  it('has the elements inside speak its language and wear its theme, and follow', async () => {
    const element = await show(html`<kys-committee lang="zh" theme="dark"></kys-committee>`);
    const roots = (): HTMLElement[] =>
      shownAll(element, 'kys-leadership, kys-org-chart, kys-group-card').map((inner) => shownOne(inner, '.kys'));
    expect(roots()).to.have.length(bundledDataset.groups.length + 2);
    for (const { lang, classList } of roots())
      expect([lang, classList.contains('dark')]).to.deep.equal(['zh-CN', true]);
    element.lang = 'en';
    element.theme = 'light';
    await settled(element);
    await waitUntil(() => roots().every(({ lang, classList }) => lang === 'en' && classList.contains('light')));
  });

  it('gives the names of its groups the address of href', async () => {
    const element = await show(html`<kys-committee lang="en" href="/groups/{id}"></kys-committee>`);
    const card = shownAll(element, 'kys-group-card').find((each) => each.getAttribute('group') === 'media')!;
    expect(shownOne<HTMLAnchorElement>(card, '#name a').getAttribute('href')).to.match(/\/groups\/media$/);
  });

  it('tells search engines once, with what the elements inside show', async () => {
    const scripts = (): NodeListOf<Element> => document.head.querySelectorAll('script[type="application/ld+json"]');
    const element = await show(html`<kys-committee lang="en" structured-data></kys-committee>`);
    await waitUntil(() => scripts().length);
    expect(scripts()).to.have.length(1);
    expect(scripts()[0]!.textContent).to.contain('Media Group');
    element.remove();
    expect(scripts()).to.have.length(0);
  });

  it('loads what it has on request once, for all of a page', async () => {
    await show();
    expect(CommitteeElement.page).not.to.equal(undefined);
    const element = document.createElement('kys-committee');
    document.body.append(element);
    await Promise.resolve();
    expect(shownText(element)).not.to.equal('');
    element.remove();
  });

  describe('records from elsewhere', () => {
    const directory = { ...bundledDataset, committee: undefined, pages: [], groups: [] };
    const withRecords = (records: object): Promise<CommitteeElement> =>
      show(
        html`<kys-committee lang="en" .records=${new Dataset({ ...directory, ...records })}>Fallback</kys-committee>`,
      );

    it('that lack a committee, groups, people, and pages leave these sections out', async () => {
      const element = await withRecords({ classes: [] });
      expect(titles(element)).to.deep.equal(['Organization chart']);
      expect(shownAll(element, 'nav a').map(shownText)).to.deep.equal(['Organization chart']);
    });

    it('that have nothing of the sections asked for get a sentence, with the fallback, until they do', async () => {
      const element = await withRecords({});
      element.sections = 'about groups pages';
      await settled(element);
      expect(shownText(element)).to.equal('There is nothing here yet. Fallback');
      element.records = bundledDataset;
      await settled(element);
      expect(titles(element)).to.deep.equal(['Executive Committee', 'Working groups', 'Wiki pages']);
    });

    it('have no words of the library’s own put into their mouth', async () => {
      const club = { id: 'club', name: { zh: '俱乐部', en: 'The Club' }, offices: [] };
      const classes = bundledDataset.classes.map(({ id, name }) => ({ id, name }));
      const { groups } = bundledDataset;
      const element = await withRecords({ committee: club, classes, groups, pages: undefined });
      expect(shownText(shownAll(element, '.columns > section')[0]!)).to.equal('The Club');
      expect(titles(element)).to.deep.equal(['The Club', 'Organization chart', 'Working groups', 'People']);
      expect(shownText(element)).not.to.contain(classSummaries['internal']!.en);
    });

    it('show the pages of an earlier term, with the committee of that term', async () => {
      const element = await show(html`<kys-committee lang="en" term=${bundledDataset.meta.term}></kys-committee>`);
      expect(titles(element)).to.have.length(6);
    });
  });
});
