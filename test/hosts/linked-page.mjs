import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findFirefox, firefoxOptions } from '../engines/firefox.mjs';
import { serveDist, serveHost } from './framed-page.mjs';
import { visit } from './settled.mjs';
import { testBrowser } from './test-browser.mjs';

const SCRIPTS = {
  module: '<script type="module" src="SITE/kys.js"></script>',
  classic: '<script src="SITE/kys.classic.js"></script>',
  loader: '<script type="module" src="SITE/kys.loader.js"></script>',
};

/** What a page has in front of its elements to load the library, SITE being where that is. */
export const withScript = (form, markup) => SCRIPTS[form] + markup;

const firefox = findFirefox();

/** The engines of which this machine has a browser that opens linked pages. */
export const ENGINES = firefox ? ['Chromium', 'Firefox'] : ['Chromium'];

/** A Firefox of its own for one suite. */
function testFirefox() {
  const running = {};
  before(async () => (running.browser = await puppeteer.launch(await firefoxOptions(firefox))));
  after(() => running.browser.close());
  return running;
}

/**
 * Has a browser, a site with the build, and a host with pages run while the tests of a suite do. Called in `describe`.
 *
 * @param {{ engine?: string }} [options] one of `ENGINES`
 * @returns `open` shows a page with this markup, once it is settled; SITE in it stands for the site with the build
 */
export function testLinkedPages({ engine = 'Chromium' } = {}) {
  const running = engine === 'Firefox' ? testFirefox() : testBrowser();
  before(async () => {
    running.site = await serveDist({ headers: { 'access-control-allow-origin': '*' } });
    running.host = await serveHost();
  });
  after(async () => {
    await running.host.close();
    await running.site.close();
  });
  return Object.assign(running, {
    async open(markup) {
      const page = await running.browser.newPage();
      await page.setViewport({ width: 1000, height: 700 });
      const address = running.host.put(markup.replaceAll('SITE', running.site.origin));
      // The protocol of Firefox tells too little of requests to wait for their end.
      if (engine === 'Firefox') await page.goto(address);
      else await visit(page, address);
      return page;
    },
  });
}
