import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { ContactElement } from '../contact/contact-element.js';
import { GroupCardElement } from '../group-card/group-card-element.js';
import { GroupListElement } from '../group-list/group-list-element.js';
import { LeadershipElement } from '../leadership/leadership-element.js';
import { OrgChartElement } from '../org-chart/org-chart-element.js';
import { PersonCardElement } from '../person-card/person-card-element.js';
import { TimelineElement } from '../timeline/timeline-element.js';
import '../../entry/all.js';
import { examples } from '#generated/examples.js';
import type { KysElement } from './kys-element.js';
import { ignoreResizeLoops } from '../org-chart/chart.test-harness.js';
import { drawn } from './drawn.test-harness.js';
import { shownAll, shownOne, shownText } from './shown-text.test-harness.js';
import { collectWarnings } from './warnings.test-harness.js';

/** An element, its attributes, and what it shows by them. */
const SAMPLES = [
  ['kys-group-card', GroupCardElement, 'group="media" variant="full" show-source href="#{id}"', '媒体组'],
  ['kys-group-list', GroupListElement, 'searchable query="corrie"', '2 个工作组'],
  [
    'kys-group-list',
    GroupListElement,
    'filterable sortable sort="founded" selectable selected="media" url-state',
    '筛选 · 排序 15 个工作组',
  ],
  ['kys-group-card', GroupCardElement, 'for="elsewhere" group="media" selectable selected', '媒体组'],
  ['kys-contact', ContactElement, 'for="elsewhere" group="media"', '联系媒体组'],
  ['kys-contact', ContactElement, 'group="media" subject="Hello"', '联系媒体组'],
  ['kys-contact', ContactElement, 'group="media" variant="inline" show-source', 'kmedia@kaiyuanshe.org'],
  ['kys-contact', ContactElement, 'group="media" variant="button"', '联系媒体组'],
  ['kys-org-chart', OrgChartElement, 'layout="outline" levels="9" show-source', '组长 李思颖'],
  [
    'kys-person-card',
    PersonCardElement,
    'person="corrie" show-source href="#{id}"',
    '朱庆裕（Corrie） Qingyu (Corrie) Zhu',
  ],
  ['kys-leadership', LeadershipElement, 'heading-level="2" show-source', '执行委员会'],
  ['kys-timeline', TimelineElement, 'class-of-work="internal" show-source', '2017年1月1日 基础设施组'],
] as const;

const ELEMENTS: readonly (readonly [string, CustomElementConstructor, string, string])[] = [
  ...SAMPLES,
  ...Object.entries(examples).map(([tag, { markup }]) => {
    const [, attributes = ''] = /^<[\w-]+([^>]*)>/.exec(markup) ?? [];
    return [tag, customElements.get(tag)!, attributes.trim(), ''] as const;
  }),
];

const elementIn = (root: ParentNode): KysElement => root.querySelector<KysElement>('section > *')!;

/** A section with the element in it, as a page's own markup brings it. */
async function pageWith(tag: string, attributes: string, fallback = 'Fallback'): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = `<section><${tag} ${attributes}>${fallback}</${tag}></section>`;
  await (elementIn(page) as Partial<KysElement>).updateComplete;
  return page;
}

/** Elements that learn with the next frame how large they are. */
const GOES_BY_ITS_SIZE = /kys-(org-chart|committee)$/;

async function settled(element: KysElement): Promise<void> {
  await element.updateComplete;
  for (const inner of shownAll<KysElement>(element, 'kys-group-card')) await inner.updateComplete;
  await aTimeout(0);
  // What stands there until the tools have come.
  while (element.shadowRoot?.querySelector('.toolbar[role=status]')) await aTimeout(10);
  if (GOES_BY_ITS_SIZE.test(element.localName)) await drawn(element);
}

/** How many names the tests of late definition have used up: each can be defined once. */
let lates = 0;

