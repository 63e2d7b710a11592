import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { cannotRun, launchChromium78 } from '../old-webview/launch-chromium-78.mjs';
import { openPage } from '../old-webview/open-page.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';
import { ELEMENTS, embedAt, frame, LISTENER, openHost, serveDist, shownIn, testFrames } from './framed-page.mjs';

const SANDBOXES = {
  'no sandbox': undefined,
  'allow-scripts': 'allow-scripts',
  'allow-scripts allow-same-origin': 'allow-scripts allow-same-origin',
};

describe('embed.html', () => {
  const running = testFrames();
  const embed = (query, from = running.site) => embedAt(from, query);

  for (const [name, sandbox] of Object.entries(SANDBOXES)) {
    it(`shows every element in both languages with ${name}, at its own height, and asks nobody else for anything`, async () => {
      const wanted = Object.entries(ELEMENTS).flatMap(([tag, more]) =>
        ['zh', 'en'].map((lang) => ({ tag, lang, more })),
      );
      const frames = wanted.map(({ tag, lang, more }) => frame(embed(`element=${tag}&lang=${lang}${more}`), sandbox));
      const { page, told, embeds } = await openHost(running.browser, running.host.put(frames.join('') + LISTENER));
      assert.deepEqual([told.errors, told.warnings], [[], []]);
      assert.deepEqual(
        told.requests.filter(
          (url) => !url.startsWith(running.host.origin) && !url.startsWith(running.site.origin) && url !== 'data:,',
        ),
        [],
      );
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
        assert.equal(origin, sandbox === 'allow-scripts' ? 'null' : running.site.origin);
      }
      await page.close();
    });
  }

  for (const [query, shown] of [
    ['element=kys-people', /Biaowei Zhuang/],
    ['element=kys-committee&sections=about', /KAIYUANSHE's four missions/],
    ['element=kys-group-card&group=media&variant=full', /What it does/],
    ['element=kys-org-chart&toolbar', /PNG/],
  ])
    it(`loads on request in a sandbox, with no CORS headers of the site: ${query}`, async () => {
      const { page, told, embeds } = await openHost(
        running.browser,
        running.host.put(frame(embed(`${query}&lang=en`), 'allow-scripts')),
      );
      assert.match((await shownIn(embeds()[0])).text, shown);
      assert.deepEqual([told.errors, told.warnings], [[], []]);
      await page.close();
    });

  /** Runs in the frame. Until the button is no longer busy. */
  const ASK_FOR_CARD = async () => {
    const { shadowRoot } = document.querySelector('kys-contact');
    const button = [...shadowRoot.querySelectorAll('button')].find(({ textContent }) => /Save/.test(textContent));
    button.click();
    do await new Promise((resolve) => setTimeout(resolve, 50));
    while (button.ariaBusy === 'true' || shadowRoot.querySelector('[aria-busy=true]'));
    return shadowRoot.textContent;
  };

  it('has the contact card in a sandbox too, and says so where its file is missing', async () => {
    const query = 'element=kys-contact&group=media&lang=en';
    for (const [missing, said] of [
      ['nothing', /Scan the QR code/],
      ['kys.share.js', /Could not load\. Please try again later\./],
    ]) {
      const { page, told, embeds } = await openHost(
        running.browser,
        running.host.put(frame(embed(query), 'allow-scripts')),
      );
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        request.url().includes(missing) ? request.respond({ status: 404 }) : request.continue(),
      );
      const text = await embeds()[0].evaluate(ASK_FOR_CARD);
      assert.match(text, said);
      assert.match(text, /kmedia@kaiyuanshe\.org/);
      assert.deepEqual(
        told.errors.filter((error) => !/Failed to load resource/.test(error)),
        [],
      );
      await page.close();
    }
  });

  it('loads on request in a sandbox too, where the site sends CORS headers', async () => {
    const open = await serveDist({ headers: { 'access-control-allow-origin': '*' } });
    const { page, told, embeds } = await openHost(
      running.browser,
      running.host.put(frame(embed('element=kys-org-chart&toolbar&lang=en', open), 'allow-scripts')),
    );
    assert.match((await shownIn(embeds()[0])).text, /PNG/);
    assert.deepEqual([told.errors, told.warnings], [[], []]);
    await page.close();
    await open.close();
  });

  const STRICT =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

  it('works under strict policies of the host and of its own site', async () => {
    const strict = await serveDist({ headers: { 'content-security-policy': STRICT } });
    const policy = `${STRICT}; frame-src ${strict.origin}`;
    const markup = frame(embed('element=kys-leadership', strict), 'allow-scripts', '').replace(' style=""', '');
    const { page, told, embeds } = await openHost(
      running.browser,
      running.host.put(markup + LISTENER, { 'content-security-policy': policy }),
    );
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
    const { page, told, embeds } = await openHost(
      running.browser,
      running.host.put(frame(embed('element=kys-group-card&group=media', bare))),
    );
    assert.deepEqual(told.warnings, ['embed.html: kys.classic.js has to stand beside it.']);
    const fallback = await embeds()[0].waitForFunction(
      () =>
        getComputedStyle(document.querySelector('#fallback')).visibility === 'visible' &&
        document.querySelector('#fallback').innerText,
    );
    assert.match(await fallback.jsonValue(), /kaiyuanshe\.cn/);
    await page.close();
    await bare.close();
  });

  it('is shown as it should on a page with many of them', async () => {
    const project = await serveFolder();
    const { page, told, embeds } = await openHost(running.browser, `${project.origin}/test/hosts/embed.html`);
    assert.deepEqual(
      told.errors.filter((error) => !/CORS|Failed to load resource/.test(error)),
      [],
    );
    for (const each of embeds())
      assert.ok(await each.evaluate(() => document.documentElement.scrollHeight <= innerHeight), each.url());
    assert.ok(embeds().length >= 6);
    await page.close();
    await project.close();
  });

  it('shows an element in Chromium 78', { skip: cannotRun }, async () => {
    const old = await launchChromium78();
    const page = await openPage(old.devtools, embed('element=kys-group-card&group=media&lang=en&nothing'));
    const text = await page.evaluate(
      `document.querySelector('kys-group-card').updateComplete.then(() => document.querySelector('kys-group-card').shadowRoot.textContent + document.querySelector('.problem').textContent)`,
    );
    assert.match(text, /Media Group.*has no “nothing”/s);
    // It came before Trusted Types, and says so.
    assert.deepEqual(
      page.complaints.filter((complaint) => !/Unrecognized .* 'require-trusted-types-for'/.test(complaint)),
      [],
    );
    await old.close();
  });
});
