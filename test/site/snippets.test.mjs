/** What the builder of the built site gives, in pages of another origin: each element, by each form that a plain page runs. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serveHost } from '../hosts/framed-page.mjs';
import { visit } from '../hosts/settled.mjs';
import { complaintsOf, openTestBrowser } from '../hosts/test-browser.mjs';
import { serveSite } from './site-server.mjs';
import { examples } from '../../dist/generated/examples.js';

/** Hosts whose snippet is a page's HTML, once they have done with it what they do; by form. */
const HOSTS = {
  'static-html': { forms: ['module', 'classic', 'loader'] },
  wordpress: { forms: ['classic', 'frame'] },
  hexo: { forms: ['module'] },
  hugo: {
    forms: ['module'],
    render([shortcode, text]) {
      const [, given = ''] = /^\{\{< kys-\S+ ?(\S*) >\}\}$/.exec(text);
      return shortcode.replace('{{ .Get 0 }}', given);
    },
  },
  docusaurus: {
    forms: ['module'],
    render([options, element]) {
      const [, src] = /src: '([^']+)'/.exec(options);
      return `<script type="module" src="${src}"></script>${element}`;
    },
  },
  discourse: { forms: ['frame', 'classic'] },
  notion: { forms: ['frame'], render: ([address]) => `<iframe src="${address.replaceAll('&', '&amp;')}"></iframe>` },
  wechat: { forms: ['classic'] },
  frame: { forms: ['frame'] },
  'no-script': { forms: ['static'] },
};

/** Runs in a page or a frame: whether an element shows more than a line. */
const isShown = (tag) => {
  const root = document.querySelector(tag)?.shadowRoot;
  return root?.querySelector('.kys')?.offsetHeight > 15 && root.textContent.trim().length > 20;
};

describe('the snippets of the builder', () => {
  let site, host, browser;

  before(async () => {
    site = await serveSite();
    host = await serveHost();
    browser = await openTestBrowser();
  });
  after(async () => {
    await browser?.close();
    await host?.close();
    await site?.close();
  });

  /** Chooses a place and a form in the builder, and reads the parts that it shows. */
  async function partsOf(builder, place, form) {
    const choose = (group, value) => builder.$eval(`${group} input[value="${value}"]`, (input) => input.click());
    await choose('.pasting > .choice-group', place);
    // The address tells that the page has followed.
    const isAt = (id) => (new URLSearchParams(location.search).get('host') ?? 'static-html') === id;
    await builder.waitForFunction(isAt, {}, place);
    if (await builder.$(`.how input[value="${form}"]`)) await choose('.how', form);
    await builder.waitForSelector('.part code');
    return builder.$$eval('.part code', (codes) => codes.map(({ textContent }) => textContent));
  }

  async function openSnippet(markup, tag) {
    const page = await browser.newPage();
    const told = complaintsOf(page);
    await visit(page, host.put(markup));
    const frame = page.frames().find((one) => one.url().includes('/embed.html'));
    if (markup.includes(`<${tag}`) || frame) await (frame ?? page).waitForFunction(isShown, {}, tag);
    else assert.match(await page.$eval('body', ({ innerText }) => innerText + document.images.length), /.{20}|1/s);
    assert.deepEqual([told.errors, told.warnings], [[], []], markup);
    await page.close();
  }

  for (const tag of Object.keys(examples).filter((name) => name !== 'kys-dataset'))
    it(`show ${tag} on another site, in each form`, async () => {
      const builder = await browser.newPage();
      await visit(builder, `${site.home}en/builder.html?element=${tag}`);
      const markups = new Set();
      for (const [place, { forms, render = (parts) => parts.join('\n') }] of Object.entries(HOSTS))
        for (const form of forms) markups.add(render(await partsOf(builder, place, form)));
      await builder.close();
      assert.ok(markups.size >= 6, [...markups].join('\n\n'));
      for (const markup of markups) await openSnippet(markup, tag);
    });

  it('are checked by their hashes, and refused where a file is another', async () => {
    const builder = await browser.newPage();
    await visit(builder, `${site.home}en/builder.html?integrity`);
    await builder.waitForSelector('.part code');
    const [code] = await builder.$$eval('.part code', (codes) => codes.map(({ textContent }) => textContent));
    assert.match(code, /integrity="sha384-/);
    await builder.close();
    await openSnippet(code, 'kys-group-card');
    const page = await browser.newPage();
    await visit(page, host.put(code.replace(/(src="[^"]+" integrity="sha384-)..../, '$1AAAA')));
    assert.equal(await page.$eval('kys-group-card', ({ shadowRoot }) => shadowRoot), null);
    await page.close();
  });
});
