import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { countColors } from '../visual/pixels.mjs';
import { visit } from './settled.mjs';
import { complaintsOf, testBrowser } from './test-browser.mjs';

const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));

/** The forms in which a page may load the library. */
const FORMS = {
  module: '<script type="module" src="/dist/kys.js"></script>',
  classic: '<script src="/dist/kys.classic.js"></script>',
  card: '<script type="module" src="/dist/standalone/kys-group-card.js"></script>',
  chart: '<script type="module" src="/dist/standalone/kys-org-chart.js?v=2"></script>',
  loader: '<script type="module" src="/dist/kys.loader.js"></script>',
};
const ELEMENTS = `<kys-group-card group="media"></kys-group-card><kys-group-list searchable></kys-group-list>
  <kys-org-chart></kys-org-chart><kys-contact group="event"></kys-contact>
  <kys-person-card person="corrie"></kys-person-card><kys-leadership></kys-leadership><kys-timeline></kys-timeline>`;
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

describe('the built files on a page', () => {
  const running = testBrowser();

  /** Opens a page with this markup and does a deed there; tells what it complained of, requested, showed and answered. */
  async function open(markup, { policy = '', other = () => undefined, deed = '' } = {}) {
    const page = await running.browser.newPage();
    const told = { ...complaintsOf(page), requests: [] };
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      const { pathname } = new URL(request.url());
      told.requests.push(request.url());
      const body =
        pathname === '/page.html'
          ? `<!doctype html><html lang="en"><link rel="icon" href="data:,">${markup}</html>`
          : await other(pathname);
      const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
      const headers = policy && { 'content-security-policy': policy };
      await (body === undefined ? request.continue() : request.respond({ body, contentType, headers: headers || {} }));
    });
    await visit(page, `${running.server.origin}/page.html`);
    const shown = await page.evaluate(async () => {
      const elements = [...document.querySelectorAll(':defined')].filter(({ localName }) =>
        localName.startsWith('kys-'),
      );
      await Promise.all(elements.map((element) => element.updateComplete));
      return elements.map(({ localName, shadowRoot, offsetHeight }) => ({
        localName,
        text: shadowRoot.textContent,
        offsetHeight,
      }));
    });
    const answer = await page.evaluate(deed);
    await page.close();
    return { ...told, shown, answer };
  }

  const asOldVersion = async (pathname) =>
    pathname === '/old/kys.js'
      ? (await readFile(new URL('../../dist/kys.js', import.meta.url), 'utf8')).replaceAll(`"${version}"`, '"0.0.9"')
      : undefined;

  for (const forms of [
    ['module'],
    ['classic'],
    ['module', 'module'],
    ['module', 'classic'],
    ['classic', 'card', 'module'],
    ['card', 'classic'],
  ]) {
    it(`show every element without a complaint, loaded as ${forms.join(', then ')}`, async () => {
      const { errors, warnings, shown } = await open(forms.map((form) => FORMS[form]).join('') + ELEMENTS);
      assert.deepEqual([errors, warnings], [[], []]);
      assert.deepEqual(
        shown.map(({ localName }) => localName),
        [
          'kys-group-card',
          'kys-group-list',
          'kys-org-chart',
          'kys-contact',
          'kys-person-card',
          'kys-leadership',
          'kys-timeline',
        ],
      );
      for (const { localName, offsetHeight } of shown)
        assert.ok(offsetHeight > 50, `${localName} is ${offsetHeight} px high`);
    });
  }

  /** As in Firefox 93 to 100, which adopt no style sheets. */
  const STYLE_ELEMENTS = '<script>delete CSSStyleSheet.prototype.replace</script>';

  /** Runs in the page: what a card shows with such records, the fallback or the name; and which of all elements have their styles. */
  const WITH_STYLE_ELEMENTS = `(async () => {
    const card = document.querySelector('kys-group-card');
    const good = card.records;
    const shown = [];
    for (const records of [good, { groups: [] }, good, { groups: [] }, good]) {
      card.records = records;
      await card.updateComplete;
      const name = card.shadowRoot.querySelector('.name');
      shown.push((name ? name.textContent.trim() : '') + card.innerText);
    }
    const elements = [...document.querySelectorAll(':defined')].filter(({ localName }) => localName.startsWith('kys-'));
    const styled = elements.filter(({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('.kys')).wordBreak === 'break-word');
    const timeline = document.querySelector('kys-timeline');
    return { shown, styled: styled.length, columns: getComputedStyle(timeline.shadowRoot?.querySelector('.row')).display };
  })()`;

  for (const [form, shadow] of [
    ['module', ''],
    ['classic', ''],
    ['loader', ''],
    ['module', '<template shadowrootmode="open"><style>p{}</style><div class="kys">Stale</div></template>'],
  ]) {
    it(`show every element, and either the group or the fallback, as ${form} where style sheets can't be adopted${shadow && ', after a server'}`, async () => {
      const elements = ELEMENTS.replace('media">', `media">${shadow}Write to us.`);
      const { errors, warnings, answer } = await open(STYLE_ELEMENTS + FORMS[form] + elements, {
        deed: WITH_STYLE_ELEMENTS,
      });
      assert.deepEqual(errors, []);
      assert.equal(warnings.length, 1, warnings.join());
      assert.deepEqual(answer, {
        shown: ['Media Group', 'Write to us.', 'Media Group', 'Write to us.', 'Media Group'],
        styled: 7,
        columns: 'grid',
      });
    });
  }

  it('warn once where another version is there already, naming both', async () => {
    const old = '<script type="module" src="/old/kys.js"></script>';
    const { errors, warnings, shown } = await open(old + FORMS.module + FORMS.card + ELEMENTS, { other: asOldVersion });
    assert.deepEqual(errors, []);
    assert.equal(shown.length, 7);
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0], new RegExp(`0\\.0\\.9.*${version.replaceAll('.', '\\.')}`));
  });

  for (const form of ['module', 'classic']) {
    it(`work as ${form} under a strict content security policy and Trusted Types, and request nothing else`, async () => {
      const { errors, warnings, requests, shown } = await open(FORMS[form] + ELEMENTS, { policy: STRICT });
      assert.deepEqual([errors, warnings], [[], []]);
      assert.match(shown[0].text, /Media Group/);
      assert.deepEqual(
        requests
          .map((url) => new URL(url).pathname)
          .filter((path) => !/^\/(page\.html|dist\/kys(\.classic)?\.js)$/.test(path) && path !== ','),
        [],
      );
    });
  }

  it('leave nothing but the marks of Lit in the global scope of a page as classic script, nor trip over what is there', async () => {
    const marks = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const own = `<script>let ${letters.map((name) => `${name} = 1`)}</script><script>var names = Object.getOwnPropertyNames(window)</script>`;
    const look = '(() => Object.getOwnPropertyNames(window).filter((name) => !names.includes(name)))()';
    const { errors, answer, shown } = await open(own + FORMS.classic + ELEMENTS, { deed: look });
    assert.deepEqual([errors, answer.sort(), shown.length], [[], marks, 7]);
    const without = await open(
      `<script>var names = Object.getOwnPropertyNames(window)</script>${FORMS.classic}<script>${letters.map((name) => `window.${name} = 1`).join(';')}</script>${ELEMENTS}`,
      { deed: look },
    );
    assert.deepEqual(
      [without.errors, without.answer.sort(), without.shown.length],
      [[], [...letters, ...marks].sort(), 7],
    );
  });

  it('show all that they can, and say what is missing, as a script inside of a page at `blob:`, which has nothing beside it', async () => {
    const page = await running.browser.newPage();
    const { errors, warnings } = complaintsOf(page);
    await page.goto(`${running.server.origin}/package.json`);
    const script = await readFile(new URL('../../dist/kys.classic.js', import.meta.url), 'utf8');
    const inside = `<!doctype html><html lang="en"><script>${script.replaceAll('</script', '<\\/script')}</script>
      <kys-group-card group="media" term="2024" structured-data>Fallback</kys-group-card><kys-group-card group="media" src="https://site.example/kys.json">Fallback</kys-group-card>
      <kys-org-chart toolbar>Fallback</kys-org-chart><kys-dataset src="https://site.example/kys.json"><kys-contact group="media">Fallback</kys-contact></kys-dataset></html>`;
    await page
      .evaluate((html) => void (location = URL.createObjectURL(new Blob([html], { type: 'text/html' }))), inside)
      .catch(() => undefined);
    await page.waitForFunction(
      () => location.protocol === 'blob:' && document.querySelector('kys-contact')?.shadowRoot?.textContent,
    );
    const shown = await page.$$eval(':defined:is(kys-group-card, kys-org-chart, kys-contact)', (elements) =>
      elements.map(({ shadowRoot, innerText }) => shadowRoot.textContent + innerText),
    );
    assert.equal(shown.length, 4);
    for (const text of shown) assert.match(text, /^(?!.*Fallback).*(Media Group|Executive Committee)/s);
    await page.close();
    assert.deepEqual(errors, []);
    assert.ok(
      warnings.length >= 3 &&
        warnings.every((text) => /^<kys-[a-z-]+>: Error: can't load kys\.[a-z-]+\.js: /.test(text)),
      warnings.join('\n'),
    );
  });

  const PICTURES = `(async () => {
    const chart = document.querySelector('kys-org-chart');
    return { svg: await chart.toSVG(), colors: await (${countColors})(await chart.toPNG()) };
  })()`;
  const ON_REQUEST = /^\/dist\/(standalone\/)?kys\.chart-picture\.js\?[0-9a-f]{6}$/;

  for (const form of ['module', 'classic', 'chart']) {
    it(`draw a picture as ${form} under a strict policy and Trusted Types, with one more request`, async () => {
      const { errors, warnings, requests, answer } = await open(`${FORMS[form]}<kys-org-chart></kys-org-chart>`, {
        policy: STRICT,
        deed: PICTURES,
      });
      assert.deepEqual([errors, warnings], [[], []]);
      assert.match(answer.svg, /^<svg [^>]*><title [^>]*>Executive Committee<.*>Media Group<.*<\/svg>$/);
      assert.ok(answer.colors > 20, `${answer.colors} colors`);
      const loaded = requests
        .filter((url) => url.startsWith(running.server.origin))
        .map((url) => url.slice(running.server.origin.length));
      assert.equal(loaded.length, 3, loaded.join(' '));
      assert.match(loaded[2], ON_REQUEST);
      assert.equal(loaded[2].startsWith('/dist/standalone/'), form === 'chart');
    });
  }

  const refused = `document.querySelector('kys-org-chart').toPNG().then(() => 'drawn', (error) => error.message)`;

  it('draw a picture where the policy allows images by blob: alone, and say what it has to allow where it allows none', async () => {
    const chart = `${FORMS.module}<kys-org-chart></kys-org-chart>`;
    const policy = (images) => STRICT.replace("'self' data:", images);
    assert.equal((await open(chart, { policy: policy('blob:'), deed: refused })).answer, 'drawn');
    assert.match((await open(chart, { policy: policy("'self'"), deed: refused })).answer, /img-src data:/);
  });

  it('say in the console that a file is missing, and throw nothing', async () => {
    const other = (pathname) => (pathname.includes('kys.chart-picture') ? 'no such file' : undefined);
    const deed = `document.querySelector('kys-org-chart').download()`;
    const { warnings, answer } = await open(`${FORMS.module}<kys-org-chart></kys-org-chart>`, { other, deed });
    assert.equal(answer, false);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], /<kys-org-chart>: /);
  });
});
