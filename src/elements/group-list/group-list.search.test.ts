import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import type { GroupListElement } from './group-list-element.js';
import './kys-group-list.js';
// Here at once: a server that compiles it first may be slower than a drawing waits.
import './list-search.js';
import { count } from './group-list.test-harness.js';
import { Dataset } from '../../dataset/dataset.js';
import { bundledDataset } from '../../dataset/bundled.js';
import { waitUntil } from '../base/wait-until.test-harness.js';

const show = (language = 'en'): Promise<GroupListElement> =>
  fixture(html`<kys-group-list searchable lang=${language}></kys-group-list>`);

const shownGroups = (list: Element): string[] =>
  shownAll(list, 'kys-group-card').map((card) => card.getAttribute('group')!);

const field = (list: Element): HTMLInputElement => shownOne<HTMLInputElement>(list, 'input');

/** Types by the keyboard alone: from the top of the page, by the tab key, into the field. */
async function type(list: GroupListElement, text: string): Promise<void> {
  if (list.shadowRoot!.activeElement !== field(list)) await sendKeys({ press: 'Tab' });
  await sendKeys({ type: text });
  await list.updateComplete;
}

describe('<kys-group-list searchable>', () => {
  it('has no search field but on request', async () => {
    const list = await fixture<GroupListElement>(html`<kys-group-list></kys-group-list>`);
    expect(shownAll(list, 'input').length).to.equal(0);
    list.searchable = true;
    await list.updateComplete;
    expect(shownAll(list, 'input').length).to.equal(1);
  });

  for (const [language, name] of [
    ['zh', '按名称、成员、标签或邮箱搜索'],
    ['en', 'Search by name, person, tag, or mailbox'],
  ] as const) {
    it(`has a labelled field in a search landmark, in ${language}`, async () => {
      const list = await show(language);
      expect(field(list).labels![0]!.textContent).to.equal(name);
      expect(field(list).closest('[role=search]')).to.exist;
      expect(field(list).type).to.equal('search');
    });
  }

  for (const [kind, query, expected] of [
    ['Chinese name', '媒体', ['media']],
    ['English name', 'media group', ['media']],
    ['pinyin', 'Biaowei Zhuang', ['kcc']],
    ['pinyin, family name first', 'zhuangbiaowei', ['kcc']],
    ['alias 水歌', '水歌', ['infrastructure']],
    ['alias Corrie', 'Corrie', ['member-development', 'media']],
    ['alias 啊Q', '啊Q', ['events', 'kcc']],
    ['alias 李小明', '李小明', ['community-partnership', 'global-bridging']],
    ['tag', '聚会', ['events']],
    ['tag in English', 'meetups', ['events']],
    ['mailbox', 'kmedia@', ['media']],
  ] as const) {
    it(`finds by ${kind}, in either language`, async () => {
      for (const language of ['zh', 'en']) {
        const list = await show(language);
        list.query = query;
        await list.updateComplete;
        expect(shownGroups(list)).to.deep.equal(expected);
      }
    });
  }

  it('finds while a person types, and shows all again when the field is emptied by the keyboard', async () => {
    const list = await show();
    await type(list, 'corrie');
    expect(shownGroups(list)).to.deep.equal(['member-development', 'media']);
    expect(list.query).to.equal('corrie');
    await type(list, ' copywriting');
    expect(shownGroups(list)).to.deep.equal(['media']);
    await sendKeys({ press: 'Escape' });
    await list.updateComplete;
    expect(field(list).value).to.equal('');
    expect(shownGroups(list).length).to.equal(15);
  });

  it('keeps the focus and the place in the text while cards come and go', async () => {
    const list = await show();
    await type(list, 'mdia');
    for (let step = 0; step < 3; step += 1) await sendKeys({ press: 'ArrowLeft' });
    await type(list, 'e');
    expect(field(list).value).to.equal('media');
    expect(field(list).selectionStart).to.equal(2);
    expect(shownGroups(list)).to.deep.equal(['media']);
  });

  it('leads the keyboard from the field to the links of the cards found', async () => {
    const list = await fixture<GroupListElement>(html`<kys-group-list searchable href="#{id}"></kys-group-list>`);
    await type(list, 'kmedia');
    await sendKeys({ press: 'Tab' });
    const [card] = shownAll(list, 'kys-group-card');
    expect(card!.shadowRoot!.activeElement).to.equal(shownOne(card!, '[part=name] a'));
    await sendKeys({ press: 'Tab' });
    expect(card!.shadowRoot!.activeElement).to.equal(shownOne(card!, '[part=mailbox]'));
  });

  describe('count', () => {
    for (const [language, sentencesByQuery] of [
      [
        'zh',
        {
          '': '15 个工作组',
          corrie: '2 个工作组 · 朱庆裕（Corrie）：成员发展组和媒体组',
          kmedia: '1 个工作组 · 媒体组',
          xyzzy: '没有找到，换个词试试。',
        },
      ],
      [
        'en',
        {
          '': '15 groups',
          corrie: '2 groups · Qingyu (Corrie) Zhu: Member Development Group and Media Group',
          kmedia: '1 group · Media Group',
          xyzzy: 'Nothing found. Try another word.',
        },
      ],
    ] as const) {
      it(`stands beside the search in ${language}, with its plural, and with what was found where that is little`, async () => {
        const list = await show(language);
        for (const [query, sentence] of Object.entries(sentencesByQuery)) {
          list.query = query;
          await list.updateComplete;
          expect(count(list)).to.equal(sentence);
        }
      });
    }

    it('is said once a person rests from typing, and not before anything was done', async () => {
      const list = await show();
      const region = shownOne(list, '[role=status]');
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(region.textContent));
      observer.observe(region, { childList: true, characterData: true, subtree: true });
      list.query = 'legal';
      await list.updateComplete;
      list.query = '';
      await list.updateComplete;
      await type(list, 'corrie');
      await waitUntil(() => said.length);
      observer.disconnect();
      expect(said).to.deep.equal(['2 groups · Qingyu (Corrie) Zhu: Member Development Group and Media Group']);
      expect(shownOne(list, '[role=status]'), 'the very region that a screen reader watches').to.equal(region);
    });

    it('is of the groups that the attributes leave', async () => {
      const list = await fixture<GroupListElement>(
        html`<kys-group-list searchable lang="en" tags="management" query="corrie"></kys-group-list>`,
      );
      expect(count(list)).to.equal('1 group · Qingyu (Corrie) Zhu: Member Development Group');
      list.query = '';
      await list.updateComplete;
      expect(count(list)).to.equal('4 groups');
    });

    it('keeps the field where nothing is found', async () => {
      const list = await show();
      await type(list, 'xyzzy');
      expect(shownAll(list, 'section').length).to.equal(0);
      expect(list.shadowRoot!.activeElement).to.equal(field(list));
      expect(field(list).value).to.equal('xyzzy');
    });
  });

  describe('hits', () => {
    /** What is marked on the page. */
    const marked = (): string[] =>
      [...(CSS.highlights.get('kys-hit') ?? [])].map((range) => (range as Range).toString()).sort();

    for (const [language, query, hits] of [
      ['en', 'corrie', ['Corrie', 'Corrie']],
      ['en', 'MEDIA', ['Media', 'media']],
      ['en', 'media@', ['Media', 'media']],
      ['zh', '媒体', ['媒体']],
      ['zh', 'zhuangbiaowei', ['庄表伟']],
      ['en', 'meetups', ['Meetups']],
    ] as const) {
      it(`are marked in the cards: ${query} in ${language}`, async function () {
        if (!('highlights' in CSS)) this.skip();
        const list = await show(language);
        list.query = query;
        await waitUntil(() => marked().join() === hits.join(), `${marked().join()} is marked`);
        list.query = '';
        await waitUntil(() => !marked().length);
      });
    }
  });

  describe('where nothing is found', () => {
    for (const [language, query, names] of [
      ['en', 'meida', ['Media Group']],
      ['en', 'corie zhu', ['Qingyu (Corrie) Zhu']],
      ['en', 'meetsup', ['Meetups']],
      ['zh', '媒体小组', ['媒体组']],
      ['zh', 'zhuangbaiowei', ['庄表伟']],
      ['en', 'xyzzy', []],
    ] as const) {
      it(`offers what may have been meant, and finds it: ${query} in ${language}`, async () => {
        const list = await show(language);
        await type(list, query);
        expect(shownAll(list, '[part=suggestion]').map(shownText)).to.deep.equal(names);
        if (!names.length) return;
        shownAll(list, '[part=suggestion]')[0]!.click();
        await list.updateComplete;
        expect([list.query, shownGroups(list).length > 0]).to.deep.equal([names[0], true]);
        expect(list.shadowRoot!.activeElement).to.equal(field(list));
      });
    }

    it('says so once, and what may have been meant', async () => {
      const list = await show();
      await type(list, 'meida');
      const region = shownOne(list, '[role=status]');
      await waitUntil(() => region.textContent);
      expect(region.textContent).to.equal('Nothing found. Try another word. Did you mean: Media Group');
    });

    it('names the general mailbox, where the records have one', async () => {
      const list = await show();
      list.records = new Dataset({ ...bundledDataset, meta: { ...bundledDataset.meta, contact: 'media' } });
      list.query = 'xyzzy';
      await list.updateComplete;
      expect(shownText(shownOne(list, '.results'))).to.equal('Or ask Media Group: kmedia@kaiyuanshe.org');
    });
  });

  it('keeps its columns and its height while a person types, so that nothing jumps', async () => {
    const list = await show();
    list.style.width = '1000px';
    const place = shownOne(list, '.results');
    const before = Math.min(place.offsetHeight, innerHeight);
    const width = (): number => shownAll(list, 'kys-group-card')[0]!.offsetWidth;
    const wide = width();
    const fieldWidth = field(list).offsetWidth;
    const top = (): number => place.getBoundingClientRect().top - list.getBoundingClientRect().top;
    const from = top();
    await type(list, 'kmedia');
    expect([shownGroups(list), width(), place.offsetHeight >= before]).to.deep.equal([['media'], wide, true]);
    await type(list, 'xyzzy');
    expect(place.offsetHeight).to.be.at.least(before);
    expect([field(list).offsetWidth, top()]).to.deep.equal([fieldWidth, from]);
    await sendKeys({ press: 'Escape' });
    await list.updateComplete;
    expect(place.style.minHeight).to.equal('');
  });

  it('has a name of its own for the search of each of two lists, and for each list of cards', async () => {
    const page = await fixture<HTMLElement>(html`
      <section lang="en">
        <kys-group-list searchable class-of-work="internal"></kys-group-list>
        <kys-group-list searchable class-of-work="external special"></kys-group-list>
        <kys-group-list searchable tags="operations" sort="listed"></kys-group-list>
        <kys-group-list searchable></kys-group-list>
      </section>
    `);
    const lists = [...page.querySelectorAll('kys-group-list')];
    await Promise.all(lists.map((list) => list.updateComplete));
    const names = lists.map((list) => shownOne(list, '[role=search]').ariaLabel);
    expect(names).to.deep.equal([
      'Find groups · Internal Affairs',
      'Find groups · External Affairs, Special Programs',
      'Find groups · operations',
      'Find groups',
    ]);
    for (const list of lists)
      for (const cards of shownAll(list, 'ul')) {
        const label = cards.getAttribute('aria-labelledby');
        expect(label ? shownText(list.shadowRoot!.getElementById(label)!) : cards.ariaLabel).not.to.equal('');
      }
  });
});
