/**
 * Writes the example of each element that shows something, `group-card/group-card.example.html`, into a module, from which
 * tests of all elements take it: so a new element is in them.
 *
 *   node scripts/build/write-examples.mjs   src/elements → dist/generated/examples.js
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseFragment } from 'parse5';
import { visibleElements } from './element-folders.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

const examples = visibleElements.map((name) => {
  const file = `src/elements/${name}/${name}.example.html`;
  const markup = readFileSync(root + file, 'utf8').trim();
  const [element, ...others] = parseFragment(markup).childNodes;
  if (element?.tagName !== `kys-${name}` || others.length) throw new Error(`${file} is to hold one <kys-${name}>`);
  return [
    element.tagName,
    { markup, attributes: Object.fromEntries(element.attrs.map((one) => [one.name, one.value])) },
  ];
});

mkdirSync(`${root}dist/generated`, { recursive: true });
writeFileSync(
  `${root}dist/generated/examples.js`,
  `export const examples = ${JSON.stringify(Object.fromEntries(examples), null, 2)};\n`,
);
