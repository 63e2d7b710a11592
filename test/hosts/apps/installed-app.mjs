import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../../../scripts/static-server.mjs';

/** Outside of this repository, whose own packages an application would find otherwise. Kept, so that the next run is fast. */
export const workplace = join(tmpdir(), 'kys-elements-hosts');

/** Nothing here may report about itself; frameworks ask for it by these names. */
const environment = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  CI: '1',
};

/** What this program has started: it ends with it, however it ends. */
const running = new Set();
const endAll = () => running.forEach(({ pid }) => process.kill(-pid));
process.on('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/**
 * Installs an application with the packed library, as a person would.
 *
 * @param {import('./apps.mjs').App} app
 * @param {string} archive the path of the packed library
 * @returns {Promise<string>} the folder
 */
export async function install(app, archive) {
  const folder = join(workplace, app.folder);
  await mkdir(folder, { recursive: true });
  // A package of the same version would be taken for the one that is there.
  await rm(join(folder, 'node_modules/@kaiyuanshe'), { recursive: true, force: true });
  await rm(join(folder, 'package-lock.json'), { force: true });
  await cp(fileURLToPath(new URL(app.folder, import.meta.url)), folder, { recursive: true });
  const description = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  description.dependencies['@kaiyuanshe/elements'] = `file:${archive}`;
  await writeFile(join(folder, 'package.json'), JSON.stringify(description, undefined, 2));
  await run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline']);
  return folder;
}

/**
 * Runs a program to its end.
 *
 * @returns {Promise<string>} what it printed
 * @throws {Error} where it fails, with what it printed
 */
export async function run(folder, program, parameters) {
  const { code, output } = await finish(start(folder, program, parameters));
  if (code) throw new Error(`${program} ${parameters.join(' ')} ended with ${code}:\n${output}`);
  return output;
}

function start(folder, program, parameters) {
  // A group of its own: what it starts ends with it.
  const child = spawn(program, parameters, {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.on('close', () => running.delete(child));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return { child, output: () => output };
}

const finish = ({ child, output }) =>
  new Promise((resolve, reject) =>
    child.on('error', reject).on('close', (code) => resolve({ code, output: output() })),
  );

/**
 * Builds the application where its form asks for it, and serves it.
 *
 * @param {string} folder
 * @param {import('./apps.mjs').Form} form
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 * @throws {Error} where it doesn't build, or doesn't answer within 90 s, with what it printed
 */
export async function serve(folder, form) {
  if (form.build) await run(folder, 'npm', ['run', form.build]);
  if (form.folder) return serveFolder({ root: join(folder, form.folder) });
  const port = await freePort();
  const server = start(
    folder,
    join(folder, 'node_modules/.bin', form.serve(port)[0]),
    form.serve(port).slice(1).map(String),
  );
  const ended = finish(server);
  const close = async () => {
    if (server.child.exitCode === null) process.kill(-server.child.pid);
    await ended;
  };
  const origin = `http://localhost:${port}`;
  const late = Date.now() + 90_000;
  while (!(await answers(origin))) {
    if (server.child.exitCode !== null || Date.now() > late) {
      await close();
      throw new Error(`${form.serve(port).join(' ')} doesn't answer:\n${server.output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return { origin, close };
}

const answers = (origin) =>
  fetch(origin).then(
    ({ ok }) => ok,
    () => false,
  );

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
