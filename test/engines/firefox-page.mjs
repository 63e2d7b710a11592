/** Of a `BrowsingContext` of Firefox. */
const OVERRIDES = { 'prefers-color-scheme': 'prefersColorSchemeOverride', 'forced-colors': 'forcedColorsOverride' };
const USUAL = { mediumOverride: '', prefersColorSchemeOverride: 'none', forcedColorsOverride: 'none' };

/**
 * Opens a page of Firefox that emulates media as one of Chromium does. The protocol has no words
 * for it, so it's done from the window around the page, as Firefox's own responsive design mode
 * does it.
 *
 * @param {import('puppeteer-core').BrowserContext} context of a Firefox with `--remote-allow-system-access`
 * @returns {Promise<import('puppeteer-core').Page>}
 */
export async function openFirefoxPage(context) {
  const page = await context.newPage();
  const override = await overrideOf(page);
  page.emulateMediaType = (type = '') => override({ mediumOverride: type });
  page.emulateMediaFeatures = (features) =>
    override(Object.fromEntries(features.map(({ name, value }) => [overrideNamed(name), value])));
  page.emulateForcedColors = (value) => page.emulateMediaFeatures([{ name: 'forced-colors', value }]);
  const { goto } = page;
  page.goto = async (...where) => {
    await override(USUAL);
    return goto.apply(page, where);
  };
  return page;
}

function overrideNamed(feature) {
  if (OVERRIDES[feature]) return OVERRIDES[feature];
  throw new Error(`Firefox has no override for ${feature}`);
}

/** A function that sets overrides for what stands in a page's window. */
async function overrideOf(page) {
  const { connection } = page.browser();
  const window = await page.windowId();
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = result.contexts.find(({ clientWindow }) => clientWindow === window);
  return async (overrides) => {
    const { result: answer } = await connection.send('script.evaluate', {
      expression: `void Object.assign(gBrowser.selectedBrowser.browsingContext, ${JSON.stringify(overrides)})`,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  };
}
