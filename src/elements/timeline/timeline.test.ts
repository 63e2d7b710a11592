import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { bundledDataset } from '../../dataset/bundled.js';
import { Dataset } from '../../dataset/dataset.js';
import { profileOf } from '../../dataset/profile-of.js';
import { GroupCardElement } from '../group-card/group-card-element.js';
import type { KysGroupSelectEvent } from '../events/group-select-event.js';
import type { KysElement } from '../base/kys-element.js';
import { sentences, shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import './kys-timeline.js';
import { settled, show, recordsOf, buttons, button, days, years, box, choose } from './timeline.test-harness.js';

describe('<kys-timeline>', () => {
  const warnings = collectWarnings();

  describe('as a list', () => {
    it('has each day of the records in order, with its date as the card writes it and its groups', async () => {
      const timeline = await show();
      const [list] = shownAll(timeline, 'ol');
      expect(list!.getAttribute('aria-label')).to.equal('When the groups were founded');
      const dates = [...new Set(bundledDataset.groups.map((group) => profileOf(group).founded.date))].sort();
      expect(shownAll<HTMLTimeElement>(timeline, '[part=day] time').map(({ dateTime }) => dateTime)).to.deep.equal(
        dates,
      );
      expect(shownText(days(timeline)[0]!)).to.equal(
        'January 1, 2017 Infrastructure Group Member Development Group Media Group University Collaboration / Open Source Education Group',
      );
      expect(buttons(timeline)).to.have.length(15);
    });

    it('tells with each group of which day and class it is, and hides marks of years that say no more', async () => {
      for (const width of [320, 1000]) {
        const timeline = await show({ width });
        for (const one of buttons(timeline)) {
          const [day, itsClass] = one
            .getAttribute('aria-describedby')!
            .split(' ')
            .map((id) => timeline.shadowRoot!.getElementById(id)!);
          expect(one.closest('li')).to.equal(day!.closest('li'));
          expect(itsClass!.closest('[part=legend]')).to.exist;
        }
        for (const year of shownAll(timeline, '.year')) expect(year.closest('[aria-hidden=true]')).to.exist;
        expect(
          shownText(
            timeline.shadowRoot!.getElementById(
              button(timeline, 'Media Group').getAttribute('aria-describedby')!.split(' ')[1]!,
            )!,
          ),
        ).to.equal('External Affairs');
      }
    });

    it('tells classes of work apart by shape, not by color alone, and says in a legend which is which', async () => {
      const timeline = await show();
      const shapeOf = (place: Element): string => /shape-\w+/.exec(place.querySelector('.mark')!.className)![0];
      const legend = new Map(
        [...shownOne(timeline, '[part=legend]').children].map((one) => [shapeOf(one), shownText(one)]),
      );
      expect([...legend.values()]).to.deep.equal([
        'Internal Affairs',
        'External Affairs',
        'Special Programs',
        'Unclassified',
      ]);
      expect(legend.size, 'a shape each').to.equal(4);
      for (const one of buttons(timeline)) {
        const { class: id } = bundledDataset.groups.find(({ name }) => name.en === shownText(one))!;
        const name = bundledDataset.classes.find((each) => each.id === id)?.name.en ?? 'Unclassified';
        expect(legend.get(shapeOf(one))).to.equal(name);
      }
      const few = await show({ attributes: { groups: 'media' } });
      expect(shownText(shownOne(few, '[part=legend]'))).to.equal('External Affairs');
    });

    it('has each year beside the first of its days, and tells which years have none', async () => {
      const timeline = await show();
      expect(years(timeline)).to.deep.equal(['2017', '2018–2019', '2020', '2021', '2022', '2023']);
      for (const width of [320, 700, 1400]) {
        const sized = await show({ width });
        for (const year of shownAll(sized, '.axis:not(.skipped) [part=year]')) {
          const [first, ...others] = year.closest('li')!.querySelectorAll('time');
          for (const time of [first!, ...others]) expect(time.dateTime.slice(0, 4)).to.equal(shownText(year));
          const [a, b] = [box(year), box(first!)];
          expect((a.top + a.bottom) / 2, shownText(year)).to.be.closeTo((b.top + b.bottom) / 2, 3);
        }
      }
    });

    it('is as high where the styles of a page make it inline', async () => {
      const timeline = await show();
      const { height } = box(timeline);
      timeline.style.display = 'inline';
      await settled(timeline);
      expect(box(timeline.shadowRoot!.querySelector('.kys')!).height).to.equal(height);
    });

    it('says that January 1 may stand for a year, only where it stands', async () => {
      expect(shownText(await show())).to.contain('A date of January 1 may mean that only the year is known.');
      expect(shownText(await show({ attributes: { groups: 'events' } }))).not.to.contain('only the year');
    });

    it('speaks the language of its place, and follows it', async () => {
      const timeline = await show();
      timeline.parentElement!.lang = 'zh';
      await settled(timeline);
      await settled(timeline);
      expect(shownText(days(timeline)[1]!)).to.equal('2017年7月1日 活动组');
      expect(shownAll(timeline, 'ol')[0]!.getAttribute('aria-label')).to.equal('工作组成立时间');
    });

    it('filters by class of work, tags and groups', async () => {
      const names = async (attributes: Record<string, string>): Promise<string[]> =>
        buttons(await show({ attributes })).map(shownText);
      expect(await names({ 'class-of-work': 'unclassified' })).to.deep.equal([
        'KCC Working Group (KAIYUANSHE City Community)',
        'Open Source Commercialization Group',
      ]);
      expect(await names({ tags: 'meetups' })).to.deep.equal(['Events Group']);
      expect(await names({ groups: 'kcc, 媒体组' })).to.deep.equal([
        'Media Group',
        'KCC Working Group (KAIYUANSHE City Community)',
      ]);
    });
  });

  describe('given what is wrong', () => {
    it('lists groups without a day of founding last, says so and warns once', async () => {
      for (const width of [320, 1000]) {
        warnings.splice(0);
        const timeline = await show({ width, records: recordsOf('2022-02-30', '2020-06-15', null) });
        expect(days(timeline).map((day) => shownText(day).replace(/ \w+ Group.*/, ''))).to.deep.equal([
          'June 15, 2020',
          'Founding date unknown',
        ]);
        expect(shownAll(timeline, 'time')).to.have.length(1);
        if (width === 320) expect(warnings).to.deep.equal(['<kys-timeline>: no day of founding: g0, g2.']);
      }
    });

    it('says that there is no group, and shows its fallback', async () => {
      const timeline = await show({ records: recordsOf() });
      expect(shownText(timeline)).to.equal('No working group matches. Ask us.');
      expect(sentences(timeline)).to.deep.equal(['No working group matches.']);
    });

    it('takes groups of other records that have no profile at all', async () => {
      const [media] = bundledDataset.groups.filter(({ id }) => id === 'media');
      const timeline = await show({
        records: new Dataset({ ...bundledDataset, groups: [{ ...media!, id: 'press' }] }),
      });
      expect(shownText(days(timeline)[0]!)).to.equal('Founding date unknown Media Group');
      await choose(timeline, 'Media Group');
      expect(shownText(shownOne(timeline, '[part=details]')))
        .to.contain('kmedia@kaiyuanshe.org')
        .and.not.to.contain('Founded');
    });
  });

  describe('choosing a group', () => {
    it('tells the page, opens its details below the days beside it, and closes them when it is chosen again', async () => {
      const timeline = await show();
      const media = button(timeline, 'Media Group');
      expect(media.getAttribute('aria-expanded')).to.equal('false');
      setTimeout(() => media.click());
      const { group, bubbles, composed } = await oneEvent<KysGroupSelectEvent>(
        timeline.parentElement!,
        'kys-group-select',
      );
      expect([group, bubbles, composed]).to.deep.equal(['media', true, true]);
      await settled(timeline);
      expect([media.getAttribute('aria-expanded'), media.getAttribute('aria-controls')]).to.deep.equal([
        'true',
        shownOne(timeline, '[part=details]').id,
      ]);
      for (const day of days(timeline).slice(0, 3))
        expect(box(shownOne(timeline, '[part=details]')).top).to.be.at.least(box(day).bottom);
      let told = 0;
      timeline.addEventListener('kys-group-select', () => (told += 1));
      await choose(timeline, 'Media Group');
      expect([told, shownAll(timeline, '[part=details]').length, media.getAttribute('aria-expanded')]).to.deep.equal([
        0,
        0,
        'false',
      ]);
    });

    it('stays closed where the page cancels', async () => {
      const timeline = await show();
      timeline.addEventListener('kys-group-select', (event) => event.preventDefault());
      await choose(timeline, 'Media Group');
      expect(shownAll(timeline, '[part=details]')).to.deep.equal([]);
    });

    it('shows one at a time, right after its day, and below it where it is narrow', async () => {
      const timeline = await show({ width: 320 });
      await choose(timeline, 'Media Group');
      await choose(timeline, 'Events Group');
      expect(shownOne(timeline, '[part=details]').previousElementSibling).to.equal(days(timeline)[1]);
      expect(box(shownOne(timeline, '[part=details]')).top).to.be.at.least(box(days(timeline)[1]!).bottom);
      expect(box(shownOne(timeline, '[part=details]')).bottom).to.be.at.most(box(days(timeline)[2]!).top);
      const details = shownOne(timeline, '[part=details]');
      timeline.parentElement!.style.width = '1200px';
      await settled(timeline);
      expect(shownOne(timeline, '[part=details]')).to.equal(details);
      expect(box(details).width).to.be.greaterThan(600);
    });

    it('works by the keyboard alone, in order, and leaves the focus where it is', async () => {
      const timeline = await show();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      const focused = (): string => shownText(timeline.shadowRoot!.activeElement!);
      expect(focused()).to.equal('Member Development Group');
      await sendKeys({ press: 'Enter' });
      await settled(timeline);
      expect([focused(), shownAll(timeline, '[part=details]').length]).to.deep.equal(['Member Development Group', 1]);
      await sendKeys({ press: ' ' });
      await settled(timeline);
      expect([focused(), shownAll(timeline, '[part=details]').length]).to.deep.equal(['Member Development Group', 0]);
    });

    it('shows a short text on a page without cards, and the card once there is one', async () => {
      const timeline = await show({ attributes: { 'heading-level': '5' } });
      expect(customElements.get('kys-group-card')).to.equal(undefined);
      await choose(timeline, 'Global Bridging Group');
      const text = shownText(shownOne(timeline, '[part=details]'));
      expect(text)
        .to.contain('Global Bridging Group Leader')
        .and.to.contain('to be confirmed')
        .and.to.contain('Founded April 23, 2023');
      expect(shownOne<HTMLAnchorElement>(timeline, '[part=mailbox]').href).to.match(/^mailto:/);
      expect(shownOne(timeline, '[role=heading]').ariaLevel).to.equal('5');
      customElements.define('kys-group-card', GroupCardElement);
      await settled(timeline);
      const card = shownOne<KysElement>(timeline, 'kys-group-card');
      await card.updateComplete;
      expect(shownOne(card, '[role=heading]').ariaLevel).to.equal('5');
      expect(shownOne(card, '[part=summary]').textContent).not.to.equal('');
      expect(card.records).to.equal(timeline.records);
    });
  });
});
