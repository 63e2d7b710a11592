import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { argv } from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Renders cases as a folder's `dist/server.js` does, in a process of its own: there is one registry of elements in each.
 *
 * @template {{ html: string }} T
 * @param {string} folder with a built `dist`
 * @param {string} lang
 * @param {readonly T[]} cases
 * @returns {Promise<T[]>}
 */
export async function renderOnServer(folder, lang, cases) {
  if (!cases.length) return [];
  const answer = await new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [fileURLToPath(import.meta.url), join(folder, 'dist', 'server.js'), lang],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
    child.stdin.end(JSON.stringify(cases.map(({ html }) => html)));
  });
  const rendered = JSON.parse(answer);
  return cases.map((each, index) => ({ ...each, html: rendered[index] }));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [, , server, lang] = argv;
  const { renderHTML } = await import(pathToFileURL(server));
  const cases = JSON.parse(await text(process.stdin));
  console.log(JSON.stringify(cases.map((html) => renderHTML(html, { lang }))));
}
