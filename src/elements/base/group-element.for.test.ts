import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../contact/kys-contact.js';
import '../group-card/kys-group-card.js';
import '../group-list/kys-group-list.js';
import '../org-chart/kys-org-chart.js';
import { KysGroupSelectEvent } from '../events/group-select-event.js';
import type { GroupElement } from './group-element.js';
import { sentences, shownAll, shownOne, shownText } from './shown-text.test-harness.js';
import { collectWarnings } from './warnings.test-harness.js';

/** A person chooses a group in an element. */
async function choose(source: EventTarget, group: string): Promise<void> {
  source.dispatchEvent(new KysGroupSelectEvent(group));
  await Promise.resolve();
  for (const element of document.querySelectorAll<GroupElement>('kys-group-card, kys-contact'))
    await element.updateComplete;
}

const INVITES = { zh: '选一个工作组，就会显示在这里。', en: 'Choose a group to see it here.' };

/** What stands as the name in each of both elements. */
const NAMES = { 'kys-group-card': 'Legal Affairs Group', 'kys-contact': 'Contact Legal Affairs Group' };

for (const tag of ['kys-group-card', 'kys-contact'] as const) {
  describe(`<${tag} for>`, () => {
    const warnings = collectWarnings();
    afterEach(() => expect(warnings).to.deep.equal([]));

    const make = (attributes: Record<string, string> = {}): GroupElement => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries({ for: 'source', ...attributes })) element.setAttribute(name, value);
      return element;
    };
    const page = (): Promise<HTMLElement> => fixture(html`<section lang="en"><p id="source"></p></section>`);
    const source = (root: ParentNode = document): HTMLElement => root.querySelector('#source')!;
    const name = (element: Element): string | undefined => shownAll(element, '[role=heading]').map(shownText)[0];

    for (const language of ['zh', 'en'] as const) {
      it(`invites to choose, above its fallback, until a person has, in ${language}`, async () => {
        const section = await page();
        section.lang = language;
        const element = make();
        element.textContent = 'Six groups help you.';
        section.append(element);
        await element.updateComplete;
        expect(shownText(element)).to.equal(`${INVITES[language]} Six groups help you.`);
        expect(sentences(element)).to.deep.equal([INVITES[language]]);
        await choose(source(), 'legal');
        expect(shownText(element)).not.to.contain('Six groups');
        expect(name(element)).to.contain(language === 'zh' ? '法律事务组' : 'Legal Affairs Group');
      });
    }

    it('shows the group that it is given until a person chooses another, and what the page sets after', async () => {
      const section = await page();
      const element = make({ group: 'media' });
      section.append(element);
      await element.updateComplete;
      expect(name(element)).to.contain('Media Group');
      await choose(source(), 'legal');
      expect([name(element), element.group]).to.deep.equal([NAMES[tag], 'legal']);
      element.setAttribute('group', 'kcc');
      await element.updateComplete;
      expect(name(element)).to.contain('KCC');
    });

    it('announces each choice, and nothing else, in a region that stays', async () => {
      const section = await page();
      const element = make({ group: 'media' });
      section.append(element);
      await element.updateComplete;
      const region = shownAll(element, '[role=status]')[0]!;
      expect(sentences(element)).to.deep.equal([]);
      const said: string[] = [];
      const observer = new MutationObserver(() => void said.push(shownText(region)));
      observer.observe(region, { characterData: true, childList: true, subtree: true });
      for (const group of ['legal', 'legal', 'media']) await choose(source(), group);
      observer.disconnect();
      expect(said).to.deep.equal(['Showing Legal Affairs Group', 'Showing Media Group']);
      expect(sentences(element)).to.deep.equal(['Showing Media Group']);
      expect(shownAll(element, '[role=status]')[0]).to.equal(region);
    });

    it('says its invitation and the first choice in the same region, where a screen reader hears both', async () => {
      const section = await page();
      const element = make();
      section.append(element);
      await element.updateComplete;
      const region = shownOne(element, '.note');
      await choose(source(), 'legal');
      expect(shownText(region)).to.equal('Showing Legal Affairs Group');
      expect(region.isConnected).to.equal(true);
      expect(region.getBoundingClientRect().height).to.be.at.most(1);
    });

    it('hears a source that comes later, is replaced, or goes; in any order in the page', async () => {
      const section = await fixture<HTMLElement>(html`<section lang="en"></section>`);
      const element = make();
      section.append(element);
      for (const [group, where] of [
        ['legal', 'append'],
        ['media', 'prepend'],
        ['finance', 'append'],
      ] as const) {
        source(section)?.remove();
        section[where](Object.assign(document.createElement('p'), { id: 'source' }));
        await choose(source(section), group);
        expect(element.group).to.equal(group);
      }
      source(section).remove();
      await element.updateComplete;
      expect(element.group).to.equal('finance');
    });

    it('hears what is inside the source, and nothing else', async () => {
      const section = await page();
      const element = make();
      const [inner, other] = [document.createElement('b'), document.createElement('p')];
      section.append(element, other);
      source().append(inner);
      await choose(inner, 'legal');
      expect(element.group).to.equal('legal');
      for (const target of [other, section, document, window]) await choose(target, 'media');
      expect(element.group).to.equal('legal');
    });

    it('hears a source inside a shadow root by the id of its host, and in the same shadow root by its own', async () => {
      const section = await page();
      const host = document.createElement('div');
      section.append(host);
      const root = host.attachShadow({ mode: 'closed' });
      const inside = make();
      const outside = make({ for: 'host' });
      const inner = Object.assign(document.createElement('p'), { id: 'source' });
      host.id = 'host';
      root.append(inside, inner);
      section.append(outside);
      await choose(inner, 'legal');
      expect([inside.group, outside.group]).to.deep.equal(['legal', 'legal']);
      await choose(source(), 'media');
      expect([inside.group, outside.group], 'another tree, of the same id').to.deep.equal(['legal', 'legal']);
    });

    it('follows into another root, and another for', async () => {
      const section = await page();
      const element = make();
      section.append(element);
      const host = section.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'open' }).append(element, Object.assign(document.createElement('p'), { id: 'source' }));
      await choose(source(), 'media');
      expect(element.group).to.equal('');
      await choose(source(host.shadowRoot!), 'legal');
      expect(element.group).to.equal('legal');
      element.setAttribute('for', 'other');
      await choose(source(host.shadowRoot!), 'media');
      expect(element.group).to.equal('legal');
    });

    it('lets its listener go when it goes, and hears once when it is back', async () => {
      const section = await page();
      const element = make();
      section.append(element);
      element.remove();
      await choose(source(), 'legal');
      expect(element.group).to.equal('');
      section.append(element);
      await choose(source(), 'media');
      expect(element.group).to.equal('media');
    });

    it('shows nothing where the page cancels the choice, and cancels none itself', async () => {
      const section = await page();
      const element = make();
      section.append(element);
      source().addEventListener('kys-group-select', (event) => event.preventDefault(), { once: true });
      await choose(source(), 'media');
      expect(element.group).to.equal('');
      const event = new KysGroupSelectEvent('legal');
      source().dispatchEvent(event);
      expect([element.group, event.defaultPrevented]).to.deep.equal(['legal', false]);
    });

    it('takes any id, and any event of that name', async () => {
      const section = await page();
      const odd = 'a.b#c "1"';
      const element = make({ for: odd });
      source().id = odd;
      section.append(element);
      const target = section.querySelector('p')!;
      await choose(target, 'legal');
      expect(element.group).to.equal('legal');
      target.dispatchEvent(new Event('kys-group-select', { bubbles: true }));
      await element.updateComplete;
      expect(sentences(element)).to.contain(INVITES.en);
    });
  });
}

