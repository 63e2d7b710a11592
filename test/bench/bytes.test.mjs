import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** Words that compress badly, as many as new records of several groups would have. */
const many = Array.from({ length: 2000 }, (_, index) =>
  (Math.sin(index + 1) * 1e8).toString(36).replace(/[^a-z]/gu, ''),
).join(' ');

describe('npm run bytes', () => {
  let root = '';
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'kys-bytes-'));
    for (const name of [
      'package.json',
      'rollup.config.mjs',
      'tsconfig.json',
      'src',
      'data',
      'dist',
      'scripts',
      'test/bench',
    ])
      cpSync(join(project, name), join(root, name), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
    for (const [file, text] of Object.entries(
      JSON.parse(readFileSync(join(root, 'data/compile/tested-records.json'), 'utf8')),
    ))
      writeFileSync(join(root, file), text);
  });
  after(() => rmSync(root, { recursive: true }));

  const bytes = () => spawnSync(process.execPath, ['test/bench/bytes.mjs'], { cwd: root, encoding: 'utf8' });

  it('fails where the code is over its budget', () => {
    const loader = readFileSync(join(root, 'dist/kys.loader.js'));
    appendFileSync(join(root, 'dist/kys.loader.js'), many);
    const { status, stderr } = bytes();
    writeFileSync(join(root, 'dist/kys.loader.js'), loader);
    assert.match(stderr, /^over budget: dist\/kys\.loader\.js has [\d,]+ bytes of 1,000$/mu);
    assert.equal(status, 1);
  });

  // One run for both, since it builds the library once more.
  it('judges code with the records that tests are written for, and only warns of what other records add', () => {
    const loader = join(root, 'src/loader/loader.ts');
    writeFileSync(loader, `${readFileSync(loader, 'utf8')}\nconsole.log(${JSON.stringify(many)});\n`);
    appendFileSync(join(root, 'data/tags.yaml'), '# changed\n');
    appendFileSync(join(root, 'dist/kys.js'), `/* ${many} */`);
    const { status, stdout, stderr } = bytes();
    const [warning, ...complaints] = stderr.trim().split('\n');
    assert.match(warning, /^over budget by its records alone: dist\/kys\.js has 5\d,\d{3} bytes of 44,000$/u);
    assert.match(complaints.join('\n'), /^over budget: dist\/kys\.loader\.js has [\d,]+ bytes of 1,000$/mu);
    assert.ok(
      complaints.every((line) => line.startsWith('over budget: ')) &&
        !complaints.some((line) => line.includes('dist/kys.js')),
      stderr,
    );
    assert.match(stdout, /^\| dist\/kys\.js +\| +5\d,\d{3} \|/mu, 'the real size');
    assert.equal(status, 1);
  });
});
