import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../contact/kys-contact.js';
import '../dataset/kys-dataset.js';
import { jsonAnswer, publishedRecords, shows, standInNetwork } from '../dataset/dataset.test-harness.js';
import '../group-card/kys-group-card.js';
import '../group-list/kys-group-list.js';
import '../person-card/kys-person-card.js';
import type { PublishedDataset } from '../../dataset/records.js';
import type { KysElement } from './kys-element.js';
import { shownText } from './shown-text.test-harness.js';
import { waitUntil } from './wait-until.test-harness.js';
import { collectWarnings } from './warnings.test-harness.js';

/** A group and a person of other ids than any that the library has. */
const others = (): PublishedDataset =>
  JSON.parse(
    JSON.stringify(publishedRecords()).replaceAll('"media"', '"choir"').replaceAll('"zhu-qingyu"', '"tenor"'),
  ) as PublishedDataset;

const ELEMENTS: Record<string, { readonly at: (src: string) => TemplateResult; readonly shown: string }> = {
  'kys-group-card': {
    at: (src) => html`<kys-group-card src=${src} group="choir" lang="en"></kys-group-card>`,
    shown: 'Media Group',
  },
  'kys-group-list': {
    at: (src) => html`<kys-group-list src=${src} groups="choir" lang="en"></kys-group-list>`,
    shown: 'Media Group',
  },
  'kys-contact': {
    at: (src) => html`<kys-contact src=${src} group="choir" lang="en"></kys-contact>`,
    shown: 'Media Group',
  },
  'kys-contact about a person': {
    at: (src) => html`<kys-contact src=${src} person="tenor" lang="en"></kys-contact>`,
    shown: 'Qingyu (Corrie) Zhu',
  },
  'kys-person-card': {
    at: (src) => html`<kys-person-card src=${src} person="tenor" lang="en"></kys-person-card>`,
    shown: 'Qingyu (Corrie) Zhu',
  },
};

describe('an element whose records are on their way', () => {
  const warnings = collectWarnings();
  const network = standInNetwork();

  /** Has an address answer when the test says so. */
  function held(path: string): (response: Response) => void {
    let give!: (response: Response) => void;
    const response = new Promise<Response>((done) => (give = done));
    network.answer(path, () => response);
    return give;
  }

  for (const [name, { at, shown }] of Object.entries(ELEMENTS)) {
    it(`waits without a word as ${name}, and shows what it is about once they are there`, async () => {
      const give = held('/new.json');
      const element = await fixture<KysElement>(at('/new.json'));
      await waitUntil(() => network.asked.length);
      await element.updateComplete;
      expect(shownText(element)).to.equal('');
      give(jsonAnswer(others()));
      await shows(element, shown);
      expect(warnings).to.deep.equal([]);
    });

    it(`says as ${name} that it has found nothing once they can't be had`, async () => {
      const element = await fixture<KysElement>(at(`/${name}.json`));
      await waitUntil(() => shownText(element), 'never says anything');
      expect(warnings.join()).to.match(/can't show .* unknown (group|person)s?\b/s);
    });
  }

  it('says so where they are there and have no such group', async () => {
    network.answer('/new.json', () => jsonAnswer(publishedRecords()));
    const element = await fixture<KysElement>(
      html`<kys-group-card src="/new.json" group="band" lang="en"></kys-group-card>`,
    );
    await shows(element, 'There is no group');
    expect(warnings.join()).to.contain('unknown group "band"');
  });

  it('waits for those of the kys-dataset around it, too', async () => {
    const give = held('/new.json');
    const dataset = await fixture(
      html`<kys-dataset src="/new.json"><kys-group-card group="choir" lang="en"></kys-group-card></kys-dataset>`,
    );
    const element = dataset.querySelector<KysElement>('kys-group-card')!;
    await waitUntil(() => network.asked.length);
    await element.updateComplete;
    expect(shownText(element)).to.equal('');
    give(jsonAnswer(others()));
    await shows(element, 'Media Group');
    expect(warnings).to.deep.equal([]);
  });

  it("says that it has found nothing once those around it can't be had", async () => {
    const dataset = await fixture(
      html`<kys-dataset src="/gone.json"><kys-group-card group="orchestra" lang="en"></kys-group-card></kys-dataset>`,
    );
    await shows(dataset.querySelector<KysElement>('kys-group-card')!, 'There is no group');
    expect(warnings.join()).to.contain('unknown group "orchestra"');
  });
});