for (const [tag, elementClass, attributes, words] of ELEMENTS) {
  describe(`<${tag} ${attributes}>, lifecycle`, () => {
    collectWarnings();
    ignoreResizeLoops();

    it('shows its fallback until it is defined, then itself', async () => {
      const late = `late${(lates += 1)}-${tag}`;
      const page = await pageWith(late, attributes);
      expect(page.textContent).to.equal('Fallback');
      const element = elementIn(page);
      // What a framework sets before the definition comes must count afterwards.
      Object.assign(element, { showSource: true });
      customElements.define(late, class extends elementClass {});
      await settled(element);
      expect(shownText(element)).to.contain(words).and.to.contain('估计截至').and.not.to.contain('Fallback');
    });

    it('is whole when made by innerHTML, by createElement and as a copy', async () => {
      const page = await pageWith(tag, attributes);
      await settled(elementIn(page));
      const whole = shownText(elementIn(page));
      expect(whole).to.contain(words);
      const copy = elementIn(page).cloneNode(true) as KysElement;
      page.querySelector('section')!.replaceChildren(copy);
      await settled(copy);
      expect(shownText(copy)).to.equal(whole);
      const made = document.createElement(tag) as KysElement;
      for (const { name, value } of copy.attributes) made.setAttribute(name, value);
      page.querySelector('section')!.replaceChildren(made);
      await settled(made);
      expect(shownText(made)).to.equal(whole);
    });

    it('has nothing on its host that the page has not set', async () => {
      const page = await pageWith(tag, '');
      await settled(elementIn(page));
      expect(elementIn(page).getAttributeNames()).to.deep.equal([]);
    });

    it('is the same after it moves, and after it goes and comes back', async () => {
      const page = await pageWith(tag, attributes);
      const element = elementIn(page);
      await settled(element);
      const [before, root] = [shownText(element), shownOne(element, '.kys')];
      const elsewhere = page.appendChild(document.createElement('aside'));
      elsewhere.append(element);
      await settled(element);
      element.remove();
      await settled(element);
      elsewhere.append(element);
      await settled(element);
      expect(shownText(element)).to.equal(before);
      expect(shownOne(element, '.kys')).to.equal(root);
      elsewhere.lang = 'en';
      await settled(element);
      expect(shownText(element)).not.to.equal(before);
    });

    it('changes nothing in its shadow root in an update without a change', async () => {
      const page = await pageWith(tag, attributes);
      const element = elementIn(page);
      await settled(element);
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => void changes.push(...records));
      for (const root of [element, ...shownAll(element, 'kys-group-card')].map(({ shadowRoot }) => shadowRoot!)) {
        observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
      }
      element.requestUpdate();
      for (const name of element.getAttributeNames()) element.setAttribute(name, element.getAttribute(name)!);
      element.lang = 'zh-CN';
      document.body.className = 'unrelated';
      await settled(element);
      element.parentElement!.append(element);
      await settled(element);
      document.body.removeAttribute('class');
      observer.disconnect();
      expect(changes.map(({ type, target }) => `${type} of ${target.nodeName}`)).to.deep.equal([]);
    });

    it('comes and goes many times in one task without an error', async () => {
      const page = await pageWith(tag, attributes);
      const element = elementIn(page);
      const parent = element.parentElement!;
      for (let times = 0; times < 20; times += 1) {
        element.remove();
        parent.lang = times % 2 ? 'zh' : 'en';
        parent.append(element);
      }
      await settled(element);
      expect(shownText(element)).to.contain(words);
    });
  });
}

describe('<kys-group-list>, moved in the document', () => {
  it('keeps what a person typed', async () => {
    const page = await pageWith('kys-group-list', 'searchable');
    const list = elementIn(page);
    const field = shownOne<HTMLInputElement>(list, 'input');
    field.value = 'kmedia';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await settled(list);
    page.append(list);
    await settled(list);
    expect(shownOne<HTMLInputElement>(list, 'input').value).to.equal('kmedia');
    expect(shownAll(list, 'kys-group-card').map((card) => card.getAttribute('group'))).to.deep.equal(['media']);
  });
});

describe('the classes', () => {
  it('can be extended, with the styles, properties and version of their parent', async () => {
    class BigCard extends GroupCardElement {}
    customElements.define('x-big-card', BigCard);
    const card = await fixture<BigCard>(html`<x-big-card group="media"></x-big-card>`);
    expect(shownText(shownOne(card, '[part=name]'))).to.equal('媒体组');
    expect(BigCard.version).to.equal(GroupCardElement.version);
    expect(BigCard.observedAttributes).to.include.members(['group', 'variant', 'lang', 'theme']);
  });
});
