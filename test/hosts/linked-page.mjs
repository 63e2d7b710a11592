import { after, before } from 'node:test';
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

/**
 * Has a browser, a site with the build, and a host with pages run while the tests of a suite do. Called in `describe`.
 *
 * @returns `open` shows a page with this markup, once it is settled; SITE in it stands for the site with the build
 */
export function testLinkedPages() {
  const running = testBrowser();
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
      await visit(page, running.host.put(markup.replaceAll('SITE', running.site.origin)));
      return page;
    },
  });
}
