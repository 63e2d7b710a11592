import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const differs = ({ pixels, problem }) => pixels > 0 || problem !== undefined;

/**
 * @param {readonly import('./comparison.mjs').Result[]} results
 * @returns {{ head: string[], rows: string[][] }} a table: a line for each element, and one for all
 */
export function tableOf(results) {
  const line = (title, own) => {
    const worst = own.reduce((most, each) => (each.pixels > most.pixels ? each : most));
    return [
      title,
      `${own.length}`,
      `${own.filter(differs).length}`,
      `${own.filter(({ isNew }) => isNew).length}`,
      worst.pixels ? `${worst.pixels} px` : '–',
    ];
  };
  const elements = [...new Set(results.map(({ element }) => element))].sort();
  const rows = elements.map((element) =>
    line(
      element,
      results.filter((each) => each.element === element),
    ),
  );
  return {
    head: ['element', 'pictures', 'differ', 'new', 'worst'],
    rows: results.length ? [...rows, line('all', results)] : [],
  };
}

/** @returns {string[]} a line for each picture that differs, the worst first */
export const differencesIn = (results) =>
  results
    .filter(differs)
    .sort((one, other) => other.pixels - one.pixels)
    .map(({ name, pixels, problem }) => `${name}: ${problem ?? `${pixels} px`}`);

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const fileName = (name, kind) => `${name.replace(/[^\p{L}\d-]+/gu, '-')}.${kind}.png`;

const figure = (name, kind) =>
  `<figure><figcaption>${kind}</figcaption><img src="${escape(encodeURI(fileName(name, kind)))}" alt="" /></figure>`;

/** @returns {string} a page that shows what differs, each before, after, and in what */
export function pageOf(results) {
  const parts = results.filter(differs).map(({ name, pixels, problem, pictures }) => {
    const shown = pictures ? Object.keys(pictures).map((kind) => figure(name, kind)) : [];
    return `<section><h2>${escape(name)}</h2><p>${escape(problem ?? `${pixels} px`)}</p>${shown.join('')}</section>`;
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>What differs</title>
    <style>
      body { font: 16px/1.5 sans-serif; background: #888 }
      figure { display: inline-block; vertical-align: top; margin: 0 8px 8px 0 }
    </style>
  </head>
  <body>
${parts.join('\n')}
  </body>
</html>
`;
}

/**
 * Writes the pictures that differ, and a page that shows them.
 *
 * @param {string} folder
 * @param {readonly import('./comparison.mjs').Result[]} results
 * @returns {Promise<string>} the path of the page
 */
export async function writeReport(folder, results) {
  const files = results.flatMap(({ name, pictures = {} }) =>
    Object.entries(pictures).map(([kind, png]) => writeFile(join(folder, fileName(name, kind)), png)),
  );
  const page = join(folder, 'index.html');
  await Promise.all([...files, writeFile(page, pageOf(results))]);
  return page;
}
