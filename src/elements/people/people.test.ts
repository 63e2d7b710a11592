import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { bundledDataset } from '../../dataset/bundled.js';
import { Dataset } from '../../dataset/dataset.js';
import { sentences, shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { waitUntil } from '../base/wait-until.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import type { KysPersonSelectEvent } from '../events/person-select-event.js';
import type { PersonCardElement } from '../person-card/person-card-element.js';
import '../person-card/kys-person-card.js';
import type { PeopleElement } from './people-element.js';
import './kys-people.js';

const { groups, people } = bundledDataset;

async function show(markup = html`<kys-people lang="en"></kys-people>`): Promise<PeopleElement> {
  const element = await fixture<PeopleElement>(markup);
  await waitUntil(() => element.shadowRoot!.querySelector('table, .note'));
  return element;
}

const names = (element: Element): string[] => shownAll(element, '[part=name]').map(shownText);
const search = (element: Element): HTMLInputElement => shownOne<HTMLInputElement>(element, '[part=search]');
const choice = (element: Element, part: 'filter' | 'sort'): HTMLSelectElement =>
  shownOne<HTMLSelectElement>(element, `[part=${part}]`);

async function type(element: PeopleElement, text: string): Promise<void> {
  search(element).focus();
  await sendKeys({ type: text });
  await element.updateComplete;
}

async function choose(element: PeopleElement, part: 'filter' | 'sort', value: string): Promise<void> {
  const field = choice(element, part);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

const controlled = (variant = 'cards'): Promise<PeopleElement> =>
  show(html`<kys-people lang="en" variant=${variant} searchable filterable sortable selectable></kys-people>`);

describe('<kys-people>', () => {
  const warnings = collectWarnings();
  afterEach(() => expect(warnings.splice(0)).to.deep.equal([]));

  for (const variant of ['cards', 'table']) {
    for (const language of ['zh', 'en'] as const) {
      it(`shows everybody once as ${variant} in ${language}, and is accessible`, async () => {
        const element = await show(
          html`<kys-people lang=${language} variant=${variant} searchable filterable sortable selectable></kys-people>`,
        );
        expect(names(element)).to.have.length(people.length);
        for (const { name } of people) expect(shownText(element)).to.contain(name[language]);
        for (const { name, leaders } of groups)
          if (leaders.length) expect(shownText(element)).to.contain(name[language]);
        expect(element.shadowRoot!.querySelectorAll('table > thead [role=columnheader]')).to.have.length(3);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('tells all posts of a person, and each mailbox once', async () => {
    const element = await show();
    const row = shownAll(element, '[part=person]').find((one) => shownText(one).includes('Shiji Hui'))!;
    expect(shownText(row)).to.contain('Deputy Executive Director Executive Committee');
    expect(shownText(row)).to.contain('Deputy Global Bridging Group to be confirmed');
    expect(shownText(row).match(/huishiji@/g)).to.have.length(1);
  });

  it('tells what members do, who have no mailbox', async () => {
    const records = new Dataset({
      ...bundledDataset,
      people: [...people, { id: 'san', name: { zh: '张三', en: 'San Zhang' }, aliases: [] }],
      groups: [{ ...groups[0]!, members: [{ person: 'san', role: null }] }],
    });
    const element = await show(html`<kys-people lang="en" .records=${records}></kys-people>`);
    const row = shownAll(element, '[part=person]').find((one) => shownText(one).includes('San Zhang'))!;
    expect(shownText(row)).to.match(/San Zhang 张三 Member Infrastructure Group$/);
  });

  it('says so where the records have nobody, above its fallback', async () => {
    const records = new Dataset({
      ...bundledDataset,
      groups: [],
      committee: { ...bundledDataset, id: 'x', name: { zh: '某', en: 'X' }, offices: [] },
    });
    const element = await fixture<PeopleElement>(html`<kys-people lang="en" .records=${records}>Fallback</kys-people>`);
    await waitUntil(() => sentences(element).includes('There is nothing here yet.'));
    expect(shownText(element)).to.contain('Fallback');
    expect(warnings.splice(0)).to.deep.equal(['<kys-people>: the records have nobody.']);
  });

  describe('searching', () => {
    for (const text of ['corrie', '朱庆裕', '朱慶裕', 'zhuqingyu', 'zhu4']) {
      it(`finds by ${text}`, async () => {
        const element = await controlled();
        await type(element, text);
        expect(names(element)).to.contain('Qingyu (Corrie) Zhu');
        expect(names(element).length).to.be.below(5);
      });
    }

    it('says how many there are once somebody rests, and takes all back by a button', async () => {
      const element = await controlled();
      const count = shownOne(element, '[part=count]');
      expect([shownText(count), count.getAttribute('role')]).to.deep.equal([`${people.length} people`, 'status']);
      await type(element, 'media');
      await waitUntil(() => shownText(count) === '3 people');
      shownOne(element, '[part=clear]').click();
      await element.updateComplete;
      expect(names(element)).to.have.length(people.length);
      expect([search(element).value, element.shadowRoot!.activeElement]).to.deep.equal(['', search(element)]);
    });

    it('says how many there are in another language at once', async () => {
      const element = await controlled();
      await waitUntil(() => shownText(element).includes(`${people.length} people`));
      element.lang = 'zh';
      await waitUntil(() => element.shadowRoot!.querySelector('[lang^=zh]'));
      expect(shownText(element)).not.to.contain(`${people.length} people`);
      expect(shownText(element)).to.contain(`${people.length} 人`);
    });

    it('says where nobody is found, with the general mailbox', async () => {
      const element = await controlled();
      await type(element, 'xyzzy');
      await waitUntil(() => shownText(element).includes('Nobody found. Try another word or group.'));
      expect(shownAll(element, 'a').map(shownText)).to.deep.equal(['community@kaiyuanshe.org']);
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(names(element)).to.have.length(people.length);
    });

    it('finds nothing by half a word of pinyin that a method of input composes', async () => {
      const element = await controlled();
      const field = search(element);
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', isComposing: true }));
      field.value = "zh'q";
      field.dispatchEvent(new InputEvent('input', { isComposing: true, data: "zh'q" }));
      await element.updateComplete;
      expect(names(element)).to.have.length(people.length);
      field.value = '朱庆';
      field.dispatchEvent(new CompositionEvent('compositionend', { data: '朱庆' }));
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['Qingyu (Corrie) Zhu']);
    });
  });

  it('filters by group, and by the committee', async () => {
    const element = await controlled();
    const media = groups.find(({ id }) => id === 'media')!;
    await choose(element, 'filter', 'media');
    expect(names(element)).to.have.length(media.leaders.length + media.deputies.length);
    const [, committee] = [...choice(element, 'filter').options];
    expect(committee!.label).to.equal('Executive Committee');
    await choose(element, 'filter', committee!.value);
    expect(names(element)).to.deep.equal(['Biaowei Zhuang', 'Shiji Hui']);
  });

  it('sorts by name, in Chinese by pinyin', async () => {
    const element = await controlled();
    await choose(element, 'sort', 'name');
    expect(element.sort).to.equal('name');
    expect(names(element)).to.deep.equal(names(element).sort(new Intl.Collator('en').compare));
    element.lang = 'zh';
    await element.updateComplete;
    expect(names(element)[0]).to.match(/^晁倩/);
    expect([...choice(element, 'sort').options].map(({ label }) => label)).to.deep.equal(['按组', '按姓名']);
  });

  describe('choosing', () => {
    it('fills a card for it, unless the page cancels the event', async () => {
      const section = await fixture(
        html`<section lang="en">
          <kys-people id="people" selectable></kys-people><kys-person-card for="people"></kys-person-card>
        </section>`,
      );
      const element = section.querySelector<PeopleElement>('kys-people')!;
      const card = section.querySelector<PersonCardElement>('kys-person-card')!;
      await waitUntil(() => element.shadowRoot!.querySelector('table'));
      const events: string[] = [];
      section.addEventListener('kys-person-select', (event: Event) => {
        events.push((event as KysPersonSelectEvent).person);
        if (events.length > 1) event.preventDefault();
      });
      const button = (name: string): HTMLElement =>
        shownAll(element, 'button').find((one) => shownText(one) === name) as HTMLElement;
      button('Ted Liu').click();
      await card.updateComplete;
      await element.updateComplete;
      expect(shownAll(card, '[role=heading]').map(shownText)).to.deep.equal(['Ted Liu']);
      expect([element.selected, button('Ted Liu').getAttribute('aria-current')]).to.deep.equal([
        'liu-tiandong',
        'true',
      ]);
      button('Yao Shi').click();
      await element.updateComplete;
      expect([events, element.selected, card.person]).to.deep.equal([
        ['liu-tiandong', 'shi-yao'],
        'liu-tiandong',
        'liu-tiandong',
      ]);
    });

    it('shows who is chosen, as a card and as a row', async () => {
      for (const variant of ['cards', 'table']) {
        const element = await controlled(variant);
        Object.assign(element, { selectable: true, selected: 'shi-yao' });
        await element.updateComplete;
        const looks = shownAll(element, '[part=person]').map((row) => {
          const { backgroundColor, outlineStyle } = getComputedStyle(row);
          return `${backgroundColor} ${outlineStyle}`;
        });
        const chosen = shownAll(element, '[part=person]').findIndex((row) => row.querySelector('[aria-current=true]'));
        expect(looks.indexOf(looks[chosen]!), variant).to.equal(chosen);
        expect(looks.lastIndexOf(looks[chosen]!), variant).to.equal(chosen);
      }
    });

    it('keeps the focus with the person, and in the search once they are gone', async () => {
      const element = await controlled();
      const focused = (): string => shownText(element.shadowRoot!.activeElement!);
      shownAll(element, 'th button')
        .find((one) => shownText(one) === 'Xuan Wang')!
        .focus();
      element.query = 'media';
      await element.updateComplete;
      expect(focused()).to.equal('Xuan Wang');
      element.query = 'finance';
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(search(element));
    });
  });

  it('is no wider than a phone, row below row', async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await controlled('table');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    const [name, posts, mail] = shownAll(element, '[part=person]')[0]!.children;
    const tops = [name!, posts!, mail!].map((cell) => cell.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((one, other) => one - other));
    expect(new Set(tops).size).to.equal(3);
    await type(element, 'xyzzy');
    await waitUntil(() => shownText(element).includes('Nobody found.'));
    // On one line, however long the sentence beside it is.
    expect(shownOne(element, '[part=clear]').getBoundingClientRect().height).to.be.below(40);
    await setViewport({ width: 1024, height: 768 });
  });

  it('is as high before its controls are there as with them', async () => {
    const element = await controlled();
    const controls = shownOne(element, '.controls');
    const { height } = controls.getBoundingClientRect();
    for (const label of controls.querySelectorAll('label')) label.replaceChildren();
    shownOne(element, '[part=count]').textContent = '';
    expect(controls.getBoundingClientRect().height).to.equal(height);
  });
});
