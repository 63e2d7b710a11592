import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { bundledDataset } from '../../dataset/bundled.js';
import { jsonAnswer, publishedRecords, standInNetwork } from '../dataset/dataset.test-harness.js';
import '../group-card/kys-group-card.js';
import type { KysElement } from './kys-element.js';
import { shownText } from './shown-text.test-harness.js';
import { waitUntil } from './wait-until.test-harness.js';

/** The files that came on request. */
const loaded = (): string[] =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /(structured-data|dataset-source|dataset-of-term)\.ts/.exec(name)?.[1] ?? [])
    .sort();

describe('what an element loads on request', () => {
  const network = standInNetwork();

  it('is nothing where a framework binds what is off and empty, at first or later', async () => {
    const off = { structuredData: false, src: '', term: '' };
    const card = Object.assign(document.createElement('kys-group-card') as KysElement, { group: 'media' }, off);
    await fixture(html`<div>${card}</div>`);
    for (const unset of [undefined, null]) {
      Object.assign(card, { structuredData: unset, src: unset, term: unset });
      await card.updateComplete;
    }
    Object.assign(card, off);
    await card.updateComplete;
    await aTimeout(100);
    expect(loaded()).to.deep.equal([]);
  });

  it('comes with a value, and its effect goes with the value', async () => {
    network.answer('/new.json', () => jsonAnswer(publishedRecords(' II')));
    const card = await fixture<KysElement>(html`<kys-group-card group="media" lang="en"></kys-group-card>`);
    const described = (): Element | null => document.head.querySelector('script[type="application/ld+json"]');
    Object.assign(card, { structuredData: true, term: bundledDataset.meta.term });
    await waitUntil(described);
    Object.assign(card, { structuredData: false, term: '', src: '/new.json' });
    await waitUntil(() => !described() && shownText(card).includes('Media Group II'));
    expect(loaded()).to.deep.equal(['dataset-of-term', 'dataset-source', 'structured-data']);
    card.src = '';
    await waitUntil(() => card.records === bundledDataset);
  });
});
