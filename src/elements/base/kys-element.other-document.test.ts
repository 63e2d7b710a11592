import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../contact/kys-contact.js';
import '../group-card/kys-group-card.js';
import type { KysElement } from './kys-element.js';

const card = html`<kys-group-card group="media" lang="en"></kys-group-card>`;

/** Whether the element has its styles, told by the border of the card. */
const border = (element: Element): string => {
  const part = element.shadowRoot!.querySelector('[part=card]')!;
  return element.ownerDocument.defaultView!.getComputedStyle(part).borderTopWidth;
};

async function otherDocument(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="another document"></iframe>`);
  return frame.contentDocument!;
}

describe('an element that goes into another document', () => {
  it('has its styles there, and when it comes back', async () => {
    const element = await fixture<KysElement>(card);
    const place = element.parentElement!;
    const { body } = await otherDocument();
    expect(border(element)).to.equal('1px');
    body.append(element);
    expect(border(element)).to.equal('1px');
    place.append(element);
    expect(border(element)).to.equal('1px');
  });

  it('has them there, too, where it was not drawn before', async () => {
    const { body } = await otherDocument();
    const element = body.ownerDocument.adoptNode(document.createElement('kys-group-card')) as unknown as KysElement;
    Object.assign(element, { group: 'media', lang: 'en' });
    body.append(element);
    await element.updateComplete;
    expect(border(element)).to.equal('1px');
    expect(element.shadowRoot!.querySelector('[part=name]')!.textContent).to.contain('Media Group');
  });

  for (const drawn of [true, false]) {
    it(`has them after a document without window, ${drawn ? 'drawn' : 'not drawn'} before`, async () => {
      const place = await fixture<HTMLElement>(html`<section></section>`);
      const element = document.createElement('kys-group-card') as unknown as KysElement;
      Object.assign(element, { group: 'media' });
      if (drawn) {
        place.append(element);
        await element.updateComplete;
      }
      document.implementation.createHTMLDocument().body.append(element);
      await aTimeout(0);
      place.append(element);
      await element.updateComplete;
      expect(border(element)).to.equal('1px');
    });
  }

  it('follows the language and the theme of that document', async () => {
    const element = await fixture<KysElement>(html`<kys-group-card group="media"></kys-group-card>`);
    const inner = await otherDocument();
    inner.documentElement.lang = 'en';
    inner.documentElement.dataset['theme'] = 'dark';
    inner.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('Media Group');
    expect(element.shadowRoot!.querySelector('.kys')!.className).to.contain('dark');
    inner.documentElement.lang = 'zh';
    await aTimeout(0);
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('媒体组');
  });
});
