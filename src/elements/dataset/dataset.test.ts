import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { KysDatasetErrorEvent } from '../events/dataset-error-event.js';
import '../group-card/kys-group-card.js';
import '../group-list/kys-group-list.js';
import type { KysElement } from '../base/kys-element.js';
import { shownText } from '../base/shown-text.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import type { DatasetElement } from './dataset-element.js';
import { card, cardIn, jsonAnswer, publishedRecords, shows, standInNetwork } from './dataset.test-harness.js';
import './kys-dataset.js';
import { waitUntil } from '../base/wait-until.test-harness.js';

describe('<kys-dataset>', () => {
  const warnings = collectWarnings();
  const network = standInNetwork();

  /** What went wrong with it, once something has. */
  async function failure(dataset: Element): Promise<KysDatasetErrorEvent> {
    let heard: KysDatasetErrorEvent | undefined;
    dataset.addEventListener('kys-dataset-error', (event) => (heard = event as KysDatasetErrorEvent));
    await waitUntil(() => heard, 'nothing went wrong');
    return heard!;
  }

  it('shows what the library ships at once, and what is newer when it is there', async () => {
    let give!: (response: Response) => void;
    network.answer('/new.json', () => new Promise((done) => (give = done)));
    const dataset = await fixture<DatasetElement>(html`<kys-dataset src="/new.json">${card}</kys-dataset>`);
    await shows(cardIn(dataset), 'Media Group');
    await waitUntil(() => network.asked.length);
    give(jsonAnswer(publishedRecords(' II')));
    await shows(cardIn(dataset), 'Media Group II');
    expect(warnings).to.deep.equal([]);
  });

  it('asks an address once, for all that want it', async () => {
    network.answer('/new.json', () => jsonAnswer(publishedRecords(' II')));
    const page = await fixture(
      html`<div>
        <kys-dataset src="/new.json">${card}${card}</kys-dataset><kys-dataset src="/new.json#part">${card}</kys-dataset>
        <kys-group-card src="/new.json" group="media" lang="en"></kys-group-card>
      </div>`,
    );
    for (const element of page.querySelectorAll<KysElement>('kys-group-card')) await shows(element, 'Media Group II');
    expect(network.asked).to.deep.equal(['/new.json']);
  });

  it('serves elements that come later, that are deep inside, and in open shadow roots; and none that is outside', async () => {
    network.answer('/new.json', () => jsonAnswer(publishedRecords(' II')));
    const section = document.createElement('section');
    section.attachShadow({ mode: 'open' }).append(document.createElement('p'));
    const page = await fixture(html`<div><kys-dataset src="/new.json">${section}</kys-dataset>${card}</div>`);
    const outside = page.querySelector<KysElement>('div > kys-group-card')!;
    await waitUntil(() => network.asked.length);
    const later = outside.cloneNode(true) as KysElement;
    section.parentElement!.append(later);
    await shows(later, 'Media Group II');
    const inShadow = outside.cloneNode(true) as KysElement;
    section.shadowRoot!.querySelector('p')!.append(inShadow);
    await shows(inShadow, 'Media Group II');
    expect(shownText(outside)).not.to.contain('Media Group II');
  });

  it('serves elements in the shadow root of one that is defined later', async () => {
    network.answer('/new.json', () => jsonAnswer(publishedRecords(' II')));
    const page = await fixture(
      html`<kys-dataset src="/new.json">${card}<late-section></late-section><font-face></font-face></kys-dataset>`,
    );
    await shows(cardIn(page), 'Media Group II');
    const inside = cardIn(page).cloneNode(true) as KysElement;
    customElements.define(
      'late-section',
      class extends HTMLElement {
        connectedCallback(): void {
          const root = this.attachShadow({ mode: 'open' });
          void Promise.resolve().then(() => root.append(inside));
        }
      },
    );
    await shows(inside, 'Media Group II');
  });

  it('serves elements in a form whose fields are named as what it asks, and takes its records back from them', async () => {
    network.answer('/new.json', () => jsonAnswer(publishedRecords(' II')));
    const fields = [
      'localName',
      'shadowRoot',
      'parentElement',
      'closest',
      'matches',
      'nodeType',
      'querySelectorAll',
      'getRootNode',
    ];
    const form = (): HTMLFormElement => {
      const made = document.createElement('form');
      for (const name of fields) made.append(Object.assign(document.createElement('input'), { type: 'hidden', name }));
      made.append(document.createElement('p').appendChild(document.createElement('kys-group-card')).parentNode!);
      Object.assign(cardIn(made), { group: 'media', lang: 'en' });
      return made;
    };
    const [first, later] = [form(), form()];
    const page = await fixture(html`<div><kys-dataset src="/new.json">${first}</kys-dataset></div>`);
    await shows(cardIn(page), 'Media Group II');
    first.before(later);
    const inLater = cardIn(page);
    await shows(inLater, 'Media Group II');
    page.append(later);
    await waitUntil(() => !shownText(inLater).includes('Media Group II'));
  });

  it('takes its records back from what leaves it', async () => {
    network.answer('/new.json', () => jsonAnswer(publishedRecords(' II')));
    const page = await fixture(html`<div><kys-dataset src="/new.json">${card}</kys-dataset></div>`);
    const element = cardIn(page);
    await shows(element, 'Media Group II');
    page.append(element);
    await waitUntil(() => !shownText(element).includes('Media Group II'));
    expect(shownText(element)).to.contain('Media Group');
  });

  it('leaves to an element inside a src of its own, and to another dataset inside what is in that', async () => {
    network.answer('/outer.json', () => jsonAnswer(publishedRecords(' outer')));
    network.answer('/inner.json', () => jsonAnswer(publishedRecords(' inner')));
    const page = await fixture(
      html`<kys-dataset src="/outer.json">
        <kys-dataset src="/inner.json">${card}</kys-dataset>
        <kys-group-card src="/inner.json" group="media" lang="en"></kys-group-card>
      </kys-dataset>`,
    );
    await aTimeout(50);
    for (const element of page.querySelectorAll<KysElement>('kys-group-card'))
      await shows(element, 'Media Group inner');
  });

  it('reads a script inside of it, without a network, until something newer comes', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(publishedRecords(' offline'));
    const dataset = document.createElement('kys-dataset');
    dataset.append(script);
    const place = await fixture(html`<div>${dataset}</div>`);
    const element = await fixture<KysElement>(card);
    dataset.append(element);
    await shows(element, 'Media Group offline');
    expect(network.asked).to.deep.equal([]);
    network.answer('/new.json', () => jsonAnswer(publishedRecords(' II')));
    dataset.src = '/new.json';
    await shows(element, 'Media Group II');
    place.remove();
  });

  it('keeps what it has when the address fails, tells why in an event, and warns once', async () => {
    const dataset = await fixture(html`<kys-dataset src="/gone.json">${card}${card}</kys-dataset>`);
    const { reason, problem, target } = await failure(dataset);
    expect([reason, problem, target === dataset]).to.deep.equal(['network', 'TypeError: Failed to fetch', true]);
    expect(shownText(cardIn(dataset))).to.contain('Media Group');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(
      /^<kys-dataset>: can't show the records of http.*\/gone\.json: TypeError: Failed to fetch$/,
    );
  });

  it('takes nothing of a dataset of which one place is wrong', async () => {
    const records = publishedRecords(' II');
    const broken = {
      ...records,
      groups: records.groups.map((group) =>
        group.id === 'legal' ? { ...group, email: 'javascript:alert(1)' } : group,
      ),
    };
    network.answer('/bad.json', () => jsonAnswer(broken));
    const dataset = await fixture(html`<kys-dataset src="/bad.json">${card}</kys-dataset>`);
    const { reason, problem } = await failure(dataset);
    expect([reason, problem]).to.deep.equal(['shape', 'groups[2].email: not a mailbox']);
    expect(shownText(cardIn(dataset))).not.to.contain('Media Group II');
  });

  it('says that it has nothing to give', async () => {
    await fixture(html`<kys-dataset>${card}</kys-dataset>`);
    await waitUntil(() => warnings.length);
    expect(warnings).to.deep.equal(['<kys-dataset>: has neither a src nor a script with records in it.']);
  });

  it('takes its records back from what is in a shadow root that leaves it', async () => {
    network.answer('/new.json', () => jsonAnswer(publishedRecords(' II')));
    const section = document.createElement('section');
    const inside = document.createElement('kys-group-card');
    for (const [name, value] of [
      ['group', 'media'],
      ['lang', 'en'],
    ] as const)
      inside.setAttribute(name, value);
    section.attachShadow({ mode: 'open' }).append(inside);
    const page = await fixture(html`<div><kys-dataset src="/new.json">${section}</kys-dataset></div>`);
    await shows(inside, 'Media Group II');
    page.append(section);
    await waitUntil(() => !shownText(inside).includes('Media Group II'));
  });

  it('gives its records to one inside that has no src of its own any more', async () => {
    network.answer('/outer.json', () => jsonAnswer(publishedRecords(' outer')));
    network.answer('/own.json', () => jsonAnswer(publishedRecords(' own')));
    const page = await fixture(
      html`<kys-dataset src="/outer.json"
        ><kys-group-card src="/own.json" group="media" lang="en"></kys-group-card
      ></kys-dataset>`,
    );
    await shows(cardIn(page), 'Media Group own');
    await waitUntil(() => network.asked.length === 2);
    await aTimeout(20);
    cardIn(page).removeAttribute('src');
    await shows(cardIn(page), 'Media Group outer');
    await aTimeout(20);
    expect(shownText(cardIn(page))).to.contain('Media Group outer');
  });

  it('goes back to its script when its src is gone', async () => {
    network.answer('/new.json', () => jsonAnswer(publishedRecords(' II')));
    const page = await fixture<DatasetElement>(html`<kys-dataset src="/new.json">${card}</kys-dataset>`);
    await shows(cardIn(page), 'Media Group II');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(publishedRecords(' offline'));
    page.append(script);
    page.removeAttribute('src');
    await shows(cardIn(page), 'Media Group offline');
  });

  it('takes a script with JSON-LD for none of its own', async () => {
    const dataset = document.createElement('kys-dataset');
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = '{}';
    dataset.append(script);
    await fixture(html`<div>${dataset}</div>`);
    await aTimeout(50);
    expect(warnings.filter((warning) => warning.includes("can't show"))).to.deep.equal([]);
  });

  it('goes by the address that was named last, whichever answers first, and back to the library without one', async () => {
    let give!: (response: Response) => void;
    network.answer('/slow.json', () => new Promise((done) => (give = done)));
    network.answer('/fast.json', () => jsonAnswer(publishedRecords(' fast')));
    const element = await fixture<KysElement>(
      html`<kys-group-card src="/slow.json" group="media" lang="en"></kys-group-card>`,
    );
    await waitUntil(() => network.asked.length);
    element.src = '/fast.json';
    await shows(element, 'Media Group fast');
    give(jsonAnswer(publishedRecords(' slow')));
    await aTimeout(20);
    expect(shownText(element)).to.contain('Media Group fast');
    element.removeAttribute('src');
    await waitUntil(() => !shownText(element).includes('fast'));
  });

  it('is not in the way: its children stand in the page as without it', async () => {
    network.answer('/new.json', () => jsonAnswer(publishedRecords()));
    const page = await fixture(
      html`<div style="display: grid; grid-template-columns: 200px 200px">
        <kys-dataset src="/new.json"
          ><p>a</p>
          <p>b</p></kys-dataset
        >
      </div>`,
    );
    const [first, second] = page.querySelectorAll('p');
    expect(second!.offsetLeft - first!.offsetLeft).to.equal(200);
    await waitUntil(() => network.asked.length);
  });
});
