import { chromeLauncher } from '@web/test-runner-chrome';
import { resolveBrowser } from './browser.mjs';

/** Pages are used again for the next file, which must not find what a test emulated. */
async function createPage({ context }) {
  const page = await context.newPage();
  // What puppeteer can't emulate goes over a connection of our own.
  const devtools = await page.createCDPSession();
  page.emulateForcedColors = (value) =>
    devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  // Files run side by side; each page believes that it has the focus.
  await page.emulateFocusedPage(true);
  const { goto } = page;
  page.goto = async (...where) => {
    await page.emulateMediaType();
    await page.emulateMediaFeatures();
    await devtools.send('Emulation.setEmulatedMedia', { features: [] });
    return goto.apply(page, where);
  };
  return page;
}

/**
 * Launches Chromium for the test runner.
 *
 * @throws {Error} where there is none
 */
export async function chromiumLauncher() {
  return chromeLauncher({ launchOptions: await resolveBrowser(), createPage });
}
