import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const FOLDERS = ['data', 'data/groups', 'data/people'];

/** The records of a project, by their paths from its root. */
function recordsIn(root) {
  const files = FOLDERS.flatMap((folder) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`) : [],
  );
  return new Map(
    files.filter((file) => file.endsWith('.yaml')).map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );
}

/** The records that tests are written for; see `data/compile/tested-records.ts`. */
const testedRecords = (root) =>
  new Map(Object.entries(JSON.parse(readFileSync(join(root, 'data/compile/tested-records.json'), 'utf8'))));

/** Digests that the import keeps beside the records; no page loads anything of them. */
const DIGESTS = 'data/introductions.yaml';

function isSame(one, other) {
  const [some, others] = [one, other].map((records) => new Map([...records].filter(([file]) => file !== DIGESTS)));
  return some.size === others.size && [...some].every(([file, text]) => others.get(file) === text);
}

function run(folder, ...args) {
  const { status, stderr, error } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`the build with the records that tests are written for failed: ${error?.message ?? stderr}`);
}

/**
 * A build of the same code with the records that tests are written for. Where the project has just these, that is its
 * own build; else it's made in a folder for temporary files, which `done` removes.
 *
 * @param {string} root
 * @returns {{ root: string, isOwn: boolean, done: () => void }}
 */
export function testedBuild(root) {
  const tested = testedRecords(root);
  const own = recordsIn(root);
  if (isSame(own, tested)) return { root, isOwn: true, done: () => undefined };
  const folder = `${mkdtempSync(join(tmpdir(), 'kys-tested-'))}/`;
  const done = () => rmSync(folder, { recursive: true });
  try {
    for (const name of ['package.json', 'rollup.config.mjs', 'tsconfig.json', 'src', 'data', 'scripts', 'test/bench'])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    // A junction, since Windows lets not everybody make links.
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const file of own.keys()) rmSync(join(folder, file));
    for (const [file, text] of tested) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    // What `npm run build` does for the files that pages load.
    run(folder, 'node_modules/tsx/dist/cli.mjs', 'data/compile/compile.ts');
    run(folder, 'node_modules/tsx/dist/cli.mjs', 'scripts/messages/messages.mjs', 'build');
    run(folder, 'node_modules/rollup/dist/bin/rollup', '-c', '--silent');
  } catch (error) {
    done();
    throw error;
  }
  return { root: folder, isOwn: false, done };
}
