/** What the build knows of the elements: `custom-elements.json` and the examples beside their sources. */
import { existsSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');

const declarations = () =>
  JSON.parse(read('dist/custom-elements.json')).modules.flatMap(({ declarations: found = [] }) => found);

/** The declarations of all elements in the manifest, by tag. */
export const elements = () =>
  declarations()
    .filter(({ tagName }) => tagName)
    .sort((one, other) => one.tagName.localeCompare(other.tagName, 'en'));

/** The classes of events, by name. */
export const eventClasses = () =>
  new Map(
    declarations()
      .filter(({ tagName }) => !tagName)
      .map((declaration) => [declaration.name, declaration]),
  );

/** The lines of an element's example, as it stands in the source, or `undefined` where it has none. */
export function exampleOf(tag) {
  const name = tag.replace(/^kys-/, '');
  const path = `src/elements/${name}/${name}.example.html`;
  return existsSync(new URL(path, ROOT)) ? read(path).trim() : undefined;
}

/** What the manifest can't say of an element, as Markdown. */
export const notesOf = (tag, language) => read(`demo/.vitepress/notes/${tag}.${language}.md`).trim();
