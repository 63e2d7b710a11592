import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { GroupCardElement } from '../group-card/group-card-element.js';
import type { KysGroupSelectEvent } from '../events/group-select-event.js';
import { shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import type { GroupListElement } from './group-list-element.js';
import './kys-group-list.js';

async function show(
  list = html`<kys-group-list selectable lang="en" groups="media,legal,kcc"></kys-group-list>`,
): Promise<GroupListElement> {
  const element = await fixture<GroupListElement>(list);
  await settled(element);
  return element;
}

const cards = (list: Element): GroupCardElement[] => shownAll<GroupCardElement>(list, 'kys-group-card');

async function settled(list: GroupListElement): Promise<void> {
  await Promise.resolve();
  await list.updateComplete;
  for (const card of cards(list)) await card.updateComplete;
}

const button = (list: Element, at: number): HTMLButtonElement =>
  shownOne<HTMLButtonElement>(cards(list)[at]!, '[part=name] button');

/** Which groups are marked, for those who see and for those who hear. */
const marked = (list: Element): string[] =>
  cards(list).flatMap((card) => {
    const current = shownOne(card, '[part=name] button').getAttribute('aria-current');
    expect(shownAll(card, '.selected').length, card.group).to.equal(+(current === 'true'));
    return current === 'true' ? card.group : [];
  });

describe('<kys-group-list selectable>', () => {
  it('has a button in each name, inside its heading, in place of a link', async () => {
    const list = await show(
      html`<kys-group-list selectable lang="en" href="/groups/{id}" groups="media"></kys-group-list>`,
    );
    expect(shownText(button(list, 0))).to.equal('Media Group');
    expect(button(list, 0).closest('[role=heading]')).to.exist;
    expect(shownAll(cards(list)[0]!, '[part=name] a').length).to.equal(0);
    list.selectable = false;
    await settled(list);
    expect(shownAll(cards(list)[0]!, '[part=name] button').length).to.equal(0);
    expect(shownAll(cards(list)[0]!, '[part=name] a').length).to.equal(1);
  });

  it('tells which group a person chose, and marks it alone', async () => {
    const list = await show();
    expect(marked(list)).to.deep.equal([]);
    for (const [at, id] of [
      [1, 'legal'],
      [0, 'media'],
      [0, 'media'],
    ] as const) {
      setTimeout(() => button(list, at).click());
      const event = await oneEvent<KysGroupSelectEvent>(list, 'kys-group-select');
      await settled(list);
      expect([event.group, list.selected, marked(list)]).to.deep.equal([id, id, [id]]);
    }
  });

  for (const key of ['Enter', ' ']) {
    it(`works by ${key}, and keeps the focus`, async () => {
      const list = await show();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: key });
      await settled(list);
      expect(marked(list)).to.deep.equal(['media']);
      expect(cards(list)[0]!.shadowRoot!.activeElement).to.equal(button(list, 0));
    });
  }

  it('marks nothing where a listener cancels the choice, even the last one to hear of it', async () => {
    const list = await show();
    button(list, 2).click();
    await settled(list);
    addEventListener('kys-group-select', (event) => event.preventDefault(), { once: true });
    button(list, 0).click();
    await settled(list);
    expect(marked(list)).to.deep.equal(['kcc']);
  });

  it('begins with the group that the page names, by any of its names, and tells nothing of it', async () => {
    const list = await show();
    let events = 0;
    list.addEventListener('kys-group-select', () => (events += 1));
    for (const name of ['legal', '法律事务组', 'Legal Affairs Group', 'nobody']) {
      list.setAttribute('selected', name);
      await settled(list);
      expect(marked(list), name).to.deep.equal(name === 'nobody' ? [] : ['legal']);
    }
    expect(events).to.equal(0);
  });

  it('keeps the mark while a person filters', async () => {
    const list = await show();
    button(list, 0).click();
    list.query = 'legal';
    await settled(list);
    list.query = '';
    await settled(list);
    expect(marked(list)).to.deep.equal(['media']);
  });

  it('has targets of 24 px at least, in compact cards too', async () => {
    const list = await show(html`<kys-group-list selectable variant="compact" groups="media"></kys-group-list>`);
    expect(button(list, 0).getBoundingClientRect().height).to.be.at.least(24);
  });
});
