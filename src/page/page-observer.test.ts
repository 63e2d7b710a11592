import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { CountedObserver } from './counted-observer.test-harness.js';
import { observePage } from './page-observer.js';

const seen = (): Promise<void> => aTimeout(0);

describe('observePage', () => {
  let calls = 0;
  const endings: (() => void)[] = [];
  const observe = (element: Element): void => void endings.push(observePage(element, () => (calls += 1)));
  const endAll = (): void => endings.splice(0).forEach((end) => end());

  beforeEach(() => (calls = 0));
  afterEach(() => {
    endAll();
    for (const name of ['lang', 'class', 'data-theme', 'data-bs-theme']) document.documentElement.removeAttribute(name);
  });

  for (const attribute of ['lang', 'data-theme', 'data-bs-theme']) {
    it(`tells of a change of ${attribute} on the element, around it and on the page`, async () => {
      const section = await fixture(
        html`<section>
          <div><p></p></div>
        </section>`,
      );
      observe(section.querySelector('p')!);
      for (const element of [section.querySelector('p')!, section, document.documentElement]) {
        calls = 0;
        element.setAttribute(attribute, 'dark');
        await seen();
        expect(calls, element.localName).to.equal(1);
      }
    });
  }

  it('tells of the classes dark and light, coming and going', async () => {
    const section = await fixture(html`<section class="wide"><p></p></section>`);
    observe(section.querySelector('p')!);
    for (const [index, name] of ['wide dark', 'wide', 'light', ''].entries()) {
      section.className = name;
      await seen();
      expect(calls, name).to.equal(index + 1);
    }
  });

  it('does not tell of other classes, other attributes and values set again', async () => {
    const section = await fixture(html`<section class="dark" lang="en"><p></p></section>`);
    observe(section.querySelector('p')!);
    section.className = 'dark darker highlight-dark';
    section.className = 'open\tdark';
    section.setAttribute('lang', 'en');
    section.setAttribute('title', 'dark');
    section.append('text', document.createElement('b'));
    await seen();
    expect(calls).to.equal(0);
  });

  it('tells of a change across shadow roots and slots', async () => {
    const host = await fixture<HTMLElement>(html`<div><p></p></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<aside><slot></slot><slot name="other"></slot></aside>';
    observe(host.querySelector('p')!);
    host.shadowRoot!.querySelector('aside')!.lang = 'en';
    await seen();
    expect(calls).to.equal(1);
    host.lang = 'en';
    await seen();
    expect(calls).to.equal(2);
    host.querySelector('p')!.slot = 'other';
    await seen();
    expect(calls).to.equal(3);
  });

  it('tells of a change on a form whose fields are named as what it asks, and of what is around that', async () => {
    const names = ['getAttribute', 'getRootNode', 'parentNode', 'assignedSlot'];
    const section = await fixture(
      html`<section>
        <form>
          ${names.map((name) => html`<input type="hidden" name=${name} />`)}
          <p></p>
        </form>
      </section>`,
    );
    observe(section.querySelector('p')!);
    for (const [index, element] of [section.querySelector('form')!, section].entries()) {
      element.setAttribute('lang', 'en');
      await seen();
      expect(calls).to.equal(index + 1);
    }
  });

  it('calls nobody once it has ended', async () => {
    const section = await fixture(html`<section><p></p></section>`);
    observe(section.querySelector('p')!);
    observe(section);
    endings.pop()!();
    section.setAttribute('lang', 'en');
    await seen();
    expect(calls).to.equal(1);
    endAll();
    section.setAttribute('lang', 'zh');
    await seen();
    expect(calls).to.equal(1);
  });

  it('has one observer for each root however many elements watch, and none left after the last', async () => {
    // The document's own observer is built once, and here before the counting begins.
    observe(document.body);
    endAll();
    const native = window.MutationObserver;
    window.MutationObserver = CountedObserver;
    try {
      const hosts = await fixture(
        html`<div>
          <p></p>
          <p></p>
        </div>`,
      );
      const roots = [...hosts.children].map((host) => host.attachShadow({ mode: 'open' }));
      for (const root of roots) {
        root.innerHTML = '<b></b>'.repeat(50);
        for (const element of root.children) observe(element);
      }
      expect(CountedObserver.built).to.equal(2);
      expect(CountedObserver.observing.size).to.equal(2);
      endAll();
      expect(CountedObserver.observing.size).to.equal(0);
    } finally {
      window.MutationObserver = native;
    }
  });
});
