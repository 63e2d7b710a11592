import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTable } from '../bench/table.mjs';

/** More are on the page of the report. */
const LINES = 20;

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

const different = (results) => results.filter(differs).sort((one, other) => other.pixels - one.pixels);

/** @returns {string[]} a line for each picture that differs, the worst first */
export const differencesIn = (results) =>
  different(results).map(({ name, pixels, problem }) => `${name}: ${problem ?? `${pixels} px`}`);

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const fileName = (name, kind) => `${name.replace(/[^\p{L}\d-]+/gu, '-')}.${kind}.png`;

function figure(name, kind) {
  const address = escape(encodeURI(fileName(name, kind)));
  return `<figure><figcaption>${kind}</figcaption><a href="${address}"><img src="${address}" alt="" loading="lazy" /></a></figure>`;
}

const section = ({ name, pixels, problem, pictures = {} }) =>
  `<section>
<h3>${escape(name)}</h3>
<p>${escape(problem ?? `${pixels} px differ`)}</p>
<div>${Object.keys(pictures)
    .map((kind) => figure(name, kind))
    .join('')}</div>
</section>`;

const STYLES = `
      body { font: 16px/1.5 sans-serif; margin: 16px; background: #ddd; color: #111 }
      nav a { margin-inline-end: 16px }
      section { margin-block: 16px; padding: 12px; background: #fff }
      h3, p { margin: 0 }
      div { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 8px; margin-block-start: 8px }
      figure { margin: 0 }
      img { box-sizing: border-box; max-width: 100%; border: 1px solid #888 }`;

/** @returns {string} a page that shows what differs by element, the worst first: before, after, and in what */
export function pageOf(results) {
  const found = different(results);
  const elements = [...new Set(found.map(({ element }) => element))].sort();
  const own = (element) => found.filter((each) => each.element === element);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>What differs</title>
    <style>${STYLES}
    </style>
  </head>
  <body>
    <h1>${found.length} of ${results.length} pictures differ</h1>
    <nav>${elements.map((element) => `<a href="#${element}">${element}: ${own(element).length}</a>`).join('')}</nav>
${elements.map((element) => `<h2 id="${element}">${element}</h2>\n${own(element).map(section).join('\n')}`).join('\n')}
  </body>
</html>
`;
}

/** Gathers what was found. Pictures are written at once, and not kept: there may be thousands. */
export class Report {
  #folder;
  #results = [];

  /** @param {string} [folder] of the page and its pictures; a new one where it is needed and left out */
  constructor(folder) {
    this.#folder = folder;
  }

  /** @param {import('./comparison.mjs').Result} result */
  async add(result) {
    const pictures = Object.entries(result.pictures ?? {});
    for (const [kind, png] of pictures) await this.#write(fileName(result.name, kind), png);
    this.#results.push({ ...result, pictures: Object.fromEntries(pictures.map(([kind]) => [kind, true])) });
  }

  /** Prints a table and what differs, and writes the page that shows it. @returns {Promise<boolean>} whether any does */
  async end() {
    const { head, rows } = tableOf(this.#results);
    printTable(head, rows);
    const lines = differencesIn(this.#results);
    if (!lines.length) return false;
    const more = lines.length > LINES ? [`… and ${lines.length - LINES} more`] : [];
    const page = await this.#write('index.html', pageOf(this.#results));
    console.log([...lines.slice(0, LINES), ...more, page].join('\n'));
    return true;
  }

  async #write(name, content) {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'kys-differences-'));
    await mkdir(this.#folder, { recursive: true });
    const file = join(this.#folder, name);
    await writeFile(file, content);
    return file;
  }
}
