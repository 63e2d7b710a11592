import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { groups } from '#generated/dataset.js';
import { emulatesMedia, itEmulating } from '../base/emulated-media.test-harness.js';
import { bundledDataset } from '../../dataset/bundled.js';
import { Dataset } from '../../dataset/dataset.js';
import { sentences, shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import type { ContactElement } from './contact-element.js';
import { field, options, press, show, title, type } from './question.test-harness.js';
import { KysTopicSelectEvent } from '../events/topic-select-event.js';

describe('<kys-contact>, the question', () => {
  const warnings = collectWarnings();
  afterEach(() => expect(warnings).to.deep.equal([]));

  it('is asked where nobody is named, in both languages, with a way for those who do not know', async () => {
    const contact = await show();
    expect(shownText(contact)).to.equal(
      'What is it about? Not sure whom to ask? Write to the Community Partnership Group: community@kaiyuanshe.org',
    );
    contact.lang = 'zh';
    await contact.updateComplete;
    expect(shownText(contact)).to.equal('想说什么事？ 不知道找谁？写给社区合作组： community@kaiyuanshe.org');
    contact.subject = 'Hi';
    await contact.updateComplete;
    expect(shownOne(contact, '[part=mailbox]').getAttribute('href')).to.equal(
      'mailto:community@kaiyuanshe.org?subject=Hi',
    );
  });

  it('shows its example in letters that can be read, light or dark', async function () {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::placeholder { color: rgb(1, 2, 3); }');
    document.adoptedStyleSheets = [sheet];
    const { color: told } = getComputedStyle(await fixture(html`<input placeholder="x" />`), '::placeholder');
    document.adoptedStyleSheets = [];
    // WebKit doesn't tell the style of a placeholder, but that of its field.
    if (told !== 'rgb(1, 2, 3)') this.skip();
    for (const theme of ['light', 'dark']) {
      const contact = await show(html`<kys-contact theme=${theme}></kys-contact>`);
      const { color, opacity } = getComputedStyle(field(contact), '::placeholder');
      expect([color, opacity]).to.deep.equal([getComputedStyle(shownAll(contact, '.note')[0]!).color, '1']);
    }
  });

  it('shows the page its own way to write, unless nothing is found', async () => {
    const contact = await show(html`<kys-contact lang="en">Write to us.</kys-contact>`);
    expect(shownText(contact)).to.equal('What is it about? Write to us.');
    await type(contact, 'xyzzy');
    expect(shownText(contact)).to.contain('community@kaiyuanshe.org');
  });

  describe('by pointer', () => {
    it('keeps the focus in the field while an option is pressed, which would go with it', async () => {
      const contact = await show();
      field(contact).click();
      await contact.updateComplete;
      const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
      shownAll(contact, '[role=option]')[0]!.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(true);
    });

    it('keeps the list while something below it is pressed, and then closes it', async () => {
      const contact = await show();
      const below = contact.parentElement!.appendChild(document.createElement('button'));
      field(contact).focus();
      field(contact).click();
      await contact.updateComplete;
      below.focus();
      await contact.updateComplete;
      expect(options(contact).length).to.equal(groups.length);
      below.click();
      await contact.updateComplete;
      expect(options(contact)).to.deep.equal([]);
    });

    it('answers as a panel with the way back also where it stands in a line', async () => {
      const contact = await show(html`<kys-contact lang="en" variant="inline"></kys-contact>`);
      await type(contact, 'invoice');
      await press(contact, 'Enter');
      expect(title(contact)).to.equal('Contact Finance Group');
      expect(contact.shadowRoot!.activeElement?.localName).to.equal('section');
      expect(shownAll(contact, '[part=again]').length).to.equal(1);
    });

    it('opens by a press on the field and is answered by one on an option', async () => {
      const contact = await show();
      field(contact).click();
      await contact.updateComplete;
      shownAll(contact, '[role=option]')[2]!.click();
      await contact.updateComplete;
      expect(title(contact)).to.equal('Contact Legal Affairs Group');
    });

    it('keeps the list where a phone puts its keyboard away', async () => {
      const contact = await show();
      await type(contact, 'invoice');
      field(contact).blur();
      await contact.updateComplete;
      expect(options(contact)).to.deep.equal(['Finance Group']);
    });

    it('has targets of 24 px and more', async () => {
      const contact = await show();
      field(contact).click();
      await contact.updateComplete;
      for (const target of [field(contact), ...shownAll(contact, '[role=option]')]) {
        expect(target.getBoundingClientRect().height).to.be.at.least(24);
      }
    });
  });

  describe('its event', () => {
    it('tells the group and what was typed, before the answer shows', async () => {
      const contact = await show();
      await type(contact, '报销');
      const before: string[] = [];
      contact.addEventListener('kys-topic-select', () => before.push(title(contact)));
      setTimeout(() => void sendKeys({ press: 'Enter' }));
      const event = await oneEvent<KysTopicSelectEvent>(contact, 'kys-topic-select');
      expect(event).to.be.instanceOf(KysTopicSelectEvent);
      expect([event.group, event.question, event.bubbles, event.composed]).to.deep.equal([
        'finance',
        '报销',
        true,
        true,
      ]);
      await contact.updateComplete;
      expect([before, title(contact)]).to.deep.equal([['What is it about?'], 'Contact Finance Group']);
    });

    it('leaves the question where it is canceled', async () => {
      const contact = await show();
      contact.addEventListener('kys-topic-select', (event) => event.preventDefault());
      await type(contact, 'invoice');
      await press(contact, 'Enter');
      expect([title(contact), field(contact).value, options(contact)]).to.deep.equal([
        'What is it about?',
        'invoice',
        [],
      ]);
    });

    it('is not sent for what a page sets', async () => {
      const contact = await show();
      let events = 0;
      contact.addEventListener('kys-topic-select', () => (events += 1));
      contact.topic = 'invoice';
      await contact.updateComplete;
      expect([events, title(contact)]).to.deep.equal([0, 'Contact Finance Group']);
    });
  });

  describe('the way back', () => {
    const answered = async (): Promise<ContactElement> => {
      const contact = await show();
      await type(contact, 'invoice');
      await press(contact, 'Enter');
      return contact;
    };

    it('leads to the question as it was asked, with the focus in it', async () => {
      const contact = await answered();
      shownOne(contact, '[part=again]').click();
      await contact.updateComplete;
      await contact.updateComplete;
      expect([title(contact), field(contact).value]).to.deep.equal(['What is it about?', 'invoice']);
      expect(contact.shadowRoot!.activeElement).to.equal(field(contact));
    });

    it('is in the reach of the tab key, after the ways to write', async () => {
      const contact = await answered();
      for (const part of ['mail', 'copy', 'save', 'scan', 'mailbox', 'again']) {
        await press(contact, 'Tab');
        expect(contact.shadowRoot!.activeElement?.getAttribute('part')).to.equal(part);
      }
    });

    it('is there for an answer alone', async () => {
      const contact = await answered();
      for (const [attribute, name] of [
        ['topic', 'invoice'],
        ['person', 'corrie'],
        ['group', 'media'],
      ] as const) {
        contact.setAttribute(attribute, name);
        await contact.updateComplete;
        expect(shownAll(contact, '[part=again]'), attribute).to.deep.equal([]);
      }
    });

    it('is taken by other records, in which the answer may not be', async () => {
      const contact = await answered();
      contact.records = new Dataset({ ...bundledDataset, groups: groups.filter(({ id }) => id !== 'finance') });
      await contact.updateComplete;
      expect(title(contact)).to.equal('What is it about?');
    });
  });

  it('speaks the language of now, to the last word', async () => {
    const contact = await show();
    await type(contact, 'invoice');
    contact.lang = 'zh';
    await contact.updateComplete;
    expect([options(contact), sentences(contact)]).to.deep.equal([['财务组'], ['找到 1 个工作组。']]);
    await press(contact, 'Enter');
    expect(shownText(shownOne(contact, '[part=reason]'))).to.equal('与“发票”相符。');
  });

  it('finds people by pinyin', async () => {
    const contact = await show();
    await type(contact, 'zhuang biao');
    expect(shownText(shownAll(contact, '[role=option]')[0]!)).to.equal(
      'KCC Working Group (KAIYUANSHE City Community) Biaowei Zhuang',
    );
  });

  it('keeps what was typed where it moves in the document', async () => {
    const contact = await show();
    await type(contact, 'invoice');
    document.body.append(contact);
    await contact.updateComplete;
    expect([field(contact).value, options(contact)]).to.deep.equal(['invoice', ['Finance Group']]);
    contact.remove();
  });

  describe('on other pages', () => {
    afterEach(async () => {
      await setViewport({ width: 800, height: 600 });
      if (!emulatesMedia) return;
      await emulateMedia({ media: 'screen' });
      await executeServerCommand('emulate-forced-colors', 'none');
    });

    it('keeps inside 320 px, with the list open, from right to left', async () => {
      await setViewport({ width: 320, height: 600 });
      const page = await fixture(html`<div dir="rtl"><kys-contact lang="en"></kys-contact></div>`);
      const contact = page.querySelector('kys-contact')!;
      field(contact).click();
      await contact.updateComplete;
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      const option = shownAll(contact, '[role=option]')[0]!;
      const range = document.createRange();
      range.selectNodeContents(option.firstElementChild!);
      expect(option.getBoundingClientRect().right - range.getBoundingClientRect().right).to.be.below(20);
    });

    itEmulating('marks the option on which the keys stand by a line, in forced colors too', async () => {
      await executeServerCommand('emulate-forced-colors', 'active');
      const contact = await show();
      await type(contact, 'volunteer');
      await press(contact, 'ArrowDown');
      const [one, other] = shownAll(contact, '[role=option]');
      expect([getComputedStyle(one!).outlineStyle, getComputedStyle(one!).outlineWidth]).to.deep.equal([
        'solid',
        '2px',
      ]);
      expect(getComputedStyle(other!).outlineStyle).to.equal('none');
    });

    itEmulating('prints the way to write, without a field that nobody can type in', async () => {
      const contact = await show();
      await type(contact, 'volunteer');
      await emulateMedia({ media: 'print' });
      expect(field(contact).getBoundingClientRect().height).to.equal(0);
      expect(shownOne(contact, '[role=listbox]').getBoundingClientRect().height).to.equal(0);
      expect(shownOne(contact, '[part=mailbox]').getBoundingClientRect().height).to.be.above(10);
    });
  });
});

describe('<kys-contact>, the question over records from elsewhere', () => {
  const warnings = collectWarnings();

  it('throws nothing into the page where they are none, says why once and shows the fallback', async () => {
    const { leaders: _, ...broken } = groups[0]!;
    const contact = await show(
      html`<kys-contact .records=${new Dataset({ ...bundledDataset, groups: [broken as never] })}
        >Write to us.</kys-contact
      >`,
    );
    await type(contact, 'invoice');
    expect(shownText(contact)).to.equal('Write to us.');
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.match(/^<kys-contact>: TypeError: /);
  });
});
