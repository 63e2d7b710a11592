import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { renderElement } from '../../dist/server.js';
import { launchPages, NONCE } from './server-page.mjs';

const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Each element, with what is to be read in it in each language; those that a script draws are another picture then. */
const CASES = [
  {
    tag: 'kys-group-card',
    attributes: { group: 'media', variant: 'full', href: '/groups/{id}' },
    zh: '媒体组',
    en: 'Media Group',
  },
  {
    tag: 'kys-group-card',
    attributes: { group: 'media', selectable: true, selected: true, 'show-source': true, theme: 'light' },
    zh: '媒体组',
    en: 'Media Group',
  },
  {
    tag: 'kys-group-card',
    attributes: { group: 'nobody' },
    zh: '没有找到',
    en: 'nobody',
    content: '<a href="/groups">All groups</a>',
    warns: true,
  },
  {
    tag: 'kys-group-list',
    attributes: { searchable: true, filterable: true, sortable: true, theme: 'system' },
    zh: '媒体组',
    en: 'Media Group',
  },
  { tag: 'kys-contact', attributes: { group: 'event', subject: 'A & "B"' }, zh: '写邮件', en: 'Write an email' },
  { tag: 'kys-contact', attributes: { group: 'event', variant: 'inline' }, zh: '写邮件', en: 'Write an email' },
  { tag: 'kys-contact', attributes: { variant: 'button' }, zh: '想说什么事', en: 'What is it about' },
  { tag: 'kys-contact', attributes: {}, zh: '想说什么事', en: 'What is it about' },
  { tag: 'kys-person-card', attributes: { person: 'corrie', href: '/groups/{id}' }, zh: '朱庆裕', en: 'Qingyu' },
  { tag: 'kys-leadership', attributes: { 'heading-level': 2 }, zh: '执行长', en: 'Executive Director' },
  {
    tag: 'kys-committee',
    attributes: { sections: 'about offices groups pages source', href: '/groups/{id}' },
    zh: '执行委员会',
    en: 'Executive Committee',
  },
  { tag: 'kys-org-chart', attributes: { toolbar: true }, zh: '执行委员会', en: 'Executive Committee', drawn: true },
  { tag: 'kys-timeline', attributes: {}, zh: '2017年1月1日', en: 'January 1, 2017', drawn: true },
];
/** The same in Traditional Chinese. */
const TRADITIONAL = {
  媒体组: '媒體組',
  没有找到: '沒有找到',
  写邮件: '寫郵件',
  想说什么事: '想說什麼事',
  朱庆裕: '朱慶裕',
  执行长: '執行長',
  执行委员会: '執行委員會',
};
for (const one of CASES) one['zh-TW'] = TRADITIONAL[one.zh] ?? one.zh;

const nameOf = ({ tag, attributes }) =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}>`;

const FORMS = {
  'kys.js': () => ({ script: '/dist/kys.js' }),
  'kys.classic.js': () => ({ script: '/dist/kys.classic.js', classic: true }),
  'an element alone': ({ tag }) => ({ script: `/dist/standalone/${tag}.js` }),
};

/** Runs in the page: the tree inside an element as text, without what only Lit or the parser sees. */
function treeOf(selector) {
  const lines = [];
  const walk = (root, indent) => {
    let text = '';
    const flush = () => {
      if (text.trim()) lines.push(indent + text.replace(/\s+/g, ' ').trim());
      text = '';
    };
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) text += node.data;
      if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'style') continue;
      flush();
      const attributes = [...node.attributes]
        // What a property of the browser's is not in its markup, on a server has an attribute.
        .filter(
          ({ name }) =>
            name !== 'defer-hydration' && !(node.localName === 'input' && name === 'value') && name !== 'selected',
        )
        .map(
          ({ name, value }) =>
            `${name}=${JSON.stringify(name === 'href' && node.localName === 'a' ? node.href : value.trim())}`,
        );
      lines.push(`${indent}<${[node.localName, ...attributes.sort()].join(' ')}>`);
      if (node.shadowRoot) walk(node.shadowRoot, `${indent}  # `);
      walk(node, `${indent}  `);
    }
    flush();
  };
  walk(document.querySelector(selector).shadowRoot, '');
  return lines.join('\n');
}

