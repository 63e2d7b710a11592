import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { isProgram } from './installed-browser.mjs';
import { linuxFonts } from './linux-fonts.mjs';
import { openFirefoxPage } from './firefox-page.mjs';

/**
 * Looks for Firefox: `FIREFOX_PATH`, else the usual places of this platform.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string | undefined} the program's path
 * @throws {Error} where `FIREFOX_PATH` names no program
 */
export function findFirefox(env = process.env, platform = process.platform) {
  const { FIREFOX_PATH } = env;
  if (FIREFOX_PATH && !isProgram(FIREFOX_PATH)) throw new Error(`FIREFOX_PATH names no program: ${FIREFOX_PATH}`);
  return FIREFOX_PATH || usualPlaces(env, platform).find(isProgram);
}

function usualPlaces(env, platform) {
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].map(
      (folder) => `${folder}/Firefox.app/Contents/MacOS/firefox`,
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return roots.map((root) => `${root}\\Mozilla Firefox\\firefox.exe`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return ['firefox', 'firefox-esr'].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Nothing but this machine is in reach: what is asked of another goes to a port where nobody listens. */
const offline = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
};

/** Scroll bars take room, as on Windows; Chromium and WebKit are tested without. */
const scrollbars = { 'ui.useOverlayScrollbars': 0 };

/**
 * How a Firefox is launched.
 *
 * @param {string} executablePath
 * @returns {Promise<import('puppeteer-core').LaunchOptions>}
 */
export async function firefoxOptions(executablePath) {
  const fonts = process.platform === 'linux' ? await linuxFonts() : undefined;
  return {
    browser: 'firefox',
    executablePath,
    args: ['--remote-allow-system-access'],
    env: { ...(fonts && { FONTCONFIG_FILE: fonts }), ...process.env },
    // The sandbox hides every folder from a page's process, but those with the system's fonts.
    extraPrefsFirefox: {
      ...offline,
      ...scrollbars,
      ...(fonts && { 'security.sandbox.content.read_path_whitelist': `${dirname(fonts)}/` }),
    },
  };
}

/**
 * Launches Firefox for the test runner.
 *
 * @param {string} executablePath
 */
export async function firefoxLauncher(executablePath) {
  return withBrowserForEachPage(await firefoxOptions(executablePath));
}

/**
 * One window of a Firefox is active, and in the others no element gets the focus. So that files can
 * run side by side, each page beyond the first has a Firefox of its own.
 */
function withBrowserForEachPage(launchOptions) {
  let first = true;
  const others = [];
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions,
    createPage: async ({ context }) => {
      if (first) first = false;
      else others.push(await puppeteer.launch(launchOptions));
      return openFirefoxPage(others.at(-1)?.defaultBrowserContext() ?? context);
    },
  });
  const { stop } = launcher;
  launcher.stop = async () => {
    await Promise.all([...others.splice(0).map((browser) => browser.close()), stop.call(launcher)]);
  };
  return launcher;
}
