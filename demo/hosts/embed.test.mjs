import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { resolveBrowser } from '../browser.mjs';
import { cannotRun, launchChromium78 } from '../old-webview/launch-chromium-78.mjs';
import { openPage } from '../old-webview/open-page.mjs';
import { serveFolder } from '../static-server.mjs';
import { frame, LISTENER, openHost, serveDist, serveHost, shownIn } from './framed-page.mjs';

const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const ELEMENTS = {
  'kys-contact': '&group=event',
  'kys-group-card': '&group=media',
  'kys-group-list': '&searchable&filterable&sortable',
  'kys-leadership': '&show-source',
  'kys-org-chart': '&levels=2',
  'kys-person-card': '&person=corrie',
  'kys-timeline': '',
};
const SANDBOXES = { 'no sandbox': undefined, 'allow-scripts': 'allow-scripts', 'allow-scripts allow-same-origin': 'allow-scripts allow-same-origin' };
const FULL = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

describe('embed.html', () => {
  let browser, site, host;

  before(async () => {
    [site, host, browser] = [await serveDist(), await serveHost(), await puppeteer.launch(await resolveBrowser())];
  });

  after(async () => {
    await browser?.close();
    await host?.close();
    await site?.close();
  });

  const embed = (query, from = site) => `${from.origin}/embed.html?${query}`;

  for (const [name, sandbox] of Object.entries(SANDBOXES)) {
    it(`shows every element in both languages with ${name}, at its own height, and asks nobody else for anything`, async () => {
      const wanted = Object.entries(ELEMENTS).flatMap(([tag, more]) => ['zh', 'en'].map((lang) => ({ tag, lang, more })));
      const frames = wanted.map(({ tag, lang, more }) => frame(embed(`element=${tag}&lang=${lang}${more}`), sandbox));
      const { page, told, embeds } = await openHost(browser, host.put(frames.join('') + LISTENER));
      assert.deepEqual([told.errors, told.warnings], [[], []]);
      assert.deepEqual(told.requests.filter((url) => !url.startsWith(host.origin) && !url.startsWith(site.origin) && url !== 'data:,'), []);
      for (const [index, each] of embeds().entries()) {
        const { tag, language, problems } = await shownIn(each);
        assert.deepEqual([tag, language], [wanted[index].tag, wanted[index].lang === 'zh' ? 'zh-CN' : 'en']);
        assert.deepEqual(problems, []);
        const { content, scrolls, origin } = await each.evaluate(() => ({
          content: Math.ceil(document.querySelector('main').getBoundingClientRect().height),
          scrolls: document.documentElement.scrollHeight > innerHeight,
          origin: globalThis.origin,
        }));
        const given = await page.evaluate((at) => document.querySelectorAll('iframe')[at].clientHeight, index);
        assert.ok(content > 60, `${tag} is ${content} px high`);
        assert.deepEqual([given, scrolls], [content, false], tag);
        assert.equal(origin, sandbox === 'allow-scripts' ? 'null' : site.origin);
      }
      await page.close();
    });
  }

  it('says in both languages that there is no such element, and which there are', async () => {
    const { page, told, embeds } = await openHost(browser, host.put(frame(embed('element=kys-nothing&group=media'))));
    const { tag, problems } = await shownIn(embeds()[0]);
    assert.equal(tag, undefined);
    assert.equal(problems.length, 1);
    assert.match(problems[0], /没有“kys-nothing”这个组件。可用：kys-contact、.*There is no element “kys-nothing”\. Available: kys-contact, .*kys-timeline/);
    assert.equal(told.warnings.length, 1);
    assert.match(told.warnings[0], /^embed\.html: .*kys-timeline/);
    await page.close();
  });

  it('shows the element without attributes that it doesn’t have, and says which it has', async () => {
    const query = 'element=kys-group-card&group=media&style=color:red&onclick=alert(1)&records=x';
    const { page, told, embeds } = await openHost(browser, host.put(frame(embed(query))));
    const { text, problems, attributes } = await shownIn(embeds()[0]);
    assert.match(text, /媒体组/);
    assert.deepEqual(attributes, { group: 'media' });
    assert.equal(problems.length, 3);
    for (const problem of problems) assert.match(problem, /kys-group-card 没有“(style|onclick|records)”.*kys-group-card has no “\w+”\. Available: group, heading-level, href, lang, show-source, theme, variant, origin\./);
    assert.equal(told.warnings.length, 3);
    await page.close();
  });

  const MARKUP = '"><img src=x onerror="hacked=1"><script>hacked=1</script>';
  const HOSTILE = [
    { element: MARKUP },
    { element: 'script', src: 'data:text/javascript,hacked=1' },
    { element: 'kys-group-card', group: MARKUP, lang: MARKUP, theme: MARKUP, variant: MARKUP, origin: MARKUP },
    { element: 'kys-group-card', group: 'media', href: 'javascript:hacked=1' },
    { element: 'kys-contact', group: 'media', subject: MARKUP, body: MARKUP, topic: MARKUP },
    { element: 'kys-group-list', query: MARKUP, searchable: MARKUP, tags: MARKUP, [MARKUP]: MARKUP },
    { element: 'kys-person-card', person: 'corrie', href: 'data:text/html,<script>hacked=1</script>' },
  ];
  for (const query of HOSTILE) {
    it(`makes no markup and no script of ${JSON.stringify(query).slice(0, 90)}`, async () => {
      const address = host.put(frame(embed(new URLSearchParams(query).toString())));
      const { page, told, embeds } = await openHost(browser, address);
      const found = await embeds()[0].evaluate(() => {
        const roots = [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot).filter(Boolean)];
        const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
        return {
          hacked: 'hacked' in globalThis,
          scripts: all('script').map((script) => script.getAttribute('src')),
          images: all('img').length,
          protocols: [...new Set(all('a').map(({ protocol }) => protocol))].filter((one) => !/^(https:|mailto:)$/.test(one)),
        };
      });
      assert.deepEqual(found, { hacked: false, scripts: ['kys.classic.js', 'kys.embed.js'], images: 0, protocols: [] });
      assert.deepEqual(told.errors, []);
      await page.close();
    });
  }

  const linkIn = (each, protocol) =>
    each.evaluateHandle((wanted) => [...document.querySelector('main > :first-child').shadowRoot.querySelectorAll('a')].find((a) => a.protocol === wanted), protocol);

  it('opens a link beside the page of the host, and leaves a mail link to the frame', async () => {
    const { page, told, embeds } = await openHost(browser, host.put(frame(embed('element=kys-group-card&group=media&href=https://localhost/{id}'), FULL) + LISTENER));
    const opened = new Promise((resolve) => browser.once('targetcreated', resolve));
    await (await linkIn(embeds()[0], 'https:')).click();
    const target = await opened;
    assert.equal(target.type(), 'page');
    await (await target.page()).close();
    const mail = await linkIn(embeds()[0], 'mailto:');
    await embeds()[0].evaluate(() => addEventListener('click', (event) => event.preventDefault()));
    await mail.click();
    assert.equal(await mail.evaluate((link) => link.target), '');
    assert.equal(page.url().startsWith(host.origin), true);
    assert.match((await shownIn(embeds()[0])).text, /媒体组/);
    assert.deepEqual(told.errors, []);
    await page.close();
  });

  const ASK_FOR_CARD = async () => {
    const { shadowRoot } = document.querySelector('kys-contact');
    [...shadowRoot.querySelectorAll('button')].find((button) => /Save/.test(button.textContent)).click();
    for (let tries = 0; tries < 40 && !/couldn|could not|can.t/i.test(shadowRoot.textContent); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    return shadowRoot.textContent;
  };

  it('says so where a sandbox keeps out what loads on request, and goes on', async () => {
    const query = 'element=kys-contact&group=media&lang=en';
    const { page, told, embeds } = await openHost(browser, host.put(frame(embed(query), 'allow-scripts')));
    const text = await embeds()[0].evaluate(ASK_FOR_CARD);
    assert.match(text, /couldn|could not|can.t/i);
    assert.match(text, /kmedia@kaiyuanshe\.org/);
    assert.deepEqual(told.errors.filter((error) => !/CORS|Failed to load resource/.test(error)), []);
    await page.close();
  });

  it('loads on request in a sandbox too, where the site sends CORS headers', async () => {
    const open = await serveDist({ headers: { 'access-control-allow-origin': '*' } });
    const { page, told, embeds } = await openHost(browser, host.put(frame(embed('element=kys-org-chart&toolbar&lang=en', open), 'allow-scripts')));
    assert.match((await shownIn(embeds()[0])).text, /Fit/);
    assert.deepEqual([told.errors, told.warnings], [[], []]);
    await page.close();
    await open.close();
  });

  const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

  it('works under strict policies of the host and of its own site', async () => {
    const strict = await serveDist({ headers: { 'content-security-policy': STRICT } });
    const policy = `${STRICT}; frame-src ${strict.origin}`;
    const markup = frame(embed('element=kys-leadership', strict), 'allow-scripts', '').replace(' style=""', '');
    const { page, told, embeds } = await openHost(browser, host.put(markup + LISTENER, { 'content-security-policy': policy }));
    const { tag } = await shownIn(embeds()[0]);
    assert.deepEqual([tag, told.errors, told.warnings], ['kys-leadership', [], []]);
    assert.ok((await page.evaluate(() => document.querySelector('iframe').clientHeight)) > 200);
    await page.close();
    await strict.close();
  });

  it('lets its files in by a nonce too, since in a sandbox the ‘self’ of WebKit is nothing', async () => {
    const html = await readFile(new URL('../../dist/embed.html', import.meta.url), 'utf8');
    const tags = html.match(/<script[^>]*>|<link rel="stylesheet"[^>]*>/g);
    assert.equal(tags.length, 3);
    for (const tag of tags) assert.match(tag, / nonce="kys"/);
    assert.match(html, /script-src 'self' 'nonce-kys'; style-src 'self' 'nonce-kys';/);
    assert.doesNotMatch(html, /unsafe| style=| on\w+=/);
  });

  it('keeps a link to read where the elements don’t come', async () => {
    const bare = await serveDist({ missing: ['kys.classic.js'] });
    const { page, told, embeds } = await openHost(browser, host.put(frame(embed('element=kys-group-card&group=media', bare))));
    assert.deepEqual(told.warnings, ['embed.html: kys.classic.js has to stand beside it.']);
    const fallback = await embeds()[0].waitForFunction(() => getComputedStyle(document.querySelector('#fallback')).visibility === 'visible' && document.querySelector('#fallback').innerText);
    assert.match(await fallback.jsonValue(), /kaiyuanshe\.cn/);
    await page.close();
    await bare.close();
  });

  /** The color in the very corner of the frame, outside of any element. */
  async function corner(query, style, background, options) {
    const { page } = await openHost(browser, host.put(`<body style="margin:0;background:${background}">${frame(embed(query), 'allow-scripts', `border:0;display:block;${style}`)}`), options);
    const { data } = PNG.sync.read(Buffer.from(await page.screenshot({ clip: { x: 0, y: 0, width: 4, height: 4 } })));
    await page.close();
    return [...data.subarray(0, 3)];
  }

  for (const dark of [false, true]) {
    it(`lets the host’s background through in each theme, on a ${dark ? 'dark' : 'light'} system`, async () => {
      const red = [200, 0, 0];
      for (const [theme, style] of [['', ''], ['&theme=light', 'color-scheme:light'], ['&theme=dark', 'color-scheme:dark'], ['&theme=system', 'color-scheme:light dark']]) {
        assert.deepEqual(await corner(`element=kys-timeline${theme}`, style, 'rgb(200,0,0)', { dark }), red, `${theme} ${style}`);
      }
    });
  }

  it('stands on a dark background of its own where its theme is dark and the host’s frame isn’t', async () => {
    const [red] = await corner('element=kys-timeline&theme=dark', '', '#fff', {});
    assert.ok(red < 64, `${red}`);
  });

  for (const theme of ['light', 'dark']) {
    it(`has no violation that axe finds, ${theme}`, async () => {
      for (const query of [...Object.entries(ELEMENTS).map(([tag, more]) => `element=${tag}${more}&lang=en`), 'element=kys-group-card&group=nobody&x', 'element=x']) {
        const page = await browser.newPage();
        await page.goto(embed(`${query}&theme=${theme}`), { waitUntil: 'networkidle0' });
        await page.evaluate(axe);
        // As a host of that theme has it: axe takes white for what no element covers.
        await page.evaluate((dark) => (document.documentElement.style.background = dark ? '#0f1217' : '#fff'), theme === 'dark');
        const violations = await page.evaluate("axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'page-has-heading-one': { enabled: false } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))");
        assert.deepEqual(violations, [], query);
        await page.close();
      }
    });
  }

  it('is shown as it should in the demo', async () => {
    const project = await serveFolder();
    const { page, told, embeds } = await openHost(browser, `${project.origin}/demo/hosts/embed.html`);
    assert.deepEqual(told.errors.filter((error) => !/CORS|Failed to load resource/.test(error)), []);
    for (const each of embeds()) assert.ok(await each.evaluate(() => document.documentElement.scrollHeight <= innerHeight), each.url());
    assert.ok(embeds().length >= 6);
    await page.close();
    await project.close();
  });

  it('is what the snippet builder of the demo gives for a frame, and shows there', async () => {
    const project = await serveFolder();
    const { page, told, embeds, settled } = await openHost(browser, `${project.origin}/demo/`);
    await page.select('[name=element]', 'kys-group-list');
    await page.select('[name=theme]', 'dark');
    await page.click('[name=searchable]');
    await page.select('[name=form]', 'frame');
    const snippet = await page.$eval('#snippet', ({ textContent }) => textContent);
    assert.match(snippet, /^<iframe title="KAIYUANSHE"\n {2}style="[^"]*color-scheme: dark"\n {2}sandbox="allow-scripts [^"]*"\n {2}src="https:\/\/your\.site\/kys\/\d+\.\d+\.\d+\/embed\.html\?element=kys-group-list&amp;searchable&amp;theme=dark"><\/iframe>$/);
    await page.waitForFunction(() => document.querySelector('#preview iframe').clientHeight > 500);
    await settled();
    assert.deepEqual((await shownIn(embeds()[0])).attributes, { searchable: '', theme: 'dark' });
    for (const [form, script] of [['module', '<script type="module" src="https://your.site/kys/0.1.0/kys.js"></script>'], ['classic', '<script src="https://your.site/kys/0.1.0/kys.classic.js"></script>']]) {
      await page.select('[name=form]', form);
      assert.equal(await page.$eval('#snippet', ({ textContent }) => textContent), `${script}\n<kys-group-list searchable theme="dark"></kys-group-list>`);
    }
    assert.deepEqual(told.errors, []);
    await page.close();
    await project.close();
  });

  it('shows an element in Chromium 78', { skip: cannotRun }, async () => {
    const old = await launchChromium78();
    const page = await openPage(old.devtools, embed('element=kys-group-card&group=media&lang=en&nothing'));
    const text = await page.evaluate(`document.querySelector('kys-group-card').updateComplete.then(() => document.querySelector('kys-group-card').shadowRoot.textContent + document.querySelector('.problem').textContent)`);
    assert.match(text, /Media Group.*has no “nothing”/s);
    // It came before Trusted Types, and says so.
    assert.deepEqual(page.complaints.filter((complaint) => !/Unrecognized .* 'require-trusted-types-for'/.test(complaint)), []);
    await old.close();
  });
});
