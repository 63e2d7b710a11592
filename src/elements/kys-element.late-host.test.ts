import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import './group-card/kys-group-card.js';
import { shownText } from './shown-text.test-harness.js';

/** A shadow root with a slot inside an English paragraph. */
function englishSlotIn(host: HTMLElement): { slot: HTMLElement; english: HTMLElement } {
  const [slot, english] = [document.createElement('slot'), document.createElement('p')];
  english.lang = 'en';
  english.append(slot);
  host.attachShadow({ mode: 'open' }).append(english);
  return { slot, english };
}

describe('the language of an element whose host comes late', () => {
  it('follows the slot of a custom element that is defined afterwards', async () => {
    const host = await fixture(html`<x-late-host><kys-group-card group="media"></kys-group-card></x-late-host>`);
    expect(shownText(host)).to.contain('媒体组');
    customElements.define(
      'x-late-host',
      class extends HTMLElement {
        connectedCallback(): void {
          void Promise.resolve().then(() => englishSlotIn(this));
        }
      },
    );
    await aTimeout(20);
    expect(shownText(host)).to.contain('Media Group');
  });

  it('throws nothing into the page inside an element whose name no custom element can have', async () => {
    const host = await fixture(html`<font-face><kys-group-card group="media"></kys-group-card></font-face>`);
    await aTimeout(20);
    expect(shownText(host)).to.contain('媒体组');
  });

  it('lets go of an element that left before its host came', async () => {
    const host = await fixture(html`<x-later-host><kys-group-card group="media"></kys-group-card></x-later-host>`);
    const card = host.querySelector('kys-group-card')!;
    card.remove();
    customElements.define('x-later-host', class extends HTMLElement {});
    await aTimeout(20);
    document.documentElement.lang = 'en';
    await aTimeout(20);
    document.documentElement.removeAttribute('lang');
    expect(card.shadowRoot!.querySelector('.kys')!.getAttribute('lang')).to.equal('zh-CN');
  });

  // Not to be seen from outside: a script that gives a plain element a shadow root, or moves a slot in one, fires no
  // event and changes no attribute on the element's side. Moving the element, or setting `lang` on it, sets it right.
  it.skip('follows the slot of a plain element that gets its shadow root afterwards', async () => {
    const host = await fixture<HTMLElement>(html`<div><kys-group-card group="media"></kys-group-card></div>`);
    englishSlotIn(host);
    await aTimeout(50);
    expect(shownText(host)).to.contain('Media Group');
  });

  it.skip('follows a slot that moves inside the shadow root of its host', async () => {
    const host = await fixture<HTMLElement>(html`<div><kys-group-card group="media"></kys-group-card></div>`);
    const { slot, english } = englishSlotIn(host);
    english.before(slot);
    host.append(host.querySelector('kys-group-card')!);
    english.append(slot);
    await aTimeout(50);
    expect(shownText(host)).to.contain('Media Group');
  });
});
