import { expect, fixture, html } from '@open-wc/testing';
import { profiles, topics } from '#generated/dataset.js';
import { bundledDataset } from '../dataset/bundled.js';
import { Dataset } from '../dataset/dataset.js';
import type { PublishedArchivedGroup } from '../dataset/records.js';
import './contact/kys-contact.js';
import './group-card/kys-group-card.js';
import './group-list/kys-group-list.js';
import './org-chart/kys-org-chart.js';
import './timeline/kys-timeline.js';
import type { KysElement } from './kys-element.js';
import { shownText } from './shown-text.test-harness.js';

const [first, ...others] = bundledDataset.groups;
const archived: PublishedArchivedGroup = { ...first!, ...profiles[0]!, topics: topics[first!.id]!, name: { zh: '旧组', en: 'Old Group' }, ended: '2023' };
const records = new Dataset({ ...bundledDataset, groups: others, archived: [archived] });

const inside = (element: KysElement): string => shownText(element.renderRoot.querySelector('.kys')!);

const SENTENCE = { zh: '这个工作组已在 2023 届归档。', en: 'This group was archived in the 2023 term.' };

describe('an archived group', () => {
  for (const lang of ['zh', 'en'] as const) {
    it(`stays readable in its card, which says so, in ${lang}`, async () => {
      const card = await fixture<KysElement>(html`<kys-group-card group=${first!.id} lang=${lang} .records=${records}></kys-group-card>`);
      expect(inside(card)).to.contain(archived.name[lang]);
      expect(inside(card)).to.contain(archived.summary[lang]);
      expect(inside(card)).to.contain(SENTENCE[lang]);
    });

    it(`keeps its mailbox in a contact, which says so, in ${lang}`, async () => {
      const contact = await fixture<KysElement>(html`<kys-contact group=${first!.id} lang=${lang} .records=${records}></kys-contact>`);
      expect(inside(contact)).to.contain(archived.email);
      expect(inside(contact)).to.contain(SENTENCE[lang]);
    });
  }

  it('is in no list, chart or timeline', async () => {
    const [list, chart, timeline] = await Promise.all([
      fixture<KysElement>(html`<kys-group-list lang="zh" .records=${records}></kys-group-list>`),
      fixture<KysElement>(html`<kys-org-chart lang="zh" view="outline" .records=${records}></kys-org-chart>`),
      fixture<KysElement>(html`<kys-timeline lang="zh" .records=${records}></kys-timeline>`),
    ]);
    expect(list.renderRoot.querySelectorAll('kys-group-card').length).to.equal(others.length);
    for (const element of [list, chart, timeline]) {
      expect(inside(element), element.localName).to.not.contain(archived.name.zh);
      expect(inside(element), element.localName).to.not.contain(SENTENCE.zh);
    }
  });

  it('is nothing that others say of themselves', async () => {
    const card = await fixture<KysElement>(html`<kys-group-card group=${others[0]!.id} lang="zh" .records=${records}></kys-group-card>`);
    expect(inside(card)).to.not.contain('归档');
  });
});
