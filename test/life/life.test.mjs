/**
 * However often an element comes and goes, the page holds what it held before: memory, nodes, listeners, observers,
 * timers, object URLs. `npm run test:long` has each live 10,000 times, and the heap back within 5 %.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testBrowser } from '../hosts/test-browser.mjs';
import { countHoldings } from './count-holdings.mjs';
import { live } from './live.mjs';

const CYCLES = Number(process.env.KYS_LIFE_CYCLES ?? 100);
const IS_LONG = CYCLES >= 1_000;
/**
 * What loads once is there after so many. What the engine makes of code that runs often comes until the first few thousand:
 * some 5 % of a heap as small as this, so that a short run allows for it.
 */
const WARM_UP = IS_LONG ? 1_000 : 100;
const GROWTH = IS_LONG ? 0.05 : 0.1;
/** A call to the browser has so many: each has to end in time. */
const AT_ONCE = 100;
/** So often garbage is collected: what is found to be garbage may free more. */
const COLLECTIONS = 5;

/** Each element as it comes, what it is told to be then, and what is in it. */
const LIVES = {
  'kys-group-card': ['group="media" variant="full" show-source', { group: 'legal', variant: 'compact', href: '#{id}' }],
  'kys-group-list': ['searchable filterable sortable show-source', { query: 'corrie', sort: 'name', selectable: '' }],
  'kys-contact': ['group="media"', { group: 'legal', variant: 'button', topic: 'invoice' }],
  'kys-person-card': ['person="corrie" show-source structured-data', { person: 'ted', variant: 'compact' }],
  'kys-people': ['searchable filterable', { variant: 'table', sortable: '', query: 'wang' }],
  'kys-leadership': ['show-source', { 'heading-level': '2', term: '2024' }],
  'kys-timeline': ['show-source', { 'class-of-work': 'internal', groups: 'media,legal' }],
  'kys-org-chart': ['toolbar deep-link', { layout: 'outline', levels: '9' }],
  'kys-dataset': [
    'src="../../dist/data/kys.json" refresh="60"',
    { lang: 'en', refresh: '120' },
    '<kys-group-card group="media"></kys-group-card>',
  ],
  'kys-committee': ['', { sections: 'leadership,people', people: 'all' }],
};

describe('the life of an element', () => {
  const running = testBrowser();

  async function openPage() {
    const page = await running.browser.newPage();
    await page.evaluateOnNewDocument(countHoldings);
    await page.goto(`${running.server.origin}/test/life/page.html`, { waitUntil: 'load' });
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable');
    return { page, devtools };
  }

  /** What the page holds once garbage is gone. */
  async function held({ page, devtools }) {
    // What was to come later comes; nothing comes again and again.
    await page.waitForFunction(() => globalThis.holdings().timers.length === 0);
    for (let at = 0; at < COLLECTIONS; at += 1) await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const { JSHeapUsedSize, Nodes, JSEventListeners } = Object.fromEntries(
      metrics.map(({ name, value }) => [name, value]),
    );
    const { observers, urls } = await page.evaluate(() => globalThis.holdings());
    return { heap: JSHeapUsedSize, counts: { nodes: Nodes, listeners: JSEventListeners, observers, urls } };
  }

  for (const [tag, [first, then, content = '']] of Object.entries(LIVES)) {
    test(`<${tag}> leaves nothing behind, ${CYCLES} times`, async (t) => {
      const opened = await openPage();
      const markup = `<${tag} ${first}>${content}</${tag}>`;
      const times = async (cycles) => {
        for (let left = cycles; left > 0; left -= AT_ONCE)
          await opened.page.evaluate(live, markup, Object.entries(then), Math.min(left, AT_ONCE));
      };
      await times(WARM_UP);
      const before = await held(opened);
      await times(CYCLES);
      const after = await held(opened);
      t.diagnostic(
        `${tag}: heap ${before.heap} → ${after.heap}; ${JSON.stringify(before.counts)} → ${JSON.stringify(after.counts)}`,
      );
      assert.deepEqual(after.counts, before.counts);
      assert.ok(after.heap <= before.heap * (1 + GROWTH), `the heap grew from ${before.heap} to ${after.heap} bytes`);
      await opened.page.close();
    });
  }
});
