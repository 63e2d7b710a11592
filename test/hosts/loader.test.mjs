import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BASE, openSite, STRICT } from './strict-site.mjs';

const { files } = await import('../../dist/generated/loaded.js');
const TAGS = Object.keys(files);
/** All but the one that is around others, and has no box of its own. */
const SEEN = TAGS.filter((tag) => tag !== 'kys-dataset');

/** What each element is about that is about one thing. */
const ABOUT = {
  'kys-group-card': 'group="media"',
  'kys-contact': 'group="media"',
  'kys-person-card': 'person="corrie"',
};

const LOADER = `<script type="module" src="${BASE}kys.loader.js"></script>`;
const pageOf = (elements, scripts = LOADER) =>
  `<html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${scripts}${elements}</html>`;
const headers = { 'content-security-policy': STRICT };

/** Names of the files of the folder that the loader asked for, sorted. */
const loaded = (requests) =>
  requests
    .filter((path) => /\/lo(a|%61)ded\/(?!kys\.)/.test(path))
    .map((path) => path.split('/').pop())
    .sort();
const sorted = (names) => [...new Set(names)].sort();
const filesOf = (...tags) => sorted(tags.flatMap((tag) => files[tag]));
/** What elements draw with that comes on request, since few pages have them. */
const ON_REQUEST = {
  'kys-committee': ['committee-page', 'group-details', 'people-roster'],
  'kys-dataset': ['dataset-source'],
  'kys-people': ['people-roster'],
};
const whenDefined = (page, tag) => page.evaluate(`customElements.whenDefined('${tag}').then(() => true)`);

