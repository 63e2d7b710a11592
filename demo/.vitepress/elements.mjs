/** What the build knows of the elements: `custom-elements.json` and the examples beside their sources. */
import { existsSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');

/** The declarations of all elements in the manifest, by tag. */
export function elements() {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((one, other) => one.tagName.localeCompare(other.tagName, 'en'));
}

/** The lines of an element's example, as it stands in the source, or `undefined` where it has none. */
export function exampleOf(tag) {
  const name = tag.replace(/^kys-/, '');
  const path = `src/elements/${name}/${name}.example.html`;
  return existsSync(new URL(path, ROOT)) ? read(path).trim() : undefined;
}
