import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateArchive, inflateOnce, inflateProgram } from './inflate-once.mjs';
import { findInstalledBrowser, isProgram } from './installed-browser.mjs';
import { linuxFonts } from './linux-fonts.mjs';

/**
 * Nothing here needs the network, and nothing may come to need it unseen: every name but this
 * machine's own fails to resolve, and the browser's own errands are off.
 */
const offline = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/** The same glyphs wherever a picture is taken: no hints of the screen at hand. */
const steady = ['--font-render-hinting=none', '--force-color-profile=srgb', '--hide-scrollbars'];

/**
 * Finds a Chromium to launch: `CHROME_PATH`, else the one that comes by npm, which is the same on every machine, else an
 * installed one.
 *
 * @returns {Promise<{ executablePath: string, headless: true | 'shell', args: string[], env: Record<string, string | undefined> }>}
 *   options for puppeteer's `launch`
 * @throws {Error} where none works; its message names the three ways
 */
export async function resolveBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !isProgram(CHROME_PATH)) throw new Error(`CHROME_PATH names no program: ${CHROME_PATH}`);
  if (CHROME_PATH) return launchOptions(CHROME_PATH, true, process.env);
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  const installed = findInstalledBrowser();
  if (installed) return launchOptions(installed, true, process.env);
  throw new Error(
    `No browser to run in. One of these helps:
  1. set CHROME_PATH to the program of a Chrome, Chromium or Edge
  2. install Chrome, Chromium or Edge in its usual place
  3. run on Linux x86-64, where the npm package @sparticuz/chromium brings one (this is ${process.platform} ${process.arch})`,
  );
}

/**
 * The package's own `args` switch web security off, and its own unpacking leaves out the
 * libraries that a bare machine lacks; so both are done here.
 */
async function packagedBrowser() {
  const bin = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(await readFile(new URL('../package.json', bin), 'utf8'));
  const folder = await inflateOnce(`chromium-${version}`, async (draft) => {
    await Promise.all([
      inflateProgram(new URL('chromium.br', bin), join(draft, 'chromium')),
      inflateArchive(new URL('al2023.tar.br', bin), draft),
    ]);
  });
  return launchOptions(join(folder, 'chromium'), 'shell', {
    ...process.env,
    LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  });
}

async function launchOptions(executablePath, headless, variables) {
  const fonts = process.platform === 'linux' ? { FONTCONFIG_FILE: await linuxFonts() } : {};
  const env = { ...fonts, ...variables };
  // Chromium refuses to sandbox root, and the packaged one carries no sandbox helper.
  const unsandboxed = headless === 'shell' || process.getuid?.() === 0;
  return { executablePath, headless, args: [...offline, ...steady, ...(unsandboxed ? ['--no-sandbox'] : [])], env };
}