describe('the loader', () => {
  let site;

  before(async () => {
    site = await openSite();
  });

  after(() => site?.close());

  for (const tag of TAGS) {
    it(`loads what <${tag}> needs, each file once, and nothing else`, async () => {
      const { page, requests, errors, close } = await site.open(pageOf(`<${tag}></${tag}>`), { headers });
      await whenDefined(page, tag);
      // The chart shows the card of the group chosen.
      const expected = tag === 'kys-org-chart' ? filesOf(tag, 'kys-group-card') : filesOf(tag);
      assert.deepEqual(loaded(requests), expected);
      // What the element itself asks for on request is another matter: these do so at once.
      const others = requests.filter((path) => !expected.some((name) => path.endsWith(name)));
      const onRequest = others.flatMap((path) => /\/kys\.([\w-]+)\.js\?/.exec(path)?.[1] ?? []);
      assert.deepEqual(onRequest.sort(), ON_REQUEST[tag] ?? []);
      assert.equal(others.length, onRequest.length + 1);
      assert.deepEqual(errors, []);
      await close();
    });
  }

  it('loads nothing where the page has none of the elements', async () => {
    const { requests, close } = await site.open(pageOf('<p>None.</p><their-card></their-card>'), { headers });
    assert.deepEqual(requests, [`${BASE}kys.loader.js`]);
    await close();
  });

  it('asks for all files that an element needs before the first of them has come', async () => {
    const asked = new Set();
    let release;
    const allAsked = new Promise((resolve) => (release = resolve));
    const answer = async (path) => {
      if (!path.startsWith('loaded/')) return undefined;
      asked.add(path);
      if (asked.size === files['kys-group-list'].length) release();
      return (
        (await Promise.race([allAsked, new Promise((later) => setTimeout(later, 60_000, 503).unref())])) ?? undefined
      );
    };
    const { page, requests, close } = await site.open(pageOf('<kys-group-list></kys-group-list>'), { headers, answer });
    await whenDefined(page, 'kys-group-list');
    assert.deepEqual(loaded(requests), filesOf('kys-group-list'));
    await close();
  });

  it('works for a page in any folder, and with a query on its own address', async () => {
    const script = `<script type="module" src="${BASE}kys.loader.js?v=2"></script>`;
    const { page, requests, errors, close } = await site.open(
      pageOf('<kys-group-card group="media"></kys-group-card>', script),
      { headers, path: '/deep/in/page.html' },
    );
    await whenDefined(page, 'kys-group-card');
    assert.deepEqual(
      requests.slice(1).sort(),
      filesOf('kys-group-card').map((name) => `${BASE}loaded/${name}`),
    );
    assert.deepEqual(errors, []);
    await close();
  });

  it('defines what comes later, alone or in a fragment, of many at once each with one import', async () => {
    const { page, requests, errors, close } = await site.open(pageOf('<main></main>'), { headers });
    await page.evaluate(() => document.querySelector('main').append(document.createElement('kys-leadership')));
    await whenDefined(page, 'kys-leadership');
    assert.deepEqual(loaded(requests), filesOf('kys-leadership'));
    await page.evaluate(() => {
      const fragment = document.createDocumentFragment();
      for (let index = 0; index < 300; index += 1) {
        const section = document.createElement('section');
        section.append(
          'text',
          document.createElement('kys-person-card'),
          document.createComment(''),
          document.createElement('kys-group-card'),
        );
        fragment.append(section);
      }
      document.querySelector('main').append(fragment);
    });
    await whenDefined(page, 'kys-person-card');
    await whenDefined(page, 'kys-group-card');
    assert.deepEqual(loaded(requests), filesOf('kys-leadership', 'kys-person-card', 'kys-group-card'));
    assert.deepEqual(errors, []);
    await close();
  });

  it('defines what a page writes by innerHTML, in a form whose fields are named as what the loader asks', async () => {
    const { page, errors, close } = await site.open(pageOf('<main></main>'));
    await page.evaluate(() => {
      const fields = ['matches', 'localName', 'querySelectorAll', 'nodeType']
        .map((name) => `<input name="${name}">`)
        .join('');
      document.querySelector('main').innerHTML =
        `<form>${fields}<kys-leadership></kys-leadership></form><kys-timeline></kys-timeline>`;
    });
    await whenDefined(page, 'kys-leadership');
    await whenDefined(page, 'kys-timeline');
    assert.deepEqual(errors, []);
    await close();
  });

  it('defines what a page has from the start, where forms have the names of what the loader asks the document', async () => {
    const forms = ['querySelectorAll', 'nodeType', 'matches'].map((name) => `<form name="${name}"></form>`).join('');
    const { page, errors, close } = await site.open(pageOf(`${forms}<kys-leadership></kys-leadership>`), { headers });
    await whenDefined(page, 'kys-leadership');
    assert.deepEqual(errors, []);
    await close();
  });

  it('defines the others of what comes at once, where a script of the page breaks the search in one', async () => {
    const { page, errors, close } = await site.open(pageOf('<main></main>'), { headers });
    await page.evaluate(() => {
      const { querySelectorAll } = Element.prototype;
      Element.prototype.querySelectorAll = function (selector) {
        if (this.id === 'bad') throw new Error('bad');
        return querySelectorAll.call(this, selector);
      };
      document
        .querySelector('main')
        .append(Object.assign(document.createElement('p'), { id: 'bad' }), document.createElement('kys-leadership'));
    });
    await whenDefined(page, 'kys-leadership');
    assert.deepEqual(errors, []);
    await close();
  });

  it('looks into a shadow root only where it is handed it, and then later too', async () => {
    const script = '<script type="module" src="/own.js"></script>';
    const own = `import { observe } from '${BASE}kys.loader.js';
      const root = document.querySelector('main').attachShadow({ mode: 'open' });
      root.append(document.createElement('kys-leadership'));
      globalThis.look = () => observe(root);
      globalThis.add = () => root.append(document.createElement('kys-person-card'));`;
    const { page, requests, errors, close } = await site.open(pageOf('<main></main>', LOADER + script), {
      headers,
      files: { '/own.js': own },
    });
    await page.evaluate('add()');
    assert.deepEqual(loaded(requests), []);
    await page.evaluate('look()');
    await whenDefined(page, 'kys-leadership');
    await whenDefined(page, 'kys-person-card');
    await page.evaluate(
      `look(), document.querySelector('main').shadowRoot.append(document.createElement('kys-group-card'))`,
    );
    await whenDefined(page, 'kys-group-card');
    assert.deepEqual(loaded(requests), filesOf('kys-leadership', 'kys-person-card', 'kys-group-card'));
    assert.deepEqual(errors, []);
    await close();
  });

  it('loads nothing for an element that the page has from another file', async () => {
    const script = `<script type="module" src="${BASE}kys.js"></script>${LOADER}`;
    const { requests, errors, warnings, close } = await site.open(
      pageOf('<kys-group-card group="media"></kys-group-card><kys-timeline></kys-timeline>', script),
      { headers },
    );
    assert.deepEqual([requests, errors, warnings], [[`${BASE}kys.js`, `${BASE}kys.loader.js`], [], []]);
    await close();
  });

  const TWICE = {
    'before kys.js': `${LOADER}<script type="module" src="${BASE}kys.js"></script>`,
    'before the classic script': `${LOADER}<script src="${BASE}kys.classic.js"></script>`,
    'before an element alone': `${LOADER}<script type="module" src="${BASE}standalone/kys-group-list.js"></script>`,
    'twice, under two addresses': `${LOADER}<script type="module" src="${BASE}kys.loader.js?v=2"></script>`,
    'twice, from two folders': `${LOADER}<script type="module" src="${BASE}../kys/kys.loader.js"></script>`,
  };
  for (const [how, scripts] of Object.entries(TWICE)) {
    it(`does no harm ${how}`, async () => {
      const elements = SEEN.map((tag) => `<${tag} ${ABOUT[tag] ?? ''}></${tag}>`).join('');
      const { page, errors, warnings, requests, close } = await site.open(pageOf(elements, scripts), { headers });
      for (const tag of SEEN) await whenDefined(page, tag);
      const empty = await page.evaluate(
        (tags) => tags.filter((tag) => document.querySelector(tag).offsetHeight < 50),
        SEEN,
      );
      assert.deepEqual([empty, errors, warnings], [[], [], []]);
      assert.deepEqual(loaded(requests), sorted(loaded(requests)));
      await close();
    });
  }
});
