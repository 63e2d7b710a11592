import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isProgram } from './installed-browser.mjs';
import { linuxFonts } from './linux-fonts.mjs';
import { WebKitPage } from './webkit-page.mjs';

/** Where distributions put MiniBrowser, which is on no `PATH`. */
const FOLDERS = ['x86_64-linux-gnu/', 'aarch64-linux-gnu/', ''].flatMap((machine) =>
  ['lib', 'libexec', 'lib64'].flatMap((lib) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => `/usr/${lib}/${machine}${name}`),
  ),
);

const ATTEMPTS = 4;

/** MiniBrowser's window is as wide as its toolbar at least. So narrow, it takes a page of 240 px. */
const NARROW_TOOLBAR = `
* { font-size: 1px; }
button { min-width: 0; margin: 0; border: 0; padding: 0; }
image { margin: 0 -8px; }
`;

/**
 * Looks for what WebKitGTK needs: its driver, its MiniBrowser, and Xvfb for a display that is
 * nobody's.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ driver: string, browser: string, xvfb: string } | undefined} the programs' paths
 */
export function findWebKit(env = process.env) {
  const onPath = (name) =>
    (env.PATH ?? '')
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, name))
      .find(isProgram);
  const driver = onPath('WebKitWebDriver');
  const browser = FOLDERS.map((folder) => `${folder}/MiniBrowser`).find(isProgram);
  const xvfb = onPath('Xvfb');
  return driver && browser && xvfb ? { driver, browser, xvfb } : undefined;
}

/**
 * Launches WebKitGTK for the test runner, and answers its commands as far as a `WebKitPage` can.
 *
 * A page is a browser with a display of its own, so that it has the focus whatever runs beside it.
 */
export class WebKitLauncher {
  name = 'WebKit';
  /** The runner's commands speak to a page as to one of puppeteer's. */
  type = 'puppeteer';
  #programs;
  #folder = mkdtempSync(join(tmpdir(), 'kys-webkit-'));
  #idle = [];
  #active = new Map();
  #all = [];

  /** @param {{ driver: string, browser: string, xvfb: string }} programs */
  constructor(programs) {
    this.#programs = programs;
    process.once('exit', () => rmSync(this.#folder, { recursive: true, force: true }));
  }

  async startSession(id, url) {
    const page = this.#idle.pop() ?? (await this.#open());
    this.#active.set(id, page);
    await page.setViewport({ width: 800, height: 600 });
    await page.goto(url);
  }

  /** MiniBrowser 2.50 ends now and then as it starts, and the driver waits for it all the same: it gets another try. */
  async #open() {
    const env = await this.#env();
    for (let attempt = 1; ; attempt++) {
      try {
        const page = await WebKitPage.open(this.#programs, env);
        this.#all.push(page);
        return page;
      } catch (error) {
        if (attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** The visitor's own settings stay out, and untouched. */
  async #env() {
    const gtk = join(this.#folder, 'config', 'gtk-3.0');
    await mkdir(gtk, { recursive: true });
    await writeFile(join(gtk, 'gtk.css'), NARROW_TOOLBAR);
    const homes = Object.fromEntries(
      ['config', 'data'].map((name) => [`XDG_${name.toUpperCase()}_HOME`, join(this.#folder, name)]),
    );
    return { ...process.env, FONTCONFIG_FILE: await linuxFonts(), ...homes, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl(id) {
    return this.getPage(id).url();
  }

  getPage(id) {
    const page = this.#active.get(id);
    if (!page) throw new Error(`no page of WebKit runs ${id}`);
    return page;
  }

  async stopSession(id) {
    const page = this.getPage(id);
    await page.goto('about:blank');
    this.#active.delete(id);
    this.#idle.push(page);
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKit has no window here to debug in');
  }

  async stop() {
    await Promise.all(this.#all.splice(0).map((page) => page.close()));
    this.#idle = [];
    this.#active.clear();
  }
}
