import { aTimeout, expect, fixtureCleanup, fixtureSync, html } from '@open-wc/testing';
import { CountedObserver } from '../../page/counted-observer.test-harness.js';
import '../contact/kys-contact.js';
import '../group-card/kys-group-card.js';
import '../group-list/kys-group-list.js';

describe('the observers of all elements of a page', () => {
  const native = window.MutationObserver;
  before(() => (window.MutationObserver = CountedObserver));
  after(() => (window.MutationObserver = native));

  const cards = Array.from({ length: 50 }, () => html`<kys-group-card group="media"></kys-group-card>`);

  it('are one for each root, however many elements stand in it and however often the page changes', async () => {
    const section = fixtureSync<HTMLElement>(
      html`<section>${cards}<kys-contact group="legal"></kys-contact></section>`,
    );
    await aTimeout(0);
    expect([CountedObserver.built, CountedObserver.observing.size]).to.deep.equal([1, 1]);
    for (const lang of ['en', 'zh', 'en']) {
      section.lang = lang;
      await aTimeout(0);
    }
    expect([CountedObserver.built, CountedObserver.observing.size]).to.deep.equal([1, 1]);
    fixtureSync(html`<kys-group-list></kys-group-list>`);
    await aTimeout(0);
    expect(CountedObserver.observing.size, 'and one for the cards in the list').to.equal(2);
  });

  it('are none once all elements have gone', async () => {
    fixtureSync(html`<section>${cards}<kys-group-list></kys-group-list></section>`);
    await aTimeout(0);
    expect(CountedObserver.observing.size).to.equal(2);
    fixtureCleanup();
    await aTimeout(0);
    expect(CountedObserver.observing.size).to.equal(0);
  });

  it('still serve those which stay when others go', async () => {
    const section = fixtureSync<HTMLElement>(html`<section>${cards}</section>`);
    const stays = section.querySelector('kys-group-card')!;
    section.replaceChildren(stays);
    section.lang = 'en';
    await aTimeout(0);
    expect(stays.shadowRoot!.textContent).to.contain('Media Group');
    expect(CountedObserver.observing.size).to.equal(1);
  });
});
