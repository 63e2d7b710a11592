import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../group-card/kys-group-card.js';
import type { KysElement } from '../base/kys-element.js';
import { shownText } from '../base/shown-text.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import { card, cardIn, jsonAnswer, publishedRecords, shows, standInNetwork } from './dataset.test-harness.js';
import './kys-dataset.js';
import { waitUntil } from '../base/wait-until.test-harness.js';

describe('<kys-dataset refresh>', () => {
  const warnings = collectWarnings();
  const network = standInNetwork();
  let now = 0;
  const { clearTimeout, setTimeout } = window;
  let timers: { readonly run: () => void; readonly delay: number; readonly id: number }[] = [];
  let ids = -1;

  // Hours in no time: long waits are kept, and run when the clock is moved.
  before(() => {
    const { now: realNow } = Date;
    Date.now = () => realNow() + now;
    window.setTimeout = ((run: () => void, delay = 0) => {
      if (delay < 20_000) return setTimeout(run, delay);
      timers.push({ run, delay, id: ids });
      return ids--;
    }) as typeof window.setTimeout;
    window.clearTimeout = (id) => {
      timers = timers.filter((timer) => timer.id !== id);
      clearTimeout(id);
    };
    after(() => {
      Date.now = realNow;
      Object.assign(window, { clearTimeout, setTimeout });
    });
  });
  beforeEach(() => (timers = []));

  const pass = (seconds: number): void => {
    now += seconds * 1000;
    for (const { run } of timers.splice(0)) run();
  };

  it('asks anew in time, and shows what has changed', async () => {
    let mark = ' 1';
    network.answer('/live.json', () => jsonAnswer(publishedRecords(mark)));
    const dataset = await fixture(html`<kys-dataset src="/live.json" refresh="3600">${card}</kys-dataset>`);
    await shows(cardIn(dataset), 'Media Group 1');
    await waitUntil(() => timers.length);
    expect(timers[0]!.delay).to.be.within(3_570_000, 3_600_000);
    mark = ' 2';
    pass(3601);
    await shows(cardIn(dataset), 'Media Group 2');
    expect(network.asked).to.deep.equal(['/live.json', '/live.json']);
    network.answer('/live.json', () => new Response('', { status: 503 }));
    await waitUntil(() => timers.length);
    pass(3601);
    await waitUntil(() => warnings.length);
    expect(shownText(cardIn(dataset))).to.contain('Media Group 2');
  });

  it('asks nothing while nobody sees the page, and what is overdue when somebody does', async () => {
    network.answer('/live.json', () => jsonAnswer(publishedRecords()));
    const dataset = await fixture(html`<kys-dataset src="/live.json" refresh="60">${card}</kys-dataset>`);
    await waitUntil(() => timers.length);
    let state: DocumentVisibilityState = 'hidden';
    Object.defineProperty(document, 'visibilityState', { get: () => state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    timers = [];
    now += 100_000;
    await aTimeout(20);
    expect(network.asked).to.have.length(1);
    state = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(() => network.asked.length === 2);
    delete (document as { visibilityState?: unknown }).visibilityState;
    dataset.remove();
    now += 100_000;
    document.dispatchEvent(new Event('visibilitychange'));
    await aTimeout(20);
    expect(network.asked).to.have.length(2);
  });

  it('asks no more often than each minute, and says which values are allowed', async () => {
    network.answer('/live.json', () => jsonAnswer(publishedRecords()));
    await fixture(html`<kys-group-card src="/live.json" refresh="1" group="media"></kys-group-card>`);
    await waitUntil(() => timers.length);
    expect(timers[0]!.delay).to.be.within(30_000, 60_000);
    timers = [];
    const late = await fixture(html`<kys-group-card src="/live.json" group="media"></kys-group-card>`);
    await aTimeout(20);
    expect(timers).to.have.length(0);
    late.setAttribute('refresh', '600');
    await waitUntil(() => timers.length);
    late.setAttribute('refresh', 'often');
    await waitUntil(() => warnings.length);
    expect(warnings).to.deep.equal(['<kys-group-card>: unknown refresh "often". Allowed: 60 to 604800 seconds.']);
  });

  it('tries again a minute after a failure, where something asks', async () => {
    await fixture(html`<kys-group-card src="/later.json" group="media" lang="en"></kys-group-card>`);
    await waitUntil(() => warnings.length);
    network.answer('/later.json', () => jsonAnswer(publishedRecords(' later')));
    await fixture(html`<kys-group-card src="/later.json" group="media" lang="en"></kys-group-card>`);
    await aTimeout(20);
    expect(network.asked).to.have.length(1);
    now += 61_000;
    const element = await fixture<KysElement>(
      html`<kys-group-card src="/later.json" group="media" lang="en"></kys-group-card>`,
    );
    await shows(element, 'Media Group later');
  });
});
