import { expect, fixture, html } from '@open-wc/testing';
import { groups, people } from '#generated/dataset.js';
import { shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import type { ContactElement } from './contact-element.js';
import './kys-contact.js';

const show = (contact = html`<kys-contact group="media"></kys-contact>`): Promise<ContactElement> => fixture(contact);

const mailAddress = (contact: Element): string | null => shownOne(contact, '[part=mail]').getAttribute('href');

const UNCONFIRMED = { zh: '待确认', en: 'to be confirmed' };

describe('<kys-contact>', () => {
  describe('the whole dataset', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const group of groups) {
        it(`shows how to reach ${group.id} in ${language}: its mailbox first, people after`, async () => {
          const contact = await show(html`<kys-contact group=${group.id} lang=${language}></kys-contact>`);
          const title = language === 'zh' ? `联系${group.name.zh}` : `Contact ${group.name.en}`;
          expect(shownText(shownOne(contact, '[part=name]'))).to.equal(title);
          expect(shownText(shownOne(contact, '[part=address]'))).to.equal(group.email);
          expect(mailAddress(contact)).to.equal(`mailto:${group.email}`);
          const holders = [...group.leaders, ...group.deputies];
          expect(
            shownAll(contact, '[part=mailbox]').map((link) => [shownText(link), link.getAttribute('href')]),
          ).to.deep.equal(holders.map(({ email }) => [email, `mailto:${email}`]));
          for (const [index, line] of shownAll(contact, 'dl div').entries()) {
            const { person, email, confirmed } = holders[index]!;
            expect(shownText(line))
              .to.contain(people.find(({ id }) => id === person)!.name[language])
              .and.to.contain(email);
            expect(shownText(line).includes(UNCONFIRMED[language])).to.equal(!confirmed);
          }
        });
      }
    }
  });

  describe('properties', () => {
    it('begins each mail with the subject', async () => {
      const contact = await show(html`<kys-contact group="media" subject=${'Q&A 校园'}></kys-contact>`);
      for (const link of [shownOne(contact, '[part=mail]'), ...shownAll(contact, '[part=mailbox]')]) {
        expect(link.getAttribute('href')).to.match(/^mailto:\w+@kaiyuanshe\.org\?subject=Q%26A%20%E6%A0%A1%E5%9B%AD$/);
      }
    });

    it('has no subject any more once the attribute is gone', async () => {
      const contact = await show(html`<kys-contact group="media" subject="Hello"></kys-contact>`);
      contact.removeAttribute('subject');
      await contact.updateComplete;
      expect(mailAddress(contact)).to.equal('mailto:kmedia@kaiyuanshe.org');
      expect(shownAll(contact, '[part=mailbox]')[0]!.getAttribute('href')).to.equal('mailto:corrie@kaiyuanshe.org');
    });

    it('keeps a subject of several lines in one field', async () => {
      const contact = await show(html`<kys-contact group="media" subject=${'a\r\nBcc: b@example.org'}></kys-contact>`);
      expect(mailAddress(contact)).to.equal('mailto:kmedia@kaiyuanshe.org?subject=a%0D%0ABcc%3A%20b%40example.org');
      expect([...new URL(mailAddress(contact)!).searchParams.keys()]).to.deep.equal(['subject']);
    });

    it('has its name as a heading of the level asked for', async () => {
      const contact = await show(html`<kys-contact group="media" heading-level="2"></kys-contact>`);
      expect(shownOne(contact, '[role=heading]').ariaLevel).to.equal('2');
      const section = shownOne(contact, 'section');
      expect(section.getAttribute('aria-labelledby')).to.equal(shownOne(contact, '[role=heading]').id);
    });

    it('marks a doubt with a border, as a card does', async () => {
      const contact = await show(html`<kys-contact group="global-bridging"></kys-contact>`);
      const doubts = shownAll(contact, '.doubt');
      expect(doubts.map(shownText)).to.deep.equal(['待确认', '待确认']);
      expect(getComputedStyle(doubts[0]!).borderTopStyle).to.equal('solid');
    });

    it('says what its button copies', async () => {
      const contact = await show();
      const button = shownOne(contact, '[part=copy]');
      expect(shownText(button)).to.equal('复制地址');
      expect(button.ariaLabel).to.equal(`复制地址 ${shownText(shownOne(contact, '[part=address]'))}`);
    });
  });
});
