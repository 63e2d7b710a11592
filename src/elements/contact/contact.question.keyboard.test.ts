import { expect } from '@open-wc/testing';
import { groups } from '#generated/dataset.js';
import { sentences, shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import type { ContactElement } from './contact-element.js';
import { active, field, options, press, show, title, type } from './question.test-harness.js';

/** What a method of input does to a field while it composes. */
async function compose(contact: ContactElement, text: string): Promise<void> {
  field(contact).value = text;
  field(contact).dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
  await contact.updateComplete;
}

describe('<kys-contact>, the question, by keyboard', () => {
  const warnings = collectWarnings();
  afterEach(() => expect(warnings).to.deep.equal([]));

  it('suggests while a person types, choosing nothing yet, and says how many there are', async () => {
    const contact = await show();
    expect([field(contact).getAttribute('aria-expanded'), options(contact)]).to.deep.equal(['false', []]);
    await type(contact, 'volunteer');
    expect(options(contact)).to.deep.equal(['Member Development Group', 'Events Group', 'Open Source for Good Group']);
    expect([field(contact).getAttribute('aria-expanded'), active(contact)]).to.deep.equal(['true', '']);
    expect(sentences(contact)).to.deep.equal(['Working groups found: 3.']);
    expect(shownText(shownAll(contact, '[role=option]')[1]!)).to.equal('Events Group Volunteering at COSCon');
  });

  it('takes the likeliest group by Enter, and says why', async () => {
    const contact = await show();
    await type(contact, 'how do I get an invoice');
    await press(contact, 'Enter');
    expect(shownText(contact)).to.contain('Contact Finance Group Matches “Invoices”. finance@kaiyuanshe.org');
    expect(contact.shadowRoot!.activeElement).to.equal(shownOne(contact, 'section'));
  });

  it('goes down and up through the list, through the field between its ends', async () => {
    const contact = await show();
    await type(contact, 'volunteer');
    const seen: string[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await press(contact, key);
      seen.push(active(contact).split(' ')[0]!);
    }
    expect(seen).to.deep.equal(['Member', 'Events', 'Open', '', 'Member', '', 'Open']);
    await press(contact, 'Enter');
    expect(title(contact)).to.equal('Contact Open Source for Good Group');
  });

  for (const [key, first] of [
    ['ArrowDown', 0],
    ['ArrowUp', groups.length - 1],
  ] as const) {
    it(`opens the list of all groups by ${key}, and tells what each is for`, async () => {
      const contact = await show();
      field(contact).focus();
      await press(contact, key);
      expect(options(contact)).to.deep.equal(groups.map(({ name }) => name.en));
      expect(active(contact)).to.equal(groups[first]!.name.en);
      expect(shownText(shownAll(contact, '[role=option]')[1]!)).to.equal(
        'Finance Group Sponsorship, Donations, and Invoices',
      );
      await press(contact, 'Enter');
      expect(title(contact)).to.equal(`Contact ${groups[first]!.name.en}`);
      expect(sentences(contact)).to.deep.equal([]);
    });
  }

  it('goes back to the text by Home, End and the arrows to the sides', async () => {
    const contact = await show();
    await type(contact, 'volunteer');
    for (const [key, caret] of [
      ['Home', 0],
      ['End', 9],
      ['ArrowLeft', 8],
      ['ArrowRight', 9],
    ] as const) {
      await press(contact, 'ArrowDown', key);
      expect([active(contact), field(contact).selectionStart, options(contact).length]).to.deep.equal(['', caret, 3]);
    }
    await press(contact, 'ArrowDown', 'Shift');
    expect(active(contact), 'keys that do nothing').not.to.equal('');
  });

  it('closes by Escape, and empties by a second', async () => {
    const contact = await show();
    await type(contact, 'volunteer');
    await press(contact, 'ArrowDown', 'Escape');
    expect([options(contact), active(contact), field(contact).value]).to.deep.equal([[], '', 'volunteer']);
    expect(sentences(contact)).to.deep.equal([]);
    await press(contact, 'Enter');
    expect(title(contact), 'a closed list').to.equal('What is it about?');
    await press(contact, 'Escape');
    expect(field(contact).value).to.equal('');
  });

  it('keeps only the Escape that closes the list from the page around it', async () => {
    const contact = await show();
    await type(contact, 'volunteer');
    const kept: boolean[] = [];
    contact.addEventListener('keydown', (event) => kept.push(event.defaultPrevented));
    await press(contact, 'Escape', 'Escape');
    expect(kept).to.deep.equal([true, false]);
  });

  it('does nothing by Enter where nothing was typed or found', async () => {
    const contact = await show();
    field(contact).focus();
    await press(contact, 'Enter');
    shownOne(contact, '[role=combobox]').click();
    await contact.updateComplete;
    await press(contact, 'Enter');
    await type(contact, 'xyzzy');
    await press(contact, 'Enter', 'ArrowDown', 'ArrowUp', 'Enter');
    expect(title(contact)).to.equal('What is it about?');
    expect(field(contact).getAttribute('aria-expanded')).to.equal('false');
    expect(sentences(contact)).to.deep.equal(['Nothing found for “xyzzy”.']);
  });

  it('closes where the tab key leads on, and where the text is taken away', async () => {
    const contact = await show();
    await type(contact, 'a');
    await press(contact, 'Backspace');
    expect(options(contact)).to.deep.equal([]);
    await type(contact, 'invoice');
    await press(contact, 'Tab');
    expect(contact.shadowRoot!.activeElement).to.equal(shownOne(contact, '[part=mailbox]'));
    expect(options(contact)).to.deep.equal([]);
  });
});

describe('<kys-contact>, the question, composed by a method of input', () => {
  it('is no question before its words are chosen', async () => {
    const contact = await show();
    await compose(contact, 'fapiao');
    expect([options(contact), sentences(contact)]).to.deep.equal([[], []]);
    field(contact).value = '发票';
    field(contact).dispatchEvent(new CompositionEvent('compositionend', { data: '发票' }));
    await contact.updateComplete;
    expect(options(contact)).to.deep.equal(['Finance Group']);
  });

  for (const [browser, init] of [
    ['others', { isComposing: true }],
    ['Safari', { keyCode: 229 }],
  ] as const) {
    it(`chooses nothing by the Enter that ends the composition, in ${browser}`, async () => {
      const contact = await show();
      await type(contact, 'volunteer');
      await press(contact, 'ArrowDown');
      for (const key of ['Enter', 'ArrowDown', 'Escape']) {
        const event = new KeyboardEvent('keydown', { key, cancelable: true, ...init });
        field(contact).dispatchEvent(event);
        await contact.updateComplete;
        expect(event.defaultPrevented).to.equal(false);
      }
      expect([title(contact), active(contact)]).to.deep.equal(['What is it about?', 'Member Development Group']);
    });
  }
});
