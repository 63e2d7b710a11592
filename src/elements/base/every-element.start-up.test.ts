import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../contact/kys-contact.js';
import '../group-card/kys-group-card.js';
import '../group-list/kys-group-list.js';
import '../leadership/kys-leadership.js';
import '../org-chart/kys-org-chart.js';
import '../person-card/kys-person-card.js';
import '../timeline/kys-timeline.js';
import { shownAll } from './shown-text.test-harness.js';

type ElementOfOurs = HTMLElement & { updateComplete: Promise<boolean> };

const ELEMENTS = [
  '<kys-contact group="media"></kys-contact>',
  '<kys-group-card group="media" variant="full" show-source></kys-group-card>',
  '<kys-group-list searchable filterable sortable show-source></kys-group-list>',
  '<kys-leadership show-source></kys-leadership>',
  '<kys-org-chart searchable toolbar show-source></kys-org-chart>',
  '<kys-person-card person="corrie" show-source></kys-person-card>',
  '<kys-timeline show-source></kys-timeline>',
];

describe('what elements do before a visitor asks for something', () => {
  const { Intl } = globalThis;
  let used: PropertyKey[] = [];

  beforeEach(() => {
    used = [];
    globalThis.Intl = new Proxy(Intl, {
      get(target, name, receiver) {
        used.push(name);
        return Reflect.get(target, name, receiver) as unknown;
      },
    });
  });

  afterEach(() => {
    globalThis.Intl = Intl;
  });

  async function show(markup: string, language: string): Promise<ElementOfOurs> {
    const page = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
    page.innerHTML = markup;
    const element = page.firstElementChild as ElementOfOurs;
    await element.updateComplete;
    for (const inner of shownAll<ElementOfOurs>(element, 'kys-group-card')) await inner.updateComplete;
    // A chart draws what is in view, which it learns with the next frame.
    await nextFrame();
    await nextFrame();
    await element.updateComplete;
    return element;
  }

  for (const language of ['zh', 'en']) {
    for (const markup of ELEMENTS) {
      it(`asks nothing of Intl, which is slow to begin: ${/kys-[a-z-]+/.exec(markup)![0]}, ${language}`, async () => {
        const element = await show(markup, language);
        expect(element.shadowRoot!.textContent).to.not.equal('');
        expect(used).to.deep.equal([]);
      });
    }
  }

  it('sorts names by Intl once a visitor wants them so', async () => {
    const list = await show('<kys-group-list sortable></kys-group-list>', 'zh');
    const choice = list.shadowRoot!.querySelector<HTMLSelectElement>('[part=sort]')!;
    choice.value = 'name';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await list.updateComplete;
    expect(used).to.deep.equal(['Collator']);
  });
});
