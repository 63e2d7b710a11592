import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { sentences, shownAll, shownOne } from '../base/shown-text.test-harness.js';
import type { GroupListElement } from './group-list-element.js';
import './kys-group-list.js';
// Here at once: a server that compiles it first may be slower than a drawing waits.
import './list-search.js';

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
      ['zh', { '': '15 个工作组', corrie: '2 个工作组', kmedia: '1 个工作组', xyzzy: '没有找到，换个词试试。' }],
      ['en', { '': '15 groups', corrie: '2 groups', kmedia: '1 group', xyzzy: 'Nothing found. Try another word.' }],
    ] as const) {
      it(`is said in a sentence of ${language}, with its plural`, async () => {
        const list = await show(language);
        const region = shownOne(list, '[role=status]');
        for (const [query, sentence] of Object.entries(sentencesByQuery)) {
          list.query = query;
          await list.updateComplete;
          expect(sentences(list)).to.deep.equal([sentence]);
        }
        expect(shownOne(list, '[role=status]'), 'the very region that a screen reader watches').to.equal(region);
      });
    }

    it('is of the groups that the attributes leave', async () => {
      const list = await fixture<GroupListElement>(
        html`<kys-group-list searchable lang="en" tags="management" query="corrie"></kys-group-list>`,
      );
      expect(sentences(list)).to.deep.equal(['1 group']);
      list.query = '';
      await list.updateComplete;
      expect(sentences(list)).to.deep.equal(['4 groups']);
    });

    it('keeps the field where nothing is found', async () => {
      const list = await show();
      await type(list, 'xyzzy');
      expect(shownAll(list, 'section').length).to.equal(0);
      expect(list.shadowRoot!.activeElement).to.equal(field(list));
      expect(field(list).value).to.equal('xyzzy');
    });
  });
});
