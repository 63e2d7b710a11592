import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateArchive, inflateOnce, inflateProgram } from '../engines/inflate-once.mjs';
import { linuxFonts } from '../engines/linux-fonts.mjs';
import { DevtoolsPipe } from './devtools-pipe.mjs';

/** Why Chromium 78 can't run here, or `false` where it can; fit for `skip` of node:test. */
export const cannotRun =
  process.platform === 'linux' && process.arch === 'x64'
    ? false
    : `Chromium 78 comes for Linux x86-64 alone (this is ${process.platform} ${process.arch})`;

/**
 * Starts Chromium 78, the oldest engine seen inside WeChat, as the npm package
 * `chrome-aws-lambda` carries it.
 *
 * @returns {Promise<{ devtools: DevtoolsPipe, close: () => Promise<void> }>}
 */
export async function launchChromium78() {
  const folder = await unpack();
  const profile = await mkdtemp(join(tmpdir(), 'kys-chromium-78-'));
  const browser = spawn(
    join(folder, 'chromium'),
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--no-proxy-server',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
    ],
    {
      // Descriptors 3 and 4 are the pipe; the browser's own log is of no use to a reader.
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: await linuxFonts() },
    },
  );
  const gone = new Promise((resolve) => browser.once('close', resolve).once('error', resolve));
  const devtools = new DevtoolsPipe(browser.stdio[3], browser.stdio[4]);
  return {
    devtools,
    async close() {
      // Asked first, the browser ends its own children too.
      const late = setTimeout(() => browser.kill('SIGKILL'), 2000);
      await devtools.send('Browser.close').catch(() => browser.kill('SIGKILL'));
      await gone;
      clearTimeout(late);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function unpack() {
  const bin = new URL('../bin/', import.meta.resolve('chrome-aws-lambda'));
  const { version } = JSON.parse(await readFile(new URL('../package.json', bin), 'utf8'));
  return inflateOnce(`chromium-78-${version}`, async (draft) => {
    await Promise.all([
      inflateProgram(new URL('chromium.br', bin), join(draft, 'chromium')),
      inflateArchive(new URL('aws.tar.br', bin), draft),
      inflateArchive(new URL('swiftshader.tar.br', bin), join(draft, 'swiftshader')),
    ]);
  });
}
