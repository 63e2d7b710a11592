import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { bundledDataset } from '../../dataset/bundled.js';
import { Dataset } from '../../dataset/dataset.js';
import { knownTerms } from '../../dataset/dataset-of-term.js';
import '../contact/kys-contact.js';
import '../group-card/kys-group-card.js';
import '../group-list/kys-group-list.js';
import type { KysElement } from '../base/kys-element.js';
import '../leadership/kys-leadership.js';
import '../org-chart/kys-org-chart.js';
import '../person-card/kys-person-card.js';
import { describe as describeElement } from './structured-data.js';
import '../timeline/kys-timeline.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import { waitUntil } from '../base/wait-until.test-harness.js';

interface Thing {
  readonly '@context': string;
  readonly '@type': string;
  readonly name: string;
  readonly email?: string;
  readonly description?: string;
  readonly subOrganization?: readonly Thing[];
}

const scripts = (): HTMLScriptElement[] => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const things = (): Thing[] => scripts().map(({ textContent }) => JSON.parse(textContent) as Thing);
const named = (name: string): Promise<void> =>
  waitUntil(
    () => things().some((thing) => thing.name === name),
    `no ${name} in ${JSON.stringify(things().map((thing) => thing.name))}`,
  );

describe('structured-data', () => {
  const warnings = collectWarnings();

  it('tells nothing of an element that has not been asked to', async () => {
    await fixture(html`<kys-group-card group="media"></kys-group-card>`);
    expect(scripts()).to.have.length(0);
  });

  it('describes a group in the language of its element, follows it, and goes with it', async () => {
    const card = await fixture<KysElement & { group: string }>(
      html`<kys-group-card group="media" lang="en" structured-data></kys-group-card>`,
    );
    await named('Media Group');
    const [thing] = things();
    expect([thing!['@context'], thing!['@type'], thing!.email]).to.deep.equal([
      'https://schema.org',
      'Organization',
      'kmedia@kaiyuanshe.org',
    ]);
    expect(thing!.description).to.contain('open source');
    card.lang = 'zh';
    await named('媒体组');
    card.group = 'legal';
    await named('法律事务组');
    expect(scripts()).to.have.length(1);
    card.group = 'nobody';
    await waitUntil(() => !scripts().length);
    card.group = 'media';
    await named('媒体组');
    const { parentElement } = card;
    card.remove();
    expect(scripts()).to.have.length(0);
    parentElement!.append(card);
    await named('媒体组');
    card.structuredData = false;
    await waitUntil(() => !scripts().length);
    expect(warnings).to.have.length(1);
  });

  it('tells once what several elements say, until the last of them goes or says something else', async () => {
    const page = await fixture(
      html`<div lang="en">
        <kys-group-list structured-data></kys-group-list><kys-timeline structured-data></kys-timeline
        ><kys-contact group="media" structured-data></kys-contact>
      </div>`,
    );
    const [list, timeline] = page.querySelectorAll<KysElement>('kys-group-list,kys-timeline');
    await named('KAIYUANSHE');
    await named('Media Group');
    await aTimeout(50);
    const names = (): string[] =>
      things()
        .map(({ name }) => name)
        .sort();
    expect(names()).to.deep.equal(['KAIYUANSHE', 'Media Group']);
    const [script] = scripts();
    timeline!.remove();
    expect(names()).to.deep.equal(['KAIYUANSHE', 'Media Group']);
    page.append(timeline!);
    timeline!.lang = 'zh';
    await named('开源社');
    expect(names()).to.deep.equal(['KAIYUANSHE', 'Media Group', '开源社']);
    expect(scripts().includes(script!), 'it has not been written anew').to.equal(true);
    list!.structuredData = false;
    await waitUntil(() => !names().includes('KAIYUANSHE'));
    timeline!.remove();
    expect(names()).to.deep.equal(['Media Group']);
  });

  it('comes back where the page has cleared its head', async () => {
    const card = await fixture<KysElement>(
      html`<kys-group-card group="media" lang="en" structured-data></kys-group-card>`,
    );
    await named('Media Group');
    scripts()[0]!.remove();
    card.requestUpdate();
    await named('Media Group');
    expect(scripts()).to.have.length(1);
  });

  it('tells nothing of a group that is no more', async () => {
    const card = await fixture<KysElement & { group: string }>(
      html`<kys-group-card group="media" lang="en" structured-data></kys-group-card>`,
    );
    await named('Media Group');
    card.records = new Dataset({
      ...bundledDataset,
      groups: [],
      archived: [{ ...bundledDataset.group('media')!, ended: '2023' }],
    });
    await waitUntil(() => !scripts().length);
  });

  it('takes back what it has told, or waits, where the records are about to be others', async () => {
    const card = await fixture<KysElement & { group: string }>(
      html`<kys-group-card group="media" lang="en" structured-data></kys-group-card>`,
    );
    await named('Media Group');
    card.structuredData = false;
    // As a framework or a `kys-dataset` takes them back: until the update that follows, there are none.
    card.records = undefined!;
    describeElement(card, false);
    expect(scripts()).to.have.length(0);
    card.structuredData = true;
    card.records = undefined!;
    describeElement(card, false);
    await named('Media Group');
  });

  for (const [tag, attributes, name] of [
    ['kys-contact', { group: 'media' }, 'Media Group'],
    ['kys-person-card', { person: 'corrie' }, 'Qingyu (Corrie) Zhu'],
    ['kys-group-list', {}, 'KAIYUANSHE'],
    ['kys-org-chart', {}, 'KAIYUANSHE'],
    ['kys-leadership', {}, 'KAIYUANSHE'],
    ['kys-timeline', {}, 'KAIYUANSHE'],
  ] as const) {
    it(`describes what <${tag}> is about`, async () => {
      const element = document.createElement(tag);
      for (const [attribute, value] of Object.entries({ ...attributes, lang: 'en', 'structured-data': '' }))
        element.setAttribute(attribute, value);
      await fixture(html`<div>${element}</div>`);
      await waitUntil(() => scripts().length);
      const [thing] = things();
      expect(thing!.name).to.contain(name);
      if (name === 'KAIYUANSHE')
        expect(thing!.subOrganization!.map((part) => part.name)).to.include.members([
          'Executive Committee',
          'Media Group',
        ]);
    });
  }
});

describe('term', () => {
  const warnings = collectWarnings();

  it('of the newest term shows what shows without it', async () => {
    const card = await fixture<KysElement>(
      html`<kys-group-card group="media" lang="en" term=${bundledDataset.meta.term} show-source></kys-group-card>`,
    );
    const { records } = card;
    await new Promise((done) => setTimeout(done, 50));
    expect(card.records === records).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });

  it('that there are no records of shows the newest, and says so, with those that there are', async () => {
    const card = await fixture<KysElement>(html`<kys-group-card group="media" lang="en" term="1999"></kys-group-card>`);
    await waitUntil(() => warnings.length);
    expect(warnings).to.deep.equal([
      `<kys-group-card>: unknown term "1999". Allowed: ${knownTerms(bundledDataset).join(', ')}.`,
    ]);
    await card.updateComplete;
    expect(card.shadowRoot!.textContent).to.contain('Media Group').and.to.contain('1999');
    card.term = '';
    await card.updateComplete;
    expect(card.shadowRoot!.textContent).not.to.contain('1999');
  });
});
