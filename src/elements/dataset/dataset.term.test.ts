import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { bundledDataset } from '../../dataset/bundled.js';
import '../group-card/kys-group-card.js';
import type { KysElement } from '../base/kys-element.js';
import { shownText } from '../base/shown-text.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import { card, cardIn, jsonAnswer, publishedRecords, shows, standInNetwork } from './dataset.test-harness.js';
import './kys-dataset.js';
import { waitUntil } from '../base/wait-until.test-harness.js';

describe('term, beside records from elsewhere', () => {
  const warnings = collectWarnings();
  const network = standInNetwork();
  const { term } = bundledDataset.meta;

  /** Records of a term that the library doesn't know. */
  const ofNextTerm = (): Response =>
    jsonAnswer({ ...publishedRecords(' II'), meta: { ...publishedRecords().meta, term: '2999' } });

  it('shows that term, and not the records around it or at its src, of which it tells', async () => {
    network.answer('/next.json', ofNextTerm);
    const page = await fixture(
      html`<div>
        <kys-dataset src="/next.json"
          ><kys-group-card group="media" lang="en" term=${term}></kys-group-card>${card}</kys-dataset
        >
        <kys-group-card group="media" lang="en" src="/next.json" term=${term}></kys-group-card>
      </div>`,
    );
    const [inside, free, own] = page.querySelectorAll<KysElement>('kys-group-card');
    await shows(free!, 'Media Group II');
    await waitUntil(() => warnings.length);
    expect(warnings).to.deep.equal([
      `<kys-group-card>: shows the ${term} term, of which the records of src are not: they are of 2999.`,
    ]);
    for (const element of [inside!, own!]) expect(shownText(element)).not.to.contain('Media Group II');
    inside!.removeAttribute('term');
    await shows(inside!, 'Media Group II');
    await aTimeout(50);
    expect(shownText(inside!)).to.contain('Media Group II');
    inside!.setAttribute('term', term);
    await waitUntil(() => !shownText(inside!).includes('Media Group II'));
  });

  it('that only the records around know is shown from these, without a word', async () => {
    network.answer('/next.json', ofNextTerm);
    const page = await fixture(
      html`<kys-dataset src="/next.json"
        ><kys-group-card group="media" lang="en" term="2999"></kys-group-card
      ></kys-dataset>`,
    );
    await shows(cardIn(page), 'Media Group II');
    await cardIn(page).updateComplete;
    expect(shownText(cardIn(page))).not.to.contain('2999');
  });
});