describe('HTML of a server', () => {
  let pages;
  before(async () => (pages = await launchPages()));
  after(() => pages?.close());

  const rendered = ({ tag, attributes, content }, lang) => {
    const { warn } = console;
    console.warn = () => undefined;
    try {
      return renderElement(tag, { ...attributes, lang, id: 'it' }, { nonce: NONCE, content });
    } finally {
      console.warn = warn;
    }
  };

  /** Does something with an open page, and closes it. */
  async function on(opening, act) {
    const opened = await opening;
    try {
      return await act(opened);
    } finally {
      await opened.page.close();
    }
  }

  for (const lang of ['zh', 'en', 'zh-TW']) {
    for (const one of CASES) {
      describe(`${nameOf(one)} in ${lang}`, () => {
        it('can be read without a library, is accessible, and nothing is refused', () =>
          on(pages.open(rendered(one, lang), { lang }), async ({ page, messages }) => {
            const text = await page.evaluate(() => window.told.shown(document.querySelector('#it').shadowRoot));
            assert.ok(text.includes(one[lang]), text.slice(0, 300));
            assert.ok((await page.$eval('#it', (element) => element.offsetHeight)) > 15);
            assert.deepEqual(messages, []);
            await page.evaluate(axe);
            const violations = await page.evaluate(async () =>
              (await window.axe.run('#it')).violations.map(
                ({ id, nodes }) =>
                  `${id}: ${nodes
                    .map(({ html }) => html)
                    .join(' ')
                    .slice(0, 500)}`,
              ),
            );
            assert.deepEqual(violations, []);
          }));

        for (const [form, scriptFor] of Object.entries(FORMS)) {
          it(`shows no frame that is empty or doubled when ${form} comes`, () =>
            on(pages.open(rendered(one, lang), { lang, ...scriptFor(one) }), async ({ page, messages }) => {
              const { frames, shifts } = await pages.toldBy(page);
              const own = frames.filter(([element]) => element?.roots).map(([element]) => element);
              const befores = own.filter(({ defined }) => !defined);
              const afters = own.filter(({ defined }) => defined);
              assert.ok(
                befores.length > 2 && afters.length > 2,
                `${befores.length} frames before, ${afters.length} after`,
              );
              assert.equal(own.length, frames.filter(([element]) => element).length, 'a frame without');
              for (const { text, roots } of own)
                assert.deepEqual([roots, text.includes(one[lang].replace(/\s+/g, ''))], [1, true]);
              assert.deepEqual(one.warns ? [] : messages, []);
              assert.equal(new Set(befores.map(({ text }) => text)).size, 1);
              if (one.drawn) return;
              assert.deepEqual(shifts, []);
              assert.deepEqual([...new Set(own.map(({ text, height }) => `${height} ${text}`))].length, 1);
            }));
        }

        if (one.drawn) return;

        it('is what the browser makes of the same attributes', async () => {
          const attributes = Object.entries({ ...one.attributes, lang }).map(
            ([name, value]) => ` ${name}="${value === true ? '' : `${value}`.replaceAll('"', '&quot;')}"`,
          );
          const plain = `<${one.tag} id="it"${attributes.join('')}></${one.tag}>`;
          const mine = await on(pages.open(rendered(one, lang), { lang }), ({ page }) => page.evaluate(treeOf, '#it'));
          const theirs = await on(pages.open(plain, { lang, script: '/dist/kys.js' }), async ({ page, settled }) => {
            // Traditional characters come with a file of their own.
            await settled();
            return page.evaluate(treeOf, '#it');
          });
          assert.equal(mine, theirs);
        });

        it('is the same picture before the script and after', async () => {
          const [early, late] = await Promise.all(
            ['', '/dist/kys.js'].map((script) =>
              on(pages.open(rendered(one, lang), { lang, script }), async ({ page }) => {
                await pages.toldBy(page);
                return PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })));
              }),
            ),
          );
          assert.deepEqual([early.width, early.height], [late.width, late.height]);
          assert.equal(pixelmatch(early.data, late.data, undefined, early.width, early.height, { threshold: 0 }), 0);
        });
      });
    }
  }

  const card = (lang, more = {}) => rendered({ tag: 'kys-group-card', attributes: { group: 'media', ...more } }, lang);

  for (const [tag, width] of [
    ['kys-org-chart', 900],
    ['kys-org-chart', 360],
    ['kys-timeline', 360],
  ]) {
    it(`keeps the place of <${tag}> for what the script draws, ${width} px wide`, () =>
      on(pages.open(rendered({ tag, attributes: {} }, 'en'), { script: '/dist/kys.js', width }), async ({ page }) => {
        const { frames } = await pages.toldBy(page);
        const heights = frames.flat().map(({ height }) => height);
        // Rows of a list have no whole heights, unlike boxes; and a chart is as high as its letters, and the scale that is left
        // to it by their width, which a server can only guess.
        const [least, most] = [Math.min(...heights), Math.max(...heights)];
        assert.ok(most - least < (tag === 'kys-org-chart' ? 0.08 * most : 4), `${[...new Set(heights)]}`);
      }));
  }

  it('hides what can do nothing where no script runs, and opens what only a script would', () =>
    on(
      pages.open(
        rendered({ tag: 'kys-contact', attributes: { group: 'event', variant: 'button' } }, 'en') +
          renderElement('kys-group-list', { filterable: true, lang: 'en' }, { nonce: NONCE }),
        { runs: false },
      ),
      async ({ page, messages }) => {
        // No script runs in this page, that of the test neither: the browser itself is asked.
        const nodes = flat(await page.accessibility.snapshot({ interestingOnly: false }));
        const named = (role) => nodes.filter((node) => node.role === role).map(({ name }) => name);
        assert.deepEqual(named('button'), []);
        assert.ok(named('link').includes('Write an email'));
        assert.ok(named('heading').includes('Contact Events Group'));
        assert.ok(named('heading').includes('Media Group'));
        assert.deepEqual(messages, []);
      },
    ));

  it('shows its text unstyled where the policy refuses its styles, and in full once the script is there', () =>
    on(
      pages.open(card('en').replaceAll(` nonce="${NONCE}"`, ''), { script: '/dist/kys.js' }),
      async ({ page, messages }) => {
        const { frames } = await pages.toldBy(page);
        for (const [{ text, roots }] of frames) assert.deepEqual([roots, text.includes('MediaGroup')], [1, true]);
        assert.equal(messages.filter((message) => /inline style/.test(message)).length, messages.length);
        assert.equal(
          await page.$eval(
            '#it',
            ({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('article')).borderTopWidth,
          ),
          '1px',
        );
      },
    ));

  it('survives being moved, cloned, and put in by script', () =>
    on(pages.open(`${card('en')}<div id="there"></div>`, { script: '/dist/kys.js' }), async ({ page, messages }) => {
      await pages.toldBy(page);
      const texts = await page.evaluate(async () => {
        const it = document.querySelector('#it');
        const there = document.querySelector('#there');
        there.append(it);
        there.append(it.cloneNode(true));
        // As a router does with HTML of a server: the parser leaves the template there.
        const policy = window.trustedTypes.createPolicy('test', { createHTML: (html) => html });
        const template = '<template shadowrootmode="open"><div class="kys">stale</div></template>';
        there.insertAdjacentHTML(
          'beforeend',
          policy.createHTML(`<kys-group-card group="media" lang="en">${template}</kys-group-card>`),
        );
        await Promise.all([...there.children].map(({ updateComplete }) => updateComplete));
        return [...there.children].map((element) => window.told.shown(element.shadowRoot).replace(/\s+/g, ''));
      });
      assert.equal(texts.length, 3);
      assert.equal(new Set(texts).size, 1);
      assert.match(texts[0], /MediaGroup/);
      // So the browser says that the template stays one.
      assert.deepEqual(
        messages.filter((message) => !/declarative Shadow DOM is not being parsed/.test(message)),
        [],
      );
    }));

  it('gives up its place in its own slots: what the page puts there shows before and after', () =>
    on(
      pages.open(
        rendered(
          {
            tag: 'kys-group-card',
            attributes: { group: 'media' },
            content: '<p>fallback</p><b slot="footer">footer</b>',
          },
          'en',
        ),
        { script: '/dist/kys.js' },
      ),
      async ({ page }) => {
        const { frames, shifts } = await pages.toldBy(page);
        assert.deepEqual([new Set(frames.flat().map(({ height }) => height)).size, shifts], [1, []]);
        assert.deepEqual(
          await page.$$eval('#it > *', (elements) => elements.map((element) => element.offsetHeight > 0)),
          [false, true],
        );
      },
    ));
});

/** A tree of accessibility as a list. */
const flat = (node) => [node, ...(node.children ?? []).flatMap(flat)];