describe('elements composed without script', () => {
  const settle = async (page: Element): Promise<void> => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    for (const element of page.querySelectorAll<GroupElement>(
      'kys-group-list, kys-group-card, kys-contact, kys-org-chart',
    ))
      await element.updateComplete;
  };

  it('fill several cards and contacts from one list, wherever they stand, and leave the focus alone', async () => {
    const page = await fixture(
      html`<section lang="en">
        <kys-group-card for="groups" variant="compact"></kys-group-card>
        <kys-group-list id="groups" selectable groups="events,media"></kys-group-list>
        <kys-contact for="groups"></kys-contact>
      </section>`,
    );
    await settle(page);
    const list = page.querySelector('kys-group-list')!;
    const [, media] = shownAll(list, 'kys-group-card');
    const button = shownOne(media!, '[part=name] button');
    button.focus();
    button.click();
    await settle(page);
    expect(shownText(page.querySelector('kys-group-card')!)).to.contain('Media Group');
    expect(shownText(page.querySelector('kys-contact')!)).to.contain('Contact Media Group');
    expect([document.activeElement, media!.shadowRoot!.activeElement]).to.deep.equal([list, button]);
    expect(button.getAttribute('aria-current')).to.equal('true');
    const said = [...page.querySelectorAll('kys-group-list, kys-group-card, kys-contact')].flatMap(sentences);
    expect(said, 'once, not once for each').to.deep.equal(['Showing Media Group']);
  });

  it('fill a card from a chart, which goes on as ever, and from its groups alone', async () => {
    const page = await fixture(
      html`<section lang="en">
        <kys-org-chart id="chart" layout="outline" levels="9"></kys-org-chart>
        <kys-group-card for="chart"></kys-group-card>
      </section>`,
    );
    await settle(page);
    const chart = page.querySelector('kys-org-chart')!;
    const card = page.querySelector('kys-group-card')!;
    const item = (text: string): HTMLElement =>
      shownAll(chart, '[role=treeitem]').find((one) => shownText(one).includes(text))!;
    item('Finance Group').click();
    await settle(page);
    expect(card.group).to.equal('finance');
    await waitUntil(() => shownText(shownOne(chart, '[part=details]')).includes('Finance Group'), 'no details');
    item('Internal Affairs').click();
    await settle(page);
    expect(card.group).to.equal('finance');
  });
});
