import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { embedAt, frame, LISTENER, openHost, shownIn, testFrames } from './framed-page.mjs';

const FULL = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

describe('the address of an embed', () => {
  const running = testFrames();
  const embed = (query) => embedAt(running.site, query);

  it('says in both languages that there is no such element, and which there are', async () => {
    const { page, told, embeds } = await openHost(
      running.browser,
      running.host.put(frame(embed('element=kys-nothing&group=media'))),
    );
    const { tag, problems } = await shownIn(embeds()[0]);
    assert.equal(tag, undefined);
    assert.equal(problems.length, 1);
    assert.match(
      problems[0],
      /没有“kys-nothing”这个组件。可用：kys-committee、kys-contact、.*There is no element “kys-nothing”\. Available: kys-committee, kys-contact, .*kys-timeline/,
    );
    assert.equal(told.warnings.length, 1);
    assert.match(told.warnings[0], /^embed\.html: .*kys-timeline/);
    await page.close();
  });

  it('shows the element without attributes that it doesn’t have, and says which it has', async () => {
    const query = 'element=kys-group-card&group=media&style=color:red&onclick=alert(1)&records=x&structured-data';
    const { page, told, embeds } = await openHost(running.browser, running.host.put(frame(embed(query))));
    const { text, problems, attributes } = await shownIn(embeds()[0]);
    assert.match(text, /媒体组/);
    assert.deepEqual(attributes, { group: 'media' });
    assert.equal(problems.length, 4);
    for (const problem of problems)
      assert.match(
        problem,
        /kys-group-card 没有“(style|onclick|records|structured-data)”.*kys-group-card has no “[\w-]+”\. Available: group, heading-level, hide-age, href, lang, show-source, term, theme, variant, origin\./,
      );
    assert.equal(told.warnings.length, 4);
    await page.close();
  });

  it('has a name lead to nowhere but its own site, and says so', async () => {
    const { page, told, embeds } = await openHost(
      running.browser,
      running.host.put(frame(embed('element=kys-group-card&group=media&href=https://evil.example/{id}'))),
    );
    const { text, problems, attributes } = await shownIn(embeds()[0]);
    assert.match(text, /媒体组/);
    assert.deepEqual(attributes, { group: 'media' });
    assert.match(problems.join(), /^href=“https:\/\/evil\.example\/\{id\}”.* is not of this site/);
    assert.equal(told.warnings.length, 1);
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
      const address = running.host.put(frame(embed(new URLSearchParams(query).toString())));
      const { page, told, embeds } = await openHost(running.browser, address);
      const found = await embeds()[0].evaluate(() => {
        const roots = [
          document,
          ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot).filter(Boolean),
        ];
        const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
        return {
          hacked: 'hacked' in globalThis,
          scripts: all('script').map(({ src }) => src.replace(new URL('.', location.href).href, '')),
          images: all('img').length,
          protocols: [...new Set(all('a').map(({ protocol }) => protocol))].filter(
            (one) => !/^(https:|mailto:)$/.test(one),
          ),
        };
      });
      const [elements, own, ...onRequest] = found.scripts;
      assert.deepEqual([elements, own], ['kys.classic.js', 'kys.embed.js']);
      for (const script of onRequest) assert.match(script, /^kys\.[a-z-]+\.js\?[\da-f]{6}$/);
      assert.deepEqual([found.hacked, found.images, found.protocols], [false, 0, []]);
      assert.deepEqual(told.errors, []);
      await page.close();
    });
  }

  const linkIn = (each, protocol) =>
    each.evaluateHandle(
      (wanted) =>
        [...document.querySelector('main > :first-child').shadowRoot.querySelectorAll('a')].find(
          (a) => a.protocol === wanted,
        ),
      protocol,
    );

  it('opens a link beside the page of the host, and leaves a mail link to the frame', async () => {
    const { page, told, embeds } = await openHost(
      running.browser,
      running.host.put(frame(embed('element=kys-group-card&group=media&href=/groups/{id}'), FULL) + LISTENER),
    );
    const opened = new Promise((resolve) => running.browser.once('targetcreated', resolve));
    await (await linkIn(embeds()[0], 'http:')).click();
    const target = await opened;
    assert.deepEqual([target.type(), target.url()], ['page', `${running.site.origin}/groups/media`]);
    await (await target.page()).close();
    const mail = await linkIn(embeds()[0], 'mailto:');
    await embeds()[0].evaluate(() => addEventListener('click', (event) => event.preventDefault()));
    await mail.click();
    assert.equal(await mail.evaluate((link) => link.target), '');
    assert.equal(page.url().startsWith(running.host.origin), true);
    assert.match((await shownIn(embeds()[0])).text, /媒体组/);
    assert.deepEqual(told.errors, []);
    await page.close();
  });
});
