import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { itEmulating } from '../base/emulated-media.test-harness.js';
import { shownOne, shownText } from '../base/shown-text.test-harness.js';
import { ChartHarness, regularTree } from './chart.test-harness.js';
import './kys-org-chart.js';

describe('<kys-org-chart>, the details of a node', () => {
  it('says name and mailbox of a group where the page has no cards', async () => {
    const harness = await ChartHarness.show();
    await harness.choose('Media Group');
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
      const panel = await harness.choose(name);
      expect(shownText(panel)).to.contain(name).and.to.contain(about);
      expect(harness.details.querySelector('[role=status]')!.textContent).to.contain(about);
      await expect(harness.chart).to.be.accessible();
    });

  it('says of a tree that the page has given nothing that is about our classes of work', async () => {
    const harness = await ChartHarness.show();
    const name = { zh: '内部事务', en: 'Internal Affairs' };
    harness.chart.tree = { id: 'board', name, kind: 'class', classOfWork: 'internal' };
    await harness.settled();
    const panel = await harness.choose('Internal Affairs');
    expect(shownText(panel)).to.equal('Class of work Internal Affairs');
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

    itEmulating('draws one edge around it in forced colors: that of the panel', async () => {
      await executeServerCommand('emulate-forced-colors', 'active');
      const harness = await ChartHarness.show();
      await harness.choose('Media Group');
      const card = harness.details.querySelector('kys-group-card')!;
      await card.updateComplete;
      const { borderTopWidth } = getComputedStyle(shownOne(card, '[part=card]'));
      await executeServerCommand('emulate-forced-colors', 'none');
      expect(borderTopWidth).to.equal('0px');
    });

    it('opens the card of a group, and says which to those who do not see it', async () => {
      const harness = await ChartHarness.show();
      await harness.choose('Media Group');
      const card = harness.details.querySelector('kys-group-card')!;
      await card.updateComplete;
      expect(card.shadowRoot!.textContent).to.contain('Media Group').and.to.contain('kmedia@kaiyuanshe.org');
      const status = harness.details.querySelector('[role=status]')!;
      expect(status.textContent).to.contain('Media Group');
      expect(status.contains(card)).to.equal(false);
    });

    it('opens none for a person, nor for a group of a tree that the records do not have', async () => {
      const harness = await ChartHarness.show({ levels: 9 });
      await harness.choose('Corrie');
      expect(harness.details.querySelector('kys-group-card')).to.equal(null);
      harness.chart.tree = { ...regularTree(2, 2), group: 'elsewhere' };
      await harness.settled();
      await harness.choose('Node n');
      expect(harness.details.querySelector('kys-group-card')).to.equal(null);
      expect(harness.details.textContent).to.contain('Node n');
    });

    it('has no violation that axe finds, with toolbar, search and card', async () => {
      for (const lang of ['zh', 'en']) {
        const harness = await ChartHarness.showTools({ lang });
        await harness.find('media');
        await harness.choose(lang === 'zh' ? '媒体组' : 'Media Group');
        await harness.details.querySelector('kys-group-card')!.updateComplete;
        await expect(harness.chart).to.be.accessible();
      }
    });
  });
});
