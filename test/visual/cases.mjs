/**
 * What is pictured: every element in every variant and state. The cases of an element are in `cases/<name>.mjs`; what
 * its own folder has as `<name>.example.html` is one, too.
 *
 * @typedef {object} Case
 * @property {string} name unique among those of the element
 * @property {string} html what stands on the page; says nothing of language, theme or width, which the page has
 * @property {readonly import('./steps.mjs').Step[]} [steps] what a visitor does before the picture is taken
 * @property {'print'} [media] as on paper
 * @property {true} [static] as a server renders it, where no script runs
 * @property {boolean} [forcedColors] as with the system's few colors for everything
 * @property {'rtl'} [dir] on a page from right to left
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';

const casesFolder = new URL('cases/', import.meta.url);
const elementsFolder = new URL('../../src/elements/', import.meta.url);

/** @returns {Promise<(Case & { element: string })[]>} sorted by element; the tag without `kys-` names it */
export async function allCases() {
  const files = (await readdir(casesFolder)).filter((file) => file.endsWith('.mjs'));
  const written = files.map(async (file) => {
    const { cases } = await import(new URL(file, casesFolder));
    return cases.map((each) => ({ element: basename(file, '.mjs'), ...each }));
  });
  const all = (await Promise.all([...written, examples()])).flat();
  return all.sort((one, other) => one.element.localeCompare(other.element, 'en'));
}

async function examples() {
  const files = (await readdir(elementsFolder, { recursive: true })).filter((file) => file.endsWith('.example.html'));
  return Promise.all(
    files.map(async (file) => ({
      element: basename(file, '.example.html'),
      name: 'example',
      html: await readFile(new URL(file.replaceAll('\\', '/'), elementsFolder), 'utf8'),
    })),
  );
}
