import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { Dataset } from '../../dataset/dataset.js';
import { bundledDataset } from '../../dataset/bundled.js';
import { profileOf } from '../../dataset/profile-of.js';
import type { Group, GroupProfile } from '../../dataset/records.js';
import { KysGroupSelectEvent } from '../events/group-select-event.js';
import { facts, shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import type { GroupCardElement } from './group-card-element.js';
import './kys-group-card.js';
// Here at once: a server that compiles it first may be slower than a drawing waits.
import './group-details.js';
import { waitUntil } from '../base/wait-until.test-harness.js';

const show = (attributes = html`<kys-group-card group="media"></kys-group-card>`): Promise<GroupCardElement> =>
  fixture(attributes);

const media = bundledDataset.group('media')!;

const withMedia = (changes: Partial<Group & GroupProfile>): Dataset =>
  new Dataset({ ...bundledDataset, groups: [{ ...media, ...profileOf(media), ...changes }] });

describe('<kys-group-card>', () => {
  describe('properties', () => {
    for (const name of ['media', 'kmedia', 'kmedia@kaiyuanshe.org', '媒体组', 'Media Group', ' MEDIA ']) {
      it(`shows the group named "${name}"`, async () => {
        const card = await show(html`<kys-group-card group=${name}></kys-group-card>`);
        expect(shownText(shownOne(card, '[part=name]'))).to.equal('媒体组');
      });
    }

    it('shows another group when the attribute changes', async () => {
      const card = await show();
      card.setAttribute('group', 'legal');
      await card.updateComplete;
      expect(shownText(shownOne(card, '[part=name]'))).to.equal('法律事务组');
    });

    it('is a card by default, and again when the attribute goes', async () => {
      const card = await show(html`<kys-group-card group="media" variant="compact"></kys-group-card>`);
      expect(shownAll(card, '[part=summary]').length).to.equal(0);
      card.removeAttribute('variant');
      await card.updateComplete;
      expect(shownAll(card, '[part=summary]').length).to.equal(1);
    });

    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`has its name as a heading of level ${level}`, async () => {
        const card = await show(html`<kys-group-card group="media" heading-level=${level}></kys-group-card>`);
        expect(shownOne(card, '[role=heading]').ariaLevel).to.equal(`${level}`);
        card.headingLevel = 7 - level;
        await card.updateComplete;
        expect(shownOne(card, '[role=heading]').ariaLevel).to.equal(`${7 - level}`);
      });
    }

    it('is an article that bears the name of the group', async () => {
      const card = await show();
      const article = shownOne(card, 'article');
      expect(card.shadowRoot!.getElementById(article.getAttribute('aria-labelledby')!)).to.equal(
        shownOne(card, '[part=name]'),
      );
    });

    it('has no link in its name without href, and one with it', async () => {
      const card = await show();
      expect(shownAll(card, '[part=name] a').length).to.equal(0);
      card.setAttribute('href', '/groups/{id}');
      await card.updateComplete;
      expect(shownOne<HTMLAnchorElement>(card, '[part=name] a').href).to.equal(`${location.origin}/groups/media`);
      card.removeAttribute('href');
      await card.updateComplete;
      expect(shownAll(card, '[part=name] a').length).to.equal(0);
    });

    it('follows the base of the page', async () => {
      const base = document.head.appendChild(document.createElement('base'));
      base.href = 'https://example.org/docs/';
      const card = await show(html`<kys-group-card group="media" href="{id}"></kys-group-card>`);
      base.remove();
      expect(shownOne<HTMLAnchorElement>(card, '[part=name] a').href).to.equal('https://example.org/docs/media');
    });

    it('shows the records that it is given', async () => {
      const card = await show();
      card.records = withMedia({ name: { zh: '别的组', en: 'Another Group' } });
      await card.updateComplete;
      expect(shownText(shownOne(card, '[part=name]'))).to.equal('别的组');
    });

    it('shows the bundled records where it is given none', async () => {
      const card = await show();
      for (const none of [undefined, null]) {
        card.records = none as unknown as Dataset;
        await card.updateComplete;
        expect(shownText(shownOne(card, '[part=name]'))).to.equal('媒体组');
      }
    });

    it('shows what there is of foreign records with holes', async () => {
      const card = await show();
      card.records = new Dataset({
        ...withMedia({
          tags: ['gone'],
          leaders: [{ person: 'nobody', email: 'n@example.org', confirmed: false }],
          deputies: [],
        }),
        people: [],
        classes: [],
      });
      await card.updateComplete;
      expect(shownText(facts(card).get('组长')!)).to.equal('nobody 待确认');
      expect(facts(card).has('副组长')).to.equal(false);
      expect(shownText(shownOne(card, '[part=class]'))).to.equal('未归类');
    });

    it('has no empty list where a group has no tags', async () => {
      const card = await show();
      card.records = withMedia({ tags: [] });
      await card.updateComplete;
      expect(shownAll(card, 'ul')).to.deep.equal([]);
    });

    it('shows markup in records as text', async () => {
      const card = await show();
      card.records = withMedia({ summary: { zh: '<img src=x onerror=alert(1)>', en: '' } });
      await card.updateComplete;
      expect(shownText(shownOne(card, '[part=summary]'))).to.equal('<img src=x onerror=alert(1)>');
    });

    it('is not shown where it is hidden', async () => {
      const card = await show(html`<kys-group-card group="media" hidden></kys-group-card>`);
      expect(card.offsetHeight).to.equal(0);
      card.hidden = false;
      expect(card.offsetHeight).to.be.above(50);
    });
  });

  describe('slots', () => {
    it('shows header, actions and footer in their places', async () => {
      const card = await show(
        html`<kys-group-card group="media">
          <b slot="footer">FOOTER</b><b slot="actions">ACTIONS</b><b slot="header">HEADER</b>FALLBACK
        </kys-group-card>`,
      );
      expect(shownText(card)).to.match(/^HEADER 对外事务 媒体组 .* ACTIONS FOOTER$/);
    });

    it('takes no room for slots with nothing in them', async () => {
      const full = await show();
      const { rowGap, paddingTop } = getComputedStyle(shownOne(full, '[part=card]'));
      const last = shownOne(full, 'dl').getBoundingClientRect().bottom;
      const space = shownOne(full, '[part=card]').getBoundingClientRect().bottom - last;
      expect(parseFloat(rowGap)).to.be.above(0);
      expect(space).to.be.closeTo(parseFloat(paddingTop) + 1, 1);
    });
  });

  describe('events', () => {
    const linked = html`<kys-group-card group="kmedia" href="#{id}"></kys-group-card>`;
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('tells which group a person chose, through shadow roots, and then follows the link', async () => {
      const host = await fixture(html`<div></div>`);
      const card = document.createElement('kys-group-card');
      Object.assign(card, { group: '媒体组', href: '#{id}' });
      host.attachShadow({ mode: 'open' }).append(card);
      await card.updateComplete;
      setTimeout(() => shownOne(card, '[part=name] a').click());
      const event = await oneEvent<KysGroupSelectEvent>(host, 'kys-group-select');
      expect(event).to.be.instanceOf(KysGroupSelectEvent);
      expect(event.group).to.equal('media');
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
      // Firefox goes to another place of the page in a task of its own.
      await waitUntil(() => location.hash === '#media');
    });

    it('has a button in place of the link where it is selectable, and tells likewise', async () => {
      const card = await show(html`<kys-group-card group="kmedia" href="#{id}" selectable></kys-group-card>`);
      expect(shownAll(card, '[part=name] a').length).to.equal(0);
      setTimeout(() => shownOne(card, '[part=name] button').click());
      expect((await oneEvent<KysGroupSelectEvent>(card, 'kys-group-select')).group).to.equal('media');
      expect(location.hash).to.equal('');
      expect(shownOne(card, '[part=name] button').getAttribute('aria-current')).to.equal('false');
    });

    it('says in its link, too, that it is the one chosen', async () => {
      const card = await show(html`<kys-group-card group="kmedia" href="#{id}" selected></kys-group-card>`);
      expect(shownOne(card, '[part=name] a').getAttribute('aria-current')).to.equal('true');
    });

    it('stays on the page where a listener cancels it', async () => {
      const card = await show(linked);
      card.addEventListener('kys-group-select', (event) => event.preventDefault());
      shownOne(card, '[part=name] a').click();
      expect(location.hash).to.equal('');
    });

    it('tells nothing of what the host sets, nor of other links', async () => {
      const card = await show(linked);
      let events = 0;
      card.addEventListener('kys-group-select', () => (events += 1));
      card.group = 'legal';
      await card.updateComplete;
      const mailbox = shownOne(card, '[part=mailbox]');
      mailbox.addEventListener('click', (event) => event.preventDefault());
      mailbox.click();
      expect(events).to.equal(0);
    });
  });
});
