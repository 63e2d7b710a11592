import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { embedAt, frame, LISTENER, openHost, serveHost, testFrames } from './framed-page.mjs';

const CARD = 'element=kys-group-card&group=media&variant=full&lang=en';

describe('the height of an embed', () => {
  const running = testFrames();
  const embed = (query) => embedAt(running.site, query);
  const open = (markup) => openHost(running.browser, running.host.put(markup));
  const given = (page, at = 0) => page.evaluate((index) => document.querySelectorAll('iframe')[index].clientHeight, at);
  const contentOf = (each) =>
    each.evaluate(() => Math.ceil(document.querySelector('main').getBoundingClientRect().height));

  it('is told as it is documented: a type, the element, whole pixels', async () => {
    const { page, settled } = await open(frame(embed(CARD)));
    const messages = await settled();
    for (const { origin, data } of messages) {
      assert.equal(origin, running.site.origin);
      assert.deepEqual({ ...data, height: 0 }, { type: 'kys-embed-height', element: 'kys-group-card', height: 0 });
      assert.ok(Number.isInteger(data.height) && data.height > 100, `${data.height}`);
    }
    assert.ok(messages.length >= 1);
    await page.close();
  });

  it('follows the width that the host gives, and what a visitor opens and closes', async () => {
    const { page, embeds, settled } = await open(
      frame(embed('element=kys-contact&group=media&variant=button&lang=en'), 'allow-scripts') +
        frame(embed(CARD), 'allow-scripts') +
        LISTENER,
    );
    const [contact, card] = embeds();
    const button = await contact.evaluateHandle(() =>
      document.querySelector('kys-contact').shadowRoot.querySelector('button'),
    );
    const closed = await given(page);
    await button.click();
    await settled();
    const opened = await given(page);
    assert.ok(opened > closed + 50, `${closed} px, then ${opened}`);
    assert.equal(opened, await contentOf(contact));
    await button.click();
    await settled();
    assert.equal(await given(page), closed);

    const wide = await given(page, 1);
    await page.evaluate(() => (document.querySelectorAll('iframe')[1].style.width = '320px'));
    await settled();
    const narrow = await given(page, 1);
    assert.ok(narrow > wide + 50, `${wide} px, then ${narrow}`);
    assert.equal(narrow, await contentOf(card));
    await page.evaluate(() => (document.querySelectorAll('iframe')[1].style.width = '700px'));
    await settled();
    assert.equal(await given(page, 1), wide);
    await page.close();
  });

  for (const query of [
    CARD,
    'element=kys-org-chart&toolbar',
    'element=kys-org-chart&levels=9&layout=top-down',
    'element=kys-timeline',
    'element=kys-group-list&searchable&filterable',
  ]) {
    for (const width of [240, 320, 700]) {
      it(`comes to rest after few messages: ${query} in ${width} px`, async () => {
        const style = `border:0;width:${width}px`;
        const { page, embeds, settled } = await open(frame(embed(query), undefined, style) + LISTENER);
        const messages = await settled();
        assert.ok(
          messages.length <= 6,
          `${messages.length} messages: ${messages.map(({ data }) => data.height).join(' ')}`,
        );
        assert.equal(await given(page), await contentOf(embeds()[0]));
        assert.equal((await settled()).length, messages.length);
        assert.ok(
          await embeds()[0].evaluate(
            () =>
              document.documentElement.scrollHeight <= innerHeight &&
              document.documentElement.scrollWidth <= innerWidth,
          ),
          'the page of the embed scrolls',
        );
        await page.close();
      });
    }
  }

  it('is told before a visitor scrolls to the frame, so that nothing jumps', async () => {
    const { page } = await open(`<div style="height:9000px"></div>${frame(embed(CARD), 'allow-scripts')}${LISTENER}`);
    assert.ok((await given(page)) > 200);
    await page.close();
  });

  it('is asked for by a listener that comes late', async () => {
    for (const sandbox of [undefined, 'allow-scripts']) {
      const { page, embeds, settled } = await open(frame(embed(CARD), sandbox));
      assert.equal(await given(page), 150);
      await page.evaluate(() =>
        document.body.append(Object.assign(document.createElement('script'), { src: '/kys.embed-listener.js' })),
      );
      await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 150);
      await settled();
      assert.equal(await given(page), await contentOf(embeds()[0]));
      await page.close();
    }
  });

  it('is told to the origin alone that the address names', async () => {
    const right = await open(frame(embed(`${CARD}&origin=${running.host.origin}`)));
    assert.ok((await right.settled()).length > 0);
    await right.page.close();
    const wrong = await open(frame(embed(`${CARD}&origin=https://example.org`)));
    await wrong.page.evaluate(() => frames[0].postMessage({ type: 'kys-embed-ask' }, '*'));
    assert.deepEqual(await wrong.settled(), []);
    await wrong.page.close();
  });

  it('is not told to a neighbor who asks, nor for any other message, and to nobody where there is no frame', async () => {
    const neighbor = running.host.put('<p>A neighbor</p>');
    const { page, settled } = await open(frame(embed(CARD)) + frame(neighbor));
    const before = (await settled()).length;
    const other = page.frames().find((one) => one.url() === neighbor);
    await other.evaluate(() => parent.frames[0].postMessage({ type: 'kys-embed-ask' }, '*'));
    await page.evaluate(() => {
      for (const data of [null, undefined, 1, 'kys-embed-ask', { type: 'kys-embed' }, { type: ['kys-embed-ask'] }, []])
        frames[0].postMessage(data, '*');
    });
    assert.equal((await settled()).length, before);
    assert.deepEqual(await other.evaluate('heard'), []);
    await page.evaluate(() => frames[0].postMessage({ type: 'kys-embed-ask' }, '*'));
    assert.equal((await settled()).length, before + 1);
    await page.close();

    const alone = await openHost(running.browser, embed(CARD));
    await alone.page.evaluate(() => postMessage({ type: 'kys-embed-ask' }, '*'));
    assert.deepEqual(await alone.settled(), []);
    assert.deepEqual(alone.told.errors, []);
    await alone.page.close();
  });
});

