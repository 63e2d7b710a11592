import { readFileSync } from 'node:fs';

/** Records in the page itself, as for one without a network. */
const RECORDS = readFileSync(new URL('../../dist/data/kys.json', import.meta.url), 'utf8').replaceAll('<', '\\u003c');
const { term } = JSON.parse(RECORDS).meta;

/** One of each element, with all that a visitor can use, and what loads on request without one. */
export const EVERY_ELEMENT = `<kys-group-list searchable filterable sortable url-state structured-data></kys-group-list>
  <kys-group-card group="media" variant="full" show-source structured-data>The Media Group</kys-group-card>
  <kys-org-chart toolbar deep-link></kys-org-chart>
  <kys-contact id="contact" group="media">Write to kmedia@kaiyuanshe.org</kys-contact>
  <kys-contact id="question"></kys-contact>
  <kys-dataset><script type="application/json">${RECORDS}</script><kys-person-card person="corrie"></kys-person-card></kys-dataset><kys-leadership term="${term}"></kys-leadership><kys-timeline structured-data></kys-timeline>`;

/** An element that asks for records, which a policy without `connect-src` doesn't allow. */
export const withSrc = (src) => `<kys-group-card id="from-src" group="media" src="${src}"></kys-group-card>`;

/**
 * Does on a page with `EVERY_ELEMENT` what a visitor can do, with mouse and keyboard, and checks that each deed had its
 * effect: what a policy forbids must not pass as having nothing to show for.
 *
 * @param {import('puppeteer-core').Page} page in English
 * @returns {Promise<Record<string, unknown>>} what came of it
 */
export async function useEverything(page) {
  const read = (host, selector, get = (found) => found?.textContent.trim()) =>
    page.evaluate(`(${get})(document.querySelector('${host}').shadowRoot.querySelector('${selector}'))`);
  const until = async (what, check) => {
    for (let tries = 0; tries < 2400; tries += 1) {
      const found = await check();
      if (found) return found;
      await new Promise((later) => setTimeout(later, 25));
    }
    throw new Error(`in vain: ${what}`);
  };
  const shown = (host, selector, get) => until(`${host} ${selector}`, () => read(host, selector, get));
  const press = async (host, selector) => {
    await shown(host, selector, (found) => Boolean(found));
    const [x, y] = await read(host, selector, (found) => {
      found.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = found.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    });
    await page.mouse.click(x, y);
  };
  const cards = () =>
    page.evaluate(`document.querySelector('kys-group-list').shadowRoot.querySelectorAll('kys-group-card').length`);
  const came = {};

  const described = () =>
    page.evaluate(
      `Array.from(document.querySelectorAll('script[type="application/ld+json"]'), (script) => JSON.parse(script.text).name).sort()`,
    );
  const describes = (name) => until(name, async () => (await described()).includes(name));
  await describes('KAIYUANSHE');
  await describes('Media Group');
  // Written anew, and put in again.
  await page.evaluate(`document.querySelector('kys-group-card').lang = 'zh'`);
  await describes('媒体组');
  await page.evaluate(`document.querySelector('kys-timeline').before(document.querySelector('kys-group-card'))`);
  await page.evaluate(`document.querySelector('kys-group-card').lang = ''`);
  await describes('Media Group');
  came.described = await described();
  came.terms = await until('terms', () =>
    page.evaluate(`performance.getEntriesByType('resource').some(({ name }) => name.includes('dataset-of-term'))`),
  );

  await press('kys-group-list', '[part=search]');
  await page.keyboard.type('kmedia');
  came.searched = await until('one card', async () => (await cards()) === 1);
  await press('kys-group-list', '[part=clear]');
  await press('kys-group-list', '[part=filters]');
  await press('kys-group-list', '[part=filter]');
  came.filtered = await until('fewer cards', async () => (await cards()) < 10 && (await cards()));
  came.address = await until('an address to share', () => page.evaluate('location.search'));
  await press('kys-group-list', '[part=clear]');

  await press('kys-org-chart', '[part=toolbar] input');
  await page.keyboard.type('media');
  came.found = await shown('kys-org-chart', '[part~=hit]');
  await press('kys-org-chart', '[part=toolbar] [title="Zoom in"]');
  await press('kys-org-chart', '[part~=hit]');
  came.card = await shown('kys-org-chart', '[part=details] kys-group-card', (card) => card?.shadowRoot?.textContent);
  came.svg = await page.evaluate(`document.querySelector('kys-org-chart').toSVG()`);
  came.png = await page.evaluate(`document.querySelector('kys-org-chart').toPNG().then(({ size }) => size)`);
  came.saved = await page.evaluate(`document.querySelector('kys-org-chart').download('svg')`);

  await press('#contact', '[part=copy]');
  came.copied = await shown('#contact', '[role=status]:not(:empty)');
  await press('#contact', '[part=save]');
  came.contact = await until(
    'a contact',
    async () => (await read('#contact', '.note')) === 'Not saved? Scan the QR code.',
  );
  await press('#contact', '[part=scan]');
  came.code = await shown('#contact', '[part=code]', (code) => code?.localName);
  // It stands above what comes next.
  await page.keyboard.press('Escape');

  await press('#question', '[part=question]');
  await page.keyboard.type('invoice');
  await shown('#question', '[part=option]');
  await page.keyboard.press('Enter');
  came.answer = await shown('#question', '[part=address]');

  await press('kys-timeline', '[part~=group]');
  came.chosen = await shown('kys-timeline', 'kys-group-card', (card) => card?.shadowRoot?.textContent);
  return came;
}
