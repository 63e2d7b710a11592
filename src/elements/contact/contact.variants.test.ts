import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { emulatesMedia, itEmulating } from '../base/emulated-media.test-harness.js';
import { shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import type { ContactElement } from './contact-element.js';
import './kys-contact.js';

const contactIn = async (page: HTMLElement): Promise<ContactElement> => {
  const contact = page.querySelector('kys-contact')!;
  await contact.updateComplete;
  return contact;
};

const box = (element: Element): DOMRect => element.getBoundingClientRect();

describe('<kys-contact variant="inline">', () => {
  const show = async (
    text = html`Write to <kys-contact group="media" variant="inline" lang="en"></kys-contact>, please.`,
  ): Promise<ContactElement> => contactIn(await fixture(html`<p style="width: 2000px">${text}</p>`));

  it('is one line with the text around it', async () => {
    const contact = await show();
    expect(shownText(contact.parentElement!)).to.equal(
      'Write to kmedia@kaiyuanshe.org Write an email Copy address Save as contact QR code, please.',
    );
    const before = document.createRange();
    before.selectNodeContents(contact.previousSibling!);
    const { top, bottom } = before.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    for (const part of shownAll(contact, '[part=address], .way')) {
      expect(box(part).top, part.outerHTML).to.be.below(middle);
      expect(box(part).bottom, part.outerHTML).to.be.above(middle);
    }
    expect(box(contact.parentElement!).height).to.be.below(40);
  });

  it('has the address and no heading, border or people', async () => {
    const contact = await show();
    expect(shownAll(contact, '[role=heading], dl, section').length).to.equal(0);
  });

  it('has ways of 24 px at least', async () => {
    const contact = await show(
      html`<small style="font-size: 12px"><kys-contact group="media" variant="inline"></kys-contact></small>`,
    );
    const ways = shownAll(contact, '.way');
    expect(ways.length).to.equal(4);
    for (const way of ways) {
      expect(box(way).height).to.be.at.least(24);
      expect(box(way).width).to.be.at.least(24);
    }
  });

  it('can be hidden, and becomes a panel again', async () => {
    const contact = await show();
    contact.hidden = true;
    expect(getComputedStyle(contact).display).to.equal('none');
    contact.hidden = false;
    expect(getComputedStyle(contact).display).to.equal('inline');
    contact.removeAttribute('variant');
    await contact.updateComplete;
    expect([contact.variant, getComputedStyle(contact).display]).to.deep.equal(['panel', 'block']);
    expect(shownAll(contact, 'dl').length).to.equal(1);
  });

  it('is in line when set as a property too', async () => {
    const contact = await contactIn(await fixture(html`<p><kys-contact group="media"></kys-contact></p>`));
    contact.variant = 'inline';
    await contact.updateComplete;
    expect(getComputedStyle(contact).display).to.equal('inline');
  });
});

describe('<kys-contact variant="button">', () => {
  const show = async (): Promise<ContactElement> =>
    contactIn(await fixture(html`<div><kys-contact group="media" variant="button" lang="en"></kys-contact></div>`));

  const opener = (contact: ContactElement): HTMLElement => shownOne(contact, '[part=open]');
  const state = (contact: ContactElement): [expanded: string | null, shown: boolean] => [
    opener(contact).getAttribute('aria-expanded'),
    box(shownOne(contact, 'section')).height > 0,
  ];

  afterEach(async () => void (emulatesMedia && (await emulateMedia({ media: 'screen' }))));

  it('is a button with the title, closed at first', async () => {
    const contact = await show();
    expect(shownText(contact)).to.equal('Contact Media Group');
    expect(state(contact)).to.deep.equal(['false', false]);
  });

  it('opens and closes the panel by click', async () => {
    const contact = await show();
    for (const shown of [true, false]) {
      opener(contact).click();
      await contact.updateComplete;
      expect(state(contact)).to.deep.equal([`${shown}`, shown]);
    }
  });

  it('opens by Enter, leads on to the ways by Tab, and closes by Escape, which gives the focus back', async () => {
    const contact = await show();
    await sendKeys({ press: 'Tab' });
    expect(contact.shadowRoot!.activeElement).to.equal(opener(contact));
    await sendKeys({ press: 'Enter' });
    await contact.updateComplete;
    expect(state(contact)).to.deep.equal(['true', true]);
    for (const part of ['mail', 'copy', 'save', 'scan', 'mailbox']) {
      await sendKeys({ press: 'Tab' });
      expect(contact.shadowRoot!.activeElement!.getAttribute('part')).to.equal(part);
    }
    await sendKeys({ press: 'Escape' });
    await contact.updateComplete;
    expect(state(contact)).to.deep.equal(['false', false]);
    expect(contact.shadowRoot!.activeElement).to.equal(opener(contact));
  });

  it('takes Escape for itself where it is open, and only there', async () => {
    const contact = await show();
    // Some dialogs close by what is canceled, too, and some when the key is let go: they must not hear of it.
    const heard: string[] = [];
    const listen = ({ type, key, defaultPrevented }: KeyboardEvent): void =>
      void heard.push(`${type} ${key} ${defaultPrevented}`);
    for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, listen);
    opener(contact).focus();
    await sendKeys({ press: 'Escape' });
    opener(contact).click();
    await contact.updateComplete;
    await sendKeys({ press: 'Escape' });
    expect(heard).to.deep.equal(['keydown Escape false', 'keyup Escape false']);
    await sendKeys({ press: 'Escape' });
    for (const type of ['keydown', 'keyup'] as const) document.removeEventListener(type, listen);
    expect(heard, 'another one').to.have.length(4);
  });

  it('leaves Escape to what is inside and took it', async () => {
    const contact = await show();
    opener(contact).click();
    await contact.updateComplete;
    const mail = shownOne(contact, '[part=mail]');
    mail.addEventListener('keydown', (event) => event.preventDefault());
    mail.focus();
    await sendKeys({ press: 'Escape' });
    await contact.updateComplete;
    expect(state(contact)).to.deep.equal(['true', true]);
  });

  it('has nothing behind it to tab to while it is closed', async () => {
    const contact = await show();
    const after = contact.parentElement!.appendChild(document.createElement('button'));
    opener(contact).focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(after);
  });

  itEmulating('prints the whole panel, open or not, with its title', async () => {
    const contact = await show();
    await emulateMedia({ media: 'print' });
    expect(box(opener(contact)).height).to.equal(0);
    expect(shownText(contact))
      .to.contain('Contact Media Group kmedia@kaiyuanshe.org')
      .and.to.contain('corrie@kaiyuanshe.org');
  });
});
