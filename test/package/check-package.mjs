/**
 * Checks the package as it would be published: what package.json exports is there and of the right form (publint), and
 * its types resolve in bundlers and in Node (attw).
 *
 *   npm run build && npm run package
 *
 * It is of modules alone, so that attw need not ask for CommonJS. What has no types is no module to import: scripts that
 * a page loads by their address, and data.
 */
import { readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { problemKindInfo } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { entryPoints } from './entry-points.mjs';
import { pack } from './pack.mjs';

/** A package of modules alone: what resolves no `exports`, or asks for CommonJS, is none of its users. */
const IGNORED = new Set(['node10', 'node16-cjs']);

const archive = await pack();
const { buffer: tarball } = Uint8Array.from(await readFile(archive));
const { messages, pkg } = await publint({ strict: true, pack: { tarball } });
for (const message of messages) console.error(`publint: ${formatMessage(message, pkg)}`);

const modules = (await entryPoints()).filter(({ types }) => types).map(({ subpath }) => subpath);
const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)), { entrypoints: modules });
const problems = analysis.types ? analysis.problems.filter(({ resolutionKind }) => !IGNORED.has(resolutionKind)) : [];
for (const { kind, ...where } of problems)
  console.error(`attw: ${problemKindInfo[kind].title} ${JSON.stringify(where)}`);
if (!analysis.types) console.error('attw: no types');
await rm(dirname(archive), { recursive: true });

if (messages.length || problems.length || !analysis.types) process.exitCode = 1;
else console.log(`the package and the types of its ${modules.length} modules are as they should be`);