describe('the listener for the page of the host', () => {
  const running = testFrames();
  const embed = () => embedAt(running.site, CARD);
  const open = (markup) => openHost(running.browser, running.host.put(markup));
  const heights = (page) =>
    page.evaluate(() => [...document.querySelectorAll('iframe')].map(({ clientHeight }) => clientHeight));

  it('has 30 lines at most, and the page on frames prints them as they are', async () => {
    const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
    const listener = await read('dist/kys.embed-listener.js');
    assert.ok(listener.trim().split('\n').length <= 30);
    for (const file of ['demo/hosts/frame.md', 'demo/en/hosts/frame.md']) {
      const [, printed] = /^<<< @\/\.\.\/(.*)$/m.exec(await read(file));
      assert.equal(await read(printed), listener, file);
    }
  });

  for (const height of [
    0,
    -1,
    20000,
    1e9,
    NaN,
    Infinity,
    -Infinity,
    '400',
    [400],
    { valueOf: 400 },
    null,
    undefined,
    true,
    '400px;position:fixed',
  ]) {
    it(`takes no height like ${typeof height === 'number' ? height : JSON.stringify(height)}`, async () => {
      const { page, embeds, told, settled } = await open(frame(embed(), 'allow-scripts') + LISTENER);
      const before = await heights(page);
      await embeds()[0].evaluate(
        (value) => parent.postMessage({ type: 'kys-embed-height', element: 'x', height: value }, '*'),
        height,
      );
      await settled();
      assert.deepEqual([await heights(page), told.errors], [before, []]);
      await page.close();
    });
  }

  it('takes a height for the frame alone that it comes from', async () => {
    const { page, embeds, settled } = await open(frame(embed(), 'allow-scripts') + frame(embed()) + LISTENER);
    const [, second] = await heights(page);
    await embeds()[0].evaluate(() =>
      parent.postMessage({ type: 'kys-embed-height', element: 'x', height: 543.2 }, '*'),
    );
    await settled();
    assert.deepEqual(await heights(page), [544, second]);
    await page.close();
  });

  it('takes none from a stranger: the page itself, another frame, or a page that took the place of the embed', async () => {
    const forged = { type: 'kys-embed-height', element: 'kys-group-card', height: 999 };
    const stranger = await serveHost();
    const address = stranger.put(`<script>parent.postMessage(${JSON.stringify(forged)}, '*')</script>`);
    const { page, embeds, settled } = await open(frame(embed()) + frame(address) + LISTENER);
    const before = await heights(page);
    assert.ok(!before.includes(forged.height), 'taken while the page loaded');
    await page.evaluate(
      (data) => (postMessage(data, '*'), dispatchEvent(new MessageEvent('message', { data, origin: 'null' }))),
      forged,
    );
    await page
      .frames()
      .find((one) => one.url() === address)
      .evaluate((data) => parent.postMessage(data, '*'), forged);
    await settled();
    assert.deepEqual(await heights(page), before);
    await embeds()[0].evaluate((url) => void (location.href = url), address);
    await page.waitForFunction(
      (origin) => globalThis.heard.filter((one) => one.origin === origin).length >= 3,
      {},
      stranger.origin,
    );
    await settled();
    assert.deepEqual(await heights(page), before);
    await page.close();
    await stranger.close();
  });

  it('leaves frames of others alone, and asks them for nothing', async () => {
    const other = running.host.put('<p>Not ours</p>');
    const { page, settled } = await open(frame(other) + LISTENER);
    const inside = page.frames().find((one) => one.url() === other);
    assert.deepEqual(await inside.evaluate('heard'), []);
    await inside.evaluate(() => parent.postMessage({ type: 'kys-embed-height', element: 'x', height: 999 }, '*'));
    await settled();
    assert.deepEqual(await heights(page), [150]);
    await page.close();
  });
});
