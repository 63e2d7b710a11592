/** The archive that a webmaster takes: a folder for each way to put the library on a page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { relative } from 'node:path/posix';
import { strToU8, zipSync } from 'fflate';
import { tagsByFile } from '../build/integrity.mjs';
import { formPage } from './form-page.mjs';
import { formsIn } from './forms.mjs';
import { readmeText } from './readme-text.mjs';

/** The same content gives the same archive: no file has a time of its own. */
const NO_TIME = new Date(1980, 0, 1);

const NOTICES = 'THIRD-PARTY-LICENSES.txt';

/** The lines of a form: plain, and then with the hashes of what they load. */
function tagsText({ lines, files }, tags) {
  const own = tags.filter(({ file }) => files.includes(file.slice('./'.length)));
  return [`${lines}\n`, ...own.map(({ text }) => text)].join('\n\n');
}

/**
 * @param {string} dist the folder of the build
 * @param {{ version: string, license: string }} options the text of the license
 * @returns {Record<string, Uint8Array>} all files by their path in the archive
 */
export function archiveFiles(dist, { version, license }) {
  const forms = formsIn(dist);
  const tags = tagsByFile(dist);
  const root = `kys-elements-${version}`;
  const files = { [`${root}/README.txt`]: strToU8(readmeText(forms, version)) };
  for (const form of forms) {
    const put = (name, content) => (files[`${root}/${form.folder}/${name}`] = content);
    for (const file of form.files) put(relative(form.from ?? '', file), readFileSync(join(dist, file)));
    put('LICENSE.txt', strToU8(license));
    put('index.html', strToU8(formPage(form, version)));
    if (!form.lines) continue;
    put(NOTICES, readFileSync(join(dist, NOTICES)));
    put('tags.txt', strToU8(tagsText(form, tags)));
  }
  return files;
}

/** @returns {Uint8Array} the archive, the same for the same files */
export const zipOf = (files) => zipSync(files, { level: 9, mtime: NO_TIME });
