import { details } from '#generated/details.js';
import { expect, fixture, html } from '@open-wc/testing';
import { generalContact, profiles, topics } from '#generated/dataset.js';
import { bundledDataset } from '../../dataset/bundled.js';
import { Dataset } from '../../dataset/dataset.js';
import type { PublishedArchivedGroup } from '../../dataset/records.js';
import '../contact/kys-contact.js';
import '../group-card/kys-group-card.js';
import '../group-list/kys-group-list.js';
import '../org-chart/kys-org-chart.js';
import '../timeline/kys-timeline.js';
import { archivedGroup } from '../../dataset/schema/group.js';
import { tagIdsOf } from '../../dataset/tags.js';
import { teamsOf } from '../../dataset/teams-of.js';
import { withAdded } from '../../dataset/schema/with-added.js';
import type { KysElement } from './kys-element.js';
import { shownText } from './shown-text.test-harness.js';
import { collectWarnings } from './warnings.test-harness.js';

const [first, ...others] = bundledDataset.groups;
const archived: PublishedArchivedGroup = withAdded(archivedGroup, {
  ...first!,
  ...profiles[0]!,
  ...details[first!.id]!,
  tags: tagIdsOf(first!),
  teams: teamsOf(first!),
  topics: topics[first!.id]!,
  name: { zh: '旧组', en: 'Old Group' },
  ended: '2023',
});
const general = others.find(({ id }) => id === generalContact)!;
const records = new Dataset({
  ...bundledDataset,
  meta: { ...bundledDataset.meta, contact: generalContact },
  groups: others,
  archived: [archived],
});

const inside = (element: KysElement): string => shownText(element.renderRoot.querySelector('.kys')!);

const SENTENCE = { zh: '旧组已在 2023 届归档。', en: 'Old Group was archived in the 2023 term.' };

describe('an archived group', () => {
  const warnings = collectWarnings();

  for (const lang of ['zh', 'en'] as const) {
    it(`stays readable in its card, which says so, in ${lang}`, async () => {
      const card = await fixture<KysElement>(
        html`<kys-group-card group=${first!.id} lang=${lang} .records=${records}></kys-group-card>`,
      );
      expect(inside(card)).to.contain(archived.name[lang]);
      expect(inside(card)).to.contain(archived.summary[lang]);
      expect(inside(card)).to.contain(SENTENCE[lang]);
    });

    for (const variant of ['panel', 'inline', 'button'] as const) {
      it(`leads a ${variant} of the contact to who answers in general, and not to a mailbox that nobody may read, in ${lang}`, async () => {
        const contact = await fixture<KysElement>(
          html`<kys-contact variant=${variant} group=${first!.id} lang=${lang} .records=${records}></kys-contact>`,
        );
        const reason = contact.renderRoot.querySelector('[part=reason]')!;
        expect(reason.textContent).to.equal(SENTENCE[lang]);
        expect(reason.getAttribute('role')).to.equal('status');
        expect(contact.renderRoot.querySelector('[part=name]')!.textContent).to.contain(general.name[lang]);
        expect(contact.renderRoot.querySelector('[part=address]')!.textContent).to.equal(general.email);
        expect(contact.renderRoot.textContent).to.not.contain(archived.email);
        expect(contact.renderRoot.textContent.split(SENTENCE[lang]).length - 1).to.equal(1);
      });
    }
  }

  it('has no contact where nobody answers in general: the sentence shows, and what the page has to offer', async () => {
    const alone = new Dataset({ ...records, meta: { ...records.meta, contact: 'nobody' } });
    const contact = await fixture<KysElement>(
      html`<kys-contact group=${first!.id} lang="en" .records=${alone}>Write to us</kys-contact>`,
    );
    expect(inside(contact)).to.equal(`${SENTENCE.en} Write to us`);
  });

  it("is told to the page's author", async () => {
    await fixture(html`<kys-contact group=${first!.id.toUpperCase()} lang="zh" .records=${records}></kys-contact>`);
    expect(warnings).to.deep.equal([`<kys-contact>: archived group "${first!.id.toUpperCase()}".`]);
  });

  it('is in no list, chart or timeline', async () => {
    const [list, chart, timeline] = await Promise.all([
      fixture<KysElement>(html`<kys-group-list lang="zh" .records=${records}></kys-group-list>`),
      fixture<KysElement>(html`<kys-org-chart lang="zh" layout="outline" .records=${records}></kys-org-chart>`),
      fixture<KysElement>(html`<kys-timeline lang="zh" .records=${records}></kys-timeline>`),
    ]);
    expect(list.renderRoot.querySelectorAll('kys-group-card').length).to.equal(others.length);
    for (const element of [list, chart, timeline]) {
      expect(inside(element), element.localName).to.not.contain(archived.name.zh);
      expect(inside(element), element.localName).to.not.contain(SENTENCE.zh);
    }
  });

  it('is nothing that others say of themselves', async () => {
    const card = await fixture<KysElement>(
      html`<kys-group-card group=${others[0]!.id} lang="zh" .records=${records}></kys-group-card>`,
    );
    expect(inside(card)).to.not.contain('归档');
  });
});
