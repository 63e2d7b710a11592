import { execFile } from 'node:child_process';
import { access, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

const isThere = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Builds what a revision of this repository is, once: a second call finds it in the system's folder for temporary files.
 *
 * @param {string} revision whatever git understands: a tag, a branch, a commit
 * @returns {Promise<string>} a folder with a built `dist`
 * @throws {Error} where there is no such revision, or it can't be built
 */
export async function buildRevision(revision) {
  const { stdout } = await run('git', ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], {
    cwd: here,
  }).catch(() => {
    throw new Error(`no such revision: ${revision}`);
  });
  const commit = stdout.trim();
  const folder = join(tmpdir(), 'kys-revisions', commit);
  if (await isThere(folder)) return folder;
  console.log(`building ${revision} (${commit.slice(0, 9)}) …`);
  const draft = `${folder}.${process.pid}`;
  await mkdir(join(draft, '..'), { recursive: true });
  try {
    await run('git', ['clone', '--quiet', '--shared', '--no-checkout', here, draft]);
    await run('git', ['checkout', '--quiet', '--detach', commit], { cwd: draft });
    await install(draft);
    await npm(['run', '--silent', 'build'], draft);
    // Another run may have been as quick.
    await rename(draft, folder).catch(async (error) => {
      if (!(await isThere(folder))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

/** What is installed here serves there, too, where it is the same. */
async function install(folder) {
  const [mine, theirs] = await Promise.all(
    [here, folder].map((each) => readFile(join(each, 'package-lock.json'), 'utf8')),
  );
  if (mine === theirs) await symlink(join(here, 'node_modules'), join(folder, 'node_modules'), 'junction');
  else await npm(['ci', '--no-audit', '--no-fund', '--prefer-offline'], folder);
}

const npm = (words, cwd) =>
  run('npm', words, { cwd, shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 }).catch((error) => {
    throw new Error(`npm ${words.join(' ')} failed in ${cwd}:\n${error.stdout}${error.stderr}`);
  });
