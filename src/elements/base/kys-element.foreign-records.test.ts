import { expect, fixture, html } from '@open-wc/testing';
import { Dataset } from '../../dataset/dataset.js';
import { bundledDataset } from '../../dataset/bundled.js';
import type { Group } from '../../dataset/records.js';
import '../../entry/all.js';
import { examples } from '#generated/examples.js';
import type { KysElement } from './kys-element.js';
import { shownText } from './shown-text.test-harness.js';
import { collectWarnings } from './warnings.test-harness.js';
import { waitUntil } from './wait-until.test-harness.js';

const [media] = bundledDataset.groups.filter(({ id }) => id === 'media');

describe('every element, given records that are none', () => {
  const warnings = collectWarnings();

  // The leadership reads so little that it takes these for records of nobody, which it says.
  for (const tag of Object.keys(examples).filter((one) => one !== 'kys-leadership')) {
    it(`<${tag}> throws nothing into the page, says why once and shows its fallback`, async () => {
      const place = await fixture(html`<section></section>`);
      const element = document.createElement(tag) as KysElement;
      element.setAttribute('group', 'media');
      element.textContent = 'Write to us.';
      // The likeliest mistake: the JSON itself.
      element.records = { groups: [media], classes: [], people: [], tags: [] } as unknown as Dataset;
      place.append(element);
      await element.updateComplete;
      expect(shownText(element)).to.equal('Write to us.');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(new RegExp(`^<${tag}>: TypeError: `));
    });
  }

  it('says in the console, and rejects nothing, where code that came on request fails by them', async () => {
    const rejected: unknown[] = [];
    const hear = (event: PromiseRejectionEvent): void => (event.preventDefault(), void rejected.push(event.reason));
    window.addEventListener('unhandledrejection', hear);
    const card = await fixture<KysElement>(
      html`<kys-group-card group="media" variant="compact" structured-data></kys-group-card>`,
    );
    const described = (): Element | null => document.head.querySelector('script[type="application/ld+json"]');
    await waitUntil(described);
    const withoutName = { ...media!, teams: [{ id: 'team' }] } as unknown as Group;
    card.records = new Dataset({ ...bundledDataset, groups: [withoutName] });
    await waitUntil(() => rejected.length + warnings.length);
    window.removeEventListener('unhandledrejection', hear);
    expect(rejected).to.deep.equal([]);
    expect(warnings.join()).to.match(/^<kys-group-card>: TypeError: [^<]*$/);
    expect(described(), 'what it said of the records before').to.equal(null);
  });

  it('shows the group again once the records are right', async () => {
    const card = await fixture<KysElement>(html`<kys-group-card group="press" lang="en">Write to us.</kys-group-card>`);
    card.records = new Dataset({ ...bundledDataset, groups: [{ ...media!, id: 'press' }] });
    await card.updateComplete;
    expect(shownText(card)).to.equal('Write to us.');
    card.records = bundledDataset;
    card.setAttribute('group', 'media');
    await card.updateComplete;
    expect(shownText(card)).to.contain('Media Group');
  });
});
