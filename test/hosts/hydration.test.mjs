import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { renderElement } from '../../dist/server.js';
import { launchPages, NONCE, STRICT } from './server-page.mjs';

const ELEMENTS = [
  'committee',
  'group-card',
  'group-list',
  'org-chart',
  'contact',
  'person-card',
  'leadership',
  'timeline',
];
const SUPPORT = `import '@lit-labs/ssr-client/lit-element-hydrate-support.js';`;
const DEFINE = ELEMENTS.map((name) => `import './dist/kys-${name}.js';`).join('');

/** What a page with a bundler loads. */
async function bundle(contents) {
  const resolveDir = fileURLToPath(new URL('../../', import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    splitting: false,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Runs in the page: all elements inside of one, with those inside of its own elements. */
function insideOf({ shadowRoot }) {
  const own = [...shadowRoot.querySelectorAll('*')].filter(({ localName }) => localName !== 'style');
  return [...own, ...own.filter((element) => element.shadowRoot).flatMap(insideOf)];
}

/** Marks what a server has rendered, before the library comes. */
const MARK = `<script nonce="${NONCE}">${insideOf}
for (const element of document.querySelectorAll('main *')) if (element.shadowRoot) for (const node of insideOf(element)) node.ofServer = true;</script>`;

/** Of which elements everything inside is still that of the server. */
const TAKEN_OVER = `window.told.kys().map((element) => insideOf(element).every((node) => node.ofServer))`;

const rendered = (tag, attributes = {}, options = {}) =>
  renderElement(tag, { lang: 'en', ...attributes }, { nonce: NONCE, ...options }) + MARK;

/** The same card from a server that has another template. */
const ofAnotherVersion = (markup) => markup.replace(/(<article[^]*?<!--lit-part )[^ ]+=-->/, '$1AAAAAAAAAAA=-->');

describe('Hydration in a page with a bundler', () => {
  let pages, files;

  before(async () => {
    files = { '/hydrating.js': await bundle(SUPPORT + DEFINE), '/plain.js': await bundle(DEFINE) };
    pages = await launchPages();
  });
  after(() => pages?.close());

  async function on(markup, options, act) {
    const { page, messages } = await pages.open(markup, { script: '/hydrating.js', files, ...options });
    try {
      const { frames, shifts } = await pages.toldBy(page);
      for (const frame of frames)
        for (const { roots, text } of frame) assert.ok(roots === 1 && text, `${roots} trees: ${text}`);
      return await act({ page, messages, frames, shifts, taken: await page.evaluate(TAKEN_OVER) });
    } finally {
      await page.close();
    }
  }

  for (const [tag, attributes] of [
    ['kys-group-card', { group: 'media', variant: 'full', 'show-source': true }],
    ['kys-group-list', { searchable: true, filterable: true, sortable: true }],
    ['kys-contact', { group: 'event' }],
    ['kys-contact', {}],
    ['kys-person-card', { person: 'corrie' }],
    ['kys-leadership', { theme: 'dark' }],
    ['kys-committee', { sections: 'about offices groups pages source', theme: 'dark', href: '/groups/{id}' }],
  ]) {
    for (const lang of ['zh', 'en']) {
      it(`takes over <${tag}> with ${JSON.stringify(attributes)} in ${lang} without a change or a word`, () =>
        on(rendered(tag, { ...attributes, lang }), {}, ({ messages, frames, shifts, taken }) => {
          assert.deepEqual([messages, shifts, taken], [[], [], [true]]);
          assert.equal(new Set(frames.map(([{ text, height }]) => `${height} ${text}`)).size, 1);
        }));
    }
  }

  for (const tag of ['kys-org-chart', 'kys-timeline', 'kys-committee']) {
    it(`draws <${tag}>, of which a server knows no picture, in place of its list`, () =>
      on(rendered(tag), {}, ({ messages, taken }) => assert.deepEqual([messages, taken], [[], [false]])));
  }

  it('leaves nothing dead: buttons answer, and attributes change what is shown', () =>
    on(rendered('kys-group-list', { selectable: true }), {}, async ({ page, messages }) => {
      const chosen = await page.evaluate(async () => {
        const [list] = window.told.kys();
        const cardAt = (index) => list.shadowRoot.querySelectorAll('kys-group-card')[index];
        cardAt(2).shadowRoot.querySelector('.name button').click();
        while (!cardAt(2).shadowRoot.querySelector('article.selected')) await new Promise(requestAnimationFrame);
        const after = [
          list.selected,
          cardAt(2).group,
          cardAt(2).shadowRoot.querySelector('article').classList.contains('selected'),
        ];
        list.lang = 'zh';
        await list.updateComplete;
        await cardAt(0).updateComplete;
        return [
          ...after,
          list.shadowRoot.querySelector('.heading').textContent,
          cardAt(0).shadowRoot.querySelector('.name').textContent.trim(),
        ];
      });
      assert.equal(chosen[0], chosen[1]);
      assert.deepEqual(chosen.slice(2), [true, '内部事务', '基础设施组']);
      assert.deepEqual(messages, []);
    }));

  it('has the styles of an element that it takes over, whatever the policy did to those of the server', () =>
    on(
      rendered('kys-group-card', { group: 'media' }).replaceAll(`<style nonce="${NONCE}">`, '<style>'),
      {},
      async ({ page, taken }) => {
        assert.deepEqual(taken, [true]);
        const [border, styles] = await page.$eval('kys-group-card', ({ shadowRoot }) => [
          getComputedStyle(shadowRoot.querySelector('article')).borderTopWidth,
          shadowRoot.querySelectorAll('style').length,
        ]);
        assert.deepEqual([border, styles], ['1px', 0]);
      },
    ));

  it('draws anew in a dark page, of which a server knows nothing', () =>
    on(rendered('kys-group-card', { group: 'media' }), { theme: 'dark' }, async ({ page, messages, taken }) => {
      assert.deepEqual([messages, taken], [[], [false]]);
      assert.ok(await page.$eval('kys-group-card', ({ shadowRoot }) => !!shadowRoot.querySelector('.kys.dark')));
    }));

  it('draws anew in another language, and where the address of the page asks for another list', async () => {
    await on(
      rendered('kys-group-card', { group: 'media' }).replace(/<kys-group-card[^>]*lang="en"/, (host) =>
        host.replace('"en"', '"zh"'),
      ),
      {},
      async ({ page, taken }) => {
        assert.deepEqual(taken, [false]);
        assert.match(await page.$eval('kys-group-card', ({ shadowRoot }) => shadowRoot.textContent), /媒体组/);
      },
    );
    await on(
      rendered('kys-group-list', { searchable: true, 'url-state': true }),
      { search: '?kys-q=media' },
      async ({ page, messages, taken }) => {
        assert.deepEqual([messages, taken], [[], [false]]);
        assert.equal(
          await page.$eval('kys-group-list', ({ shadowRoot }) => shadowRoot.querySelectorAll('kys-group-card').length),
          1,
        );
      },
    );
  });

  it('draws anew what a server of another version has rendered', () =>
    on(ofAnotherVersion(rendered('kys-group-card', { group: 'media' })), {}, async ({ page, messages, taken }) => {
      assert.deepEqual([messages, taken], [[], [false]]);
      assert.match(await page.$eval('kys-group-card', ({ shadowRoot }) => shadowRoot.textContent), /Media Group/);
    }));

  it('draws anew where something on the way has taken out the comments by which Lit finds its place', () =>
    on(
      rendered('kys-group-card', { group: 'media' }).replace(/<!--[^]*?-->/g, ''),
      {},
      async ({ page, messages, taken }) => {
        assert.deepEqual([messages, taken], [[], [false]]);
        assert.equal(await shownWith(page, 'good'), 'Media Group');
        assert.equal(
          await page.$eval('kys-group-card', ({ shadowRoot }) => shadowRoot.querySelectorAll('.kys').length),
          1,
        );
      },
    ));

  /** What a card shows with these records: the name of its group, or what the page has put into it. */
  const shownWith = (page, records) =>
    page.evaluate(`(async () => {
      const card = document.querySelector('kys-group-card');
      const good = (window.good ??= card.records);
      card.records = ${records};
      await card.updateComplete;
      const name = card.shadowRoot.querySelector('.name');
      return (name ? name.textContent.trim() : '') + card.innerText;
    })()`);
  const BAD = '{ groups: [] }';
  const REASON = /^<kys-group-card>: TypeError: /;

  for (const script of ['/hydrating.js', '/plain.js']) {
    it(`shows its fallback while records are bad, and the group again, with ${script}`, () =>
      on(
        rendered('kys-group-card', { group: 'media' }, { content: 'Write to us.' }),
        { script },
        async ({ page, messages }) => {
          const shown = [];
          for (const records of [BAD, 'good', BAD, BAD, 'good']) shown.push(await shownWith(page, records));
          assert.deepEqual(shown, ['Write to us.', 'Media Group', 'Write to us.', 'Write to us.', 'Media Group']);
          assert.equal(messages.length, 1, messages.join());
          assert.match(messages[0], REASON);
        },
      ));

    it(`does so too where records are bad before it can take over, with ${script}`, async () => {
      const early = `<script nonce="${NONCE}">document.querySelector('kys-group-card').records = ${BAD}</script>`;
      const { page, messages } = await pages.open(
        rendered('kys-group-card', { group: 'media' }, { content: 'Write to us.' }) + early,
        { script, files },
      );
      const shown = [
        await shownWith(page, BAD),
        await shownWith(page, 'undefined'),
        await shownWith(page, BAD),
        await shownWith(page, 'null'),
      ];
      assert.deepEqual(shown, ['Write to us.', 'Media Group', 'Write to us.', 'Media Group']);
      assert.equal(messages.length, 1, messages.join());
      assert.match(messages[0], REASON);
      await page.close();
    });
  }

  it('follows the `src` of an element that it draws anew after all', async () => {
    const records = await readFile(new URL('../../dist/data/kys.json', import.meta.url), 'utf8');
    const markup = ofAnotherVersion(rendered('kys-group-card', { group: 'media', src: '/records.json' }));
    const policy = STRICT.replace('img-src', "connect-src 'self'; img-src");
    const newer = records.replace(/"Media Group"/g, '"Newer Media Group"');
    const { page, messages } = await pages.open(markup, {
      script: '/hydrating.js',
      files: { ...files, '/records.json': newer },
      policy,
    });
    await page.waitForFunction(() => window.told.shown(window.told.kys()[0].shadowRoot).includes('Newer Media Group'));
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('does without the support too: draws anew', () =>
    on(
      rendered('kys-group-card', { group: 'media' }) + rendered('kys-group-list'),
      { script: '/plain.js' },
      ({ messages, shifts, taken }) => {
        assert.deepEqual([messages, shifts, taken], [[], [], [false, false]]);
      },
    ));

  it('draws what comes later without a server', () =>
    on(rendered('kys-group-card', { group: 'media' }), {}, async ({ page, messages }) => {
      const text = await page.evaluate(async () => {
        const card = Object.assign(document.createElement('kys-group-card'), { group: 'media', lang: 'en' });
        document.body.append(card);
        await card.updateComplete;
        return card.shadowRoot.textContent;
      });
      assert.match(text, /Media Group/);
      assert.deepEqual(messages, []);
    }));
});
