/**
 * Checks the package as it would be published: what package.json exports is there and of the right form (publint), and
 * its types resolve in bundlers and in Node (attw).
 *
 *   npm run build && npm run package
 *
 * It is of modules alone, so that attw need not ask for CommonJS. What has no types is no module to import: scripts that
 * a page loads by their address, and data.
 */
import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { entryPoints, root } from './entry-points.mjs';
import { pack } from './pack.mjs';

const archive = await pack();
const { buffer: tarball } = Uint8Array.from(await readFile(archive));
const { messages, pkg } = await publint({ strict: true, pack: { tarball } });
for (const message of messages) console.error(`publint: ${formatMessage(message, pkg)}`);

const modules = (await entryPoints()).filter(({ types }) => types).map(({ subpath }) => subpath);
const { status, stdout, stderr } = spawnSync(
  `${root}node_modules/.bin/attw`,
  [archive, '--profile', 'esm-only', '--no-emoji', '--no-color', '--format', 'ascii', '--entrypoints', ...modules],
  { encoding: 'utf8', shell: process.platform === 'win32' },
);
if (status) console.error(stdout, stderr);
await rm(dirname(archive), { recursive: true });

if (messages.length || status) process.exitCode = 1;
else console.log(`the package and the types of its ${modules.length} modules are as they should be`);
