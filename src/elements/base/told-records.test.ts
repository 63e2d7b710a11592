import { expect, fixture, html } from '@open-wc/testing';
import { Dataset } from '../../dataset/dataset.js';
import { parseDataset } from '../../dataset/parse-dataset.js';
import { TOLD } from '../../dataset/told-dataset.test-data.js';
import { facts, shownAll, shownOne, shownText } from './shown-text.test-harness.js';
import { waitUntil } from './wait-until.test-harness.js';
import '../../entry/all.js';

const records = new Dataset(parseDataset(JSON.parse(JSON.stringify(TOLD))));

/** A tag with attributes, of the made-up records. */
async function show(markup: string, language: 'zh' | 'en'): Promise<Element> {
  const host = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  const made = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;
  const element = document.importNode(made, true) as Element & {
    records: Dataset;
    updateComplete: Promise<unknown>;
  };
  element.records = records;
  host.append(element);
  await element.updateComplete;
  return element;
}

const textOf = async (markup: string, language: 'zh' | 'en'): Promise<string> =>
  shownText(await show(markup, language));

describe('all that records tell', () => {
  it('is in a card in full', async () => {
    const card = await show('<kys-group-card group="examples" variant="full"></kys-group-card>', 'en');
    await waitUntil(() => shownAll(card, 'section').length > 0);
    expect(shownAll(card, 'section').map(shownText)).to.deep.equal([
      'What it does Collects examples. Explains examples.',
      'Projects Book of Examples 2021–2023 · with Example Bookstore A book of examples. ' +
        'Example Week from 2022 A week a year.',
      'How it began Began at a meetup.',
      'Members Si Li Proofreader Wu Wang',
      'In numbers 1,200+ readers 2024-03 9 platforms no year given',
      'Links The group’s page wiki page Example chat chat · sign-in needed Weekly call meeting ' +
        'Minutes meeting notes Example code repository Annual report report',
      'Remarks The group confirmed all of this on June 1, 2024.',
    ]);
    expect(shownAll(card, 'section a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://example.org/book',
      'https://example.org/wiki',
      'https://example.org/chat',
      'https://example.org/call',
      'https://example.org/minutes',
      'https://example.org/code',
      'https://example.org/report',
    ]);
    expect(shownAll(card, 'section [role=heading]').map(({ ariaLevel }) => ariaLevel)).to.deep.equal(
      Array(7).fill('4'),
    );
  });

  it('is in a card in full in Chinese', async () => {
    const card = await show('<kys-group-card group="examples" variant="full"></kys-group-card>', 'zh');
    await waitUntil(() => shownAll(card, 'section').length > 0);
    const text = shownText(card);
    for (const told of [
      '2021–2023 · 与示例书店合作',
      '2022 起',
      '李四 校对',
      '未注明年份',
      '本组已于2024年6月1日确认以上内容。',
    ])
      expect(text).to.contain(told);
  });

  for (const variant of ['compact', 'card', 'full'])
    it(`says in a card, ${variant}, that nobody leads a group`, async () => {
      const card = await show(`<kys-group-card group="headless" variant="${variant}"></kys-group-card>`, 'en');
      expect(shownText(facts(card).get('Leader')!)).to.equal('Vacant');
    });

  it('is in a list: what a class is about, vacancies, and whoever is a member is found', async () => {
    const list = await show('<kys-group-list searchable query="王五"></kys-group-list>', 'zh');
    await waitUntil(() => shownText(list).includes('示例组'));
    expect(shownText(shownOne(list, '[part=about]'))).to.equal('照看社区。');
    expect(shownText(list)).not.to.contain('待选组');
    list.setAttribute('query', '');
    await waitUntil(() => /待选组.*空缺/.test(shownText(list)));
  });

  it('is in the leadership: an office that nobody holds, with its duties', async () => {
    const leadership = await show('<kys-leadership></kys-leadership>', 'en');
    expect(shownAll(leadership, '[part=card]').map(shownText)).to.deep.equal([
      'Chair SZ San Zhang 张三 san@example.org Chairs the meetings.',
      'Secretary Vacant Takes minutes.',
    ]);
  });

  it('is in the chart: members, and posts that nobody holds', async () => {
    const chart = await show('<kys-org-chart layout="outline" levels="9"></kys-org-chart>', 'en');
    expect(shownAll(chart, '[role=treeitem]').map(shownText)).to.deep.equal([
      'Example Committee',
      'Chair San Zhang',
      'Secretary Vacant',
      'Internal Affairs',
      'Example Group Leader San Zhang',
      'Leader San Zhang',
      'Proofreader Si Li',
      'Member Wu Wang',
      'Headless Group Leader Vacant',
      'Leader Vacant',
    ]);
    expect(shownAll(chart, '[part~=vacancy]').length).to.equal(2);
  });

  it('is in the picture of the chart', async () => {
    const chart = (await show('<kys-org-chart levels="9"></kys-org-chart>', 'en')) as Element & {
      toSVG(): Promise<string>;
    };
    const svg = new DOMParser().parseFromString(await chart.toSVG(), 'image/svg+xml');
    const lines = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent.trim());
    for (const told of ['Proofreader', 'Wu Wang', 'Secretary', 'Vacant']) expect(lines).to.include(told);
  });

  it('is in the card of a person: what they do as a member', async () => {
    const card = await show('<kys-person-card person="li-si"></kys-person-card>', 'en');
    expect(shownText(facts(card).get('Proofreader')!)).to.contain('Example Group');
    expect(shownText(facts(card).get('Mailbox')!)).to.equal('si@example.org');
    const other = await show('<kys-person-card person="wang-wu"></kys-person-card>', 'zh');
    expect(shownText(facts(other).get('组员')!)).to.contain('示例组');
    expect(facts(other).has('邮箱')).to.equal(false);
  });

  it('is no post without a mailbox in the contact of a member', async () => {
    const text = await textOf('<kys-contact person="li-si"></kys-contact>', 'en');
    expect(text).to.contain('si@example.org');
    expect(text).not.to.contain('Proofreader');
  });

  it('is in the timeline', async () => {
    const timeline = await show('<kys-timeline></kys-timeline>', 'en');
    const group = shownAll(timeline, '[part~=group]').find((one) => shownText(one) === 'Headless Group')!;
    group.click();
    await waitUntil(() => shownText(timeline).includes('Leader Vacant'));
  });
});
