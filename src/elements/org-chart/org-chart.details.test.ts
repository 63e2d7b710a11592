import { expect } from '@open-wc/testing';
import { shownText } from '../base/shown-text.test-harness.js';
import { waitUntil } from '../base/wait-until.test-harness.js';
import { ChartHarness, regularTree } from './chart.test-harness.js';
import './kys-org-chart.js';

describe('<kys-org-chart>, the details of a node', () => {
  it('says name and mailbox of a group where the page has no cards', async () => {
    const harness = await ChartHarness.show();
    await harness.click('Media Group');
    expect(harness.details.textContent).to.contain('Media Group').and.to.contain('kmedia@kaiyuanshe.org');
    expect(harness.details.querySelector('kys-group-card')).to.equal(null);
  });

  for (const [lang, name, about] of [
    ['zh', '内部事务', '让开源社自己运转起来：设施、财务、法务和成员。'],
    [
      'en',
      'Internal Affairs',
      'What keeps KAIYUANSHE itself running: infrastructure, finance, legal affairs, and members.',
    ],
  ] as const)
    it(`says what a class of work is about: ${lang}`, async () => {
      const harness = await ChartHarness.show({ lang });
      await harness.click(name);
      await waitUntil(() => harness.details.textContent.includes(about));
      expect(shownText(harness.details)).to.equal(`${name} ${about}`);
      expect(harness.details.querySelector('[role=status]')!.textContent).to.contain(about);
      await expect(harness.chart).to.be.accessible();
    });

  it('says of a tree that the page has given nothing that is about our classes of work', async () => {
    const harness = await ChartHarness.show();
    const name = { zh: '内部事务', en: 'Internal Affairs' };
    harness.chart.tree = { id: 'board', name, kind: 'class', classOfWork: 'internal' };
    await harness.settled();
    await harness.click('Internal Affairs');
    expect(shownText(harness.details)).to.equal('Internal Affairs');
  });

  it('is what the page has put into its slot', async () => {
    const harness = await ChartHarness.show();
    const own = document.createElement('p');
    own.slot = 'details';
    own.textContent = 'Our own';
    harness.chart.append(own);
    await harness.click('Media Group');
    expect(own.assignedSlot?.closest('[part=details]')).to.equal(harness.details);
  });

  describe('with cards on the page', () => {
    before(async () => void (await import('../group-card/kys-group-card.js')));

    it('opens the card of a group, and says which to those who do not see it', async () => {
      const harness = await ChartHarness.show();
      await harness.click('Media Group');
      const card = harness.details.querySelector('kys-group-card')!;
      await card.updateComplete;
      expect(card.shadowRoot!.textContent).to.contain('Media Group').and.to.contain('kmedia@kaiyuanshe.org');
      const status = harness.details.querySelector('[role=status]')!;
      expect(status.textContent).to.contain('Media Group');
      expect(status.contains(card)).to.equal(false);
    });

    it('opens none for a person, nor for a group of a tree that the records do not have', async () => {
      const harness = await ChartHarness.show({ levels: 9 });
      await harness.click('Corrie');
      expect(harness.details.querySelector('kys-group-card')).to.equal(null);
      harness.chart.tree = { ...regularTree(2, 2), group: 'elsewhere' };
      await harness.settled();
      await harness.click('Node n');
      expect(harness.details.querySelector('kys-group-card')).to.equal(null);
      expect(harness.details.textContent).to.contain('Node n');
    });

    it('has no violation that axe finds, with toolbar, search and card', async () => {
      for (const lang of ['zh', 'en']) {
        const harness = await ChartHarness.showTools({ lang });
        await harness.find('media');
        await harness.click(lang === 'zh' ? '媒体组' : 'Media Group');
        await harness.details.querySelector('kys-group-card')!.updateComplete;
        await expect(harness.chart).to.be.accessible();
      }
    });
  });
});
