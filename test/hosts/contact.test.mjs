import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import jsQR from 'jsqr';
import { visit } from './settled.mjs';
import { complaintsOf, testBrowser } from './test-browser.mjs';

const FORMS = {
  module: '<script type="module" src="/dist/kys.js"></script>',
  classic: '<script src="/dist/kys.classic.js"></script>',
  alone: '<script type="module" src="/dist/standalone/kys-contact.js"></script>',
};
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";
const NOT_LOADED = 'Could not load. Please try again later.';

describe('the contact on a page, built', () => {
  const running = testBrowser();

  /** Opens a page with the contact on it. `answer` may refuse what loads on request: it returns a status, or nothing. */
  async function open({ form = 'module', attributes = '', theme = 'light', answer = () => undefined } = {}) {
    const page = await running.browser.newPage();
    await page.setViewport({ width: 320, height: 800 });
    const told = { ...complaintsOf(page), requests: [] };
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname === '/page.html') {
        const body = `<!doctype html><html lang="en" data-theme="${theme}"><link rel="icon" href="data:,">${FORMS[form]}<kys-contact group="media" ${attributes}></kys-contact></html>`;
        return void request.respond({
          body,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': STRICT },
        });
      }
      if (!pathname.includes('share')) return void request.continue();
      told.requests.push(pathname);
      const status = answer();
      return void (status === undefined ? request.continue() : status ? request.respond({ status }) : request.abort());
    });
    await visit(page, `${running.server.origin}/page.html`);
    const press = async (part) => {
      await page.evaluate(
        (name) => document.querySelector('kys-contact').shadowRoot.querySelector(`[part=${name}]`).click(),
        part,
      );
      await page.waitForFunction(() => {
        const { shadowRoot } = document.querySelector('kys-contact');
        return shadowRoot.querySelector('svg, .note:not(:empty)') && !shadowRoot.querySelector('[aria-busy]');
      });
    };
    const read = (selector) =>
      page.evaluate(
        (wanted) => document.querySelector('kys-contact').shadowRoot.querySelector(wanted)?.textContent.trim(),
        selector,
      );
    return { page, press, read, ...told };
  }

  /** What a camera reads off the screen. */
  async function scanned(page) {
    const code = await page.evaluateHandle(() => document.querySelector('kys-contact').shadowRoot.querySelector('svg'));
    const picture = await code.asElement().screenshot({ encoding: 'base64' });
    // Another page: the first one's policy lets no picture in.
    const canvas = await running.browser.newPage();
    const [pixels, width, height] = await canvas.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const { width: wide, height: high } = image;
      const context = Object.assign(document.createElement('canvas'), { width: wide, height: high }).getContext('2d');
      context.drawImage(image, 0, 0);
      return [[...context.getImageData(0, 0, wide, high).data], wide, high];
    }, picture);
    await canvas.close();
    return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data;
  }

  for (const [form, theme] of [
    ['module', 'light'],
    ['module', 'dark'],
    ['classic', 'dark'],
    ['alone', 'light'],
  ]) {
    it(`shows a code that is read as the mail, ${form}, ${theme}, under a strict policy`, async () => {
      const { page, press, errors, warnings, requests } = await open({
        form,
        theme,
        attributes: 'subject="采访 &amp; more" body="Hello,&#10;we"',
      });
      assert.deepEqual(requests, [], 'nothing before it is asked for');
      await press('scan');
      assert.equal(
        await scanned(page),
        'mailto:kmedia@kaiyuanshe.org?subject=%E9%87%87%E8%AE%BF%20%26%20more&body=Hello%2C%0D%0Awe',
      );
      assert.deepEqual([errors, warnings], [[], []]);
      assert.deepEqual(requests, [form === 'alone' ? '/dist/standalone/kys.share.js' : '/dist/kys.share.js']);
      await page.close();
    });
  }

  for (const variant of ['inline', 'button']) {
    it(`shows it in the variant ${variant} too`, async () => {
      const { page, press } = await open({ attributes: `variant="${variant}"` });
      if (variant === 'button')
        await page.evaluate(() =>
          document.querySelector('kys-contact').shadowRoot.querySelector('[part=open]').click(),
        );
      await press('scan');
      assert.equal(await scanned(page), 'mailto:kmedia@kaiyuanshe.org');
      await page.close();
    });
  }

  for (const [why, status] of [
    ['is not there', 404],
    ['is blocked', 0],
  ]) {
    for (const part of ['scan', 'save']) {
      for (const form of ['module', 'classic']) {
        it(`says so where what ${part} needs ${why}, and keeps the address, ${form}`, async () => {
          const { page, press, read, errors, warnings } = await open({ form, answer: () => status });
          await press(part);
          assert.equal(await read('.note'), NOT_LOADED);
          assert.equal(await read('[part=address]'), 'kmedia@kaiyuanshe.org');
          assert.deepEqual(
            errors.filter((text) => !text.startsWith('Failed to load resource')),
            [],
          );
          assert.equal(warnings.length, 1);
          assert.match(warnings[0], /^<kys-contact>: .*kys\.share\.js/);
          await page.close();
        });
      }
    }
  }
});
