import { waitUntil } from './wait-until.test-harness.js';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../entry/all.js';
import { examples } from '#generated/examples.js';
import { shownAll } from './shown-text.test-harness.js';

type ElementOfOurs = HTMLElement & { updateComplete: Promise<boolean> };

const ELEMENTS = Object.values(examples).map(({ markup }) => markup);

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
    list.shadowRoot!.querySelector<HTMLElement>('[part=filters]')!.click();
    await waitUntil(() => list.shadowRoot!.querySelector('[part=sort]'));
    const choice = list.shadowRoot!.querySelector<HTMLSelectElement>('[part=sort]')!;
    choice.value = 'name';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => used.length);
    expect(used).to.deep.equal(['Collator']);
  });
});
