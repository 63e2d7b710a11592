import { expect } from '@open-wc/testing';
import '../group-card/kys-group-card.js';
import type { GroupCardElement } from '../group-card/group-card-element.js';
import { shownText } from './shown-text.test-harness.js';

/** A card with a shadow root before it becomes an element of ours, as a parser or a script in its place makes it. */
function cardWith(markup: string): GroupCardElement {
  const elsewhere = new DOMParser().parseFromString(
    '<kys-group-card group="media" lang="en"></kys-group-card>',
    'text/html',
  );
  const card = elsewhere.body.firstElementChild as GroupCardElement;
  card.attachShadow({ mode: 'open' }).append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  return card;
}

describe('an element in which a server has rendered', () => {
  for (const [name, markup] of Object.entries({
    'a tree of ours':
      '<style>p{}</style><!--lit-part abc=--><div class="kys" lang="en"><p>stale</p></div><!--/lit-part-->',
    'a tree of nobody knows whom': '<p>stale</p>',
    'an empty root': '',
  })) {
    it(`shows what it has to show, once, in place of ${name}`, async () => {
      const card = cardWith(markup);
      document.body.append(card);
      // Until the first update what the server has rendered shows, so that nothing is empty while a file loads.
      if (markup) expect(card.shadowRoot!.textContent).to.contain('stale');
      await card.updateComplete;
      expect(card.shadowRoot!.textContent).not.to.contain('stale');
      expect(card.shadowRoot!.querySelectorAll('.kys').length).to.equal(1);
      expect(shownText(card)).to.contain('Media Group');
      expect(getComputedStyle(card.shadowRoot!.querySelector('article')!).borderTopWidth).to.equal('1px');
      card.remove();
    });
  }

  it('keeps what it shows when it moves', async () => {
    const card = cardWith('<p>stale</p>');
    document.body.append(card);
    await card.updateComplete;
    const article = card.shadowRoot!.querySelector('article');
    const section = document.body.appendChild(document.createElement('section'));
    section.append(card);
    expect(card.shadowRoot!.querySelector('article') === article).to.equal(true);
    section.remove();
  });
});
