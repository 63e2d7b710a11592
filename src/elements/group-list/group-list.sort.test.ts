import { expect, fixture, html } from '@open-wc/testing';
import { bundledDataset } from '../../dataset/bundled.js';
import { profileOf } from '../../dataset/profile-of.js';
import { shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import type { GroupListElement } from './group-list-element.js';
import './kys-group-list.js';
// Here at once: a server that compiles it first may be slower than a drawing waits.
import './list-filters.js';
import { openFilters } from './group-list.test-harness.js';
import { waitUntil } from '../base/wait-until.test-harness.js';

const show = (list: unknown): Promise<GroupListElement> => fixture(list as ReturnType<typeof html>);

const shownGroups = (list: Element): string[] =>
  shownAll(list, 'kys-group-card').map((card) => card.getAttribute('group')!);

const select = (list: Element): HTMLSelectElement => shownOne<HTMLSelectElement>(list, 'select');

async function choose(list: GroupListElement, sort: string): Promise<void> {
  select(list).value = sort;
  select(list).dispatchEvent(new Event('change', { bubbles: true }));
  await list.updateComplete;
}

describe('<kys-group-list sort>', () => {
  it('sorts by name in the language of the list, without headings of classes', async () => {
    const list = await show(html`<kys-group-list sort="name" lang="zh"></kys-group-list>`);
    const names = (language: 'zh' | 'en'): string[] =>
      shownGroups(list).map((id) => bundledDataset.group(id)!.name[language]);
    expect(names('zh')).to.deep.equal([...names('zh')].sort(new Intl.Collator('zh-u-co-pinyin').compare));
    list.lang = 'en';
    await list.updateComplete;
    expect(names('en')).to.deep.equal([...names('en')].sort(new Intl.Collator('en').compare));
    expect(shownAll(list, 'section').length).to.equal(0);
    expect(shownGroups(list).length).to.equal(15);
  });

  it('sorts by founding, the oldest first, and the class stands in each card', async () => {
    const list = await show(html`<kys-group-list sort="founded"></kys-group-list>`);
    const days = shownGroups(list).map((id) => profileOf(bundledDataset.group(id)!).founded.date);
    expect(days).to.deep.equal([...days].sort());
    expect(shownAll(shownAll(list, 'kys-group-card')[0]!, '[part=class]').length).to.equal(1);
  });

  it('has the names one level below the headings of classes, and in their place where there are none', async () => {
    const list = await show(html`<kys-group-list heading-level="2"></kys-group-list>`);
    const level = async (): Promise<string | null> => {
      await list.updateComplete;
      const [card] = shownAll<GroupListElement>(list, 'kys-group-card');
      await card!.updateComplete;
      return shownOne(card!, '[role=heading]').ariaLevel;
    };
    expect(await level()).to.equal('3');
    list.sort = 'name';
    await waitUntil(async () => (await level()) === '2');
  });

  it('has no choice of the order but on request', async () => {
    const list = await show(html`<kys-group-list></kys-group-list>`);
    expect(shownAll(list, 'select').length).to.equal(0);
  });

  for (const [language, label, options] of [
    ['zh', '排序', ['按类别', '按名称', '按成立时间', '默认顺序']],
    ['en', 'Sort', ['By class', 'By name', 'Oldest first', 'As listed']],
  ] as const) {
    it(`lets a person choose the order in a labelled field, in ${language}`, async () => {
      const list = await show(html`<kys-group-list sortable lang=${language}></kys-group-list>`);
      expect(shownText(shownOne(list, '[part=filters]'))).to.equal(label);
      await openFilters(list);
      expect(shownText(select(list).labels[0]!)).to.contain(label);
      expect([...select(list).options].map(({ text }) => text)).to.deep.equal(options);
      expect([select(list).value, list.sort]).to.deep.equal(['class', '']);
      await choose(list, 'founded');
      expect([list.sort, shownAll(list, 'section').length]).to.deep.equal(['founded', 0]);
      await choose(list, 'class');
      expect(shownAll(list, 'section').length).to.equal(4);
    });
  }

  it('shows in the field which order the list has, also when the page changes it', async () => {
    const list = await show(html`<kys-group-list sortable groups="media,legal"></kys-group-list>`);
    await openFilters(list);
    expect(select(list).value).to.equal('listed');
    await choose(list, 'name');
    list.sort = 'founded';
    await list.updateComplete;
    expect(select(list).value).to.equal('founded');
  });
});
