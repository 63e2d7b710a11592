import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the build from which pages load. */
const LOADED = 'loaded/';
const FOLDERS = ['', 'standalone/', LOADED];
/** What a script asks for when it is needed: the name of a file and the digest behind it. */
const ON_REQUEST = /\bkys\.[\w-]+\.js\?[0-9a-f]{6}\b/g;
/** What is asked for at first, and once more, see load-file.ts. */
const TRIES = ['', '&1'];
/** Where the loader looks once more, see loader.ts: all from another address of the folder, or an element's own file. */
const SECOND_FOLDER = 'lo%61ded/';
const SECOND_QUERY = '?again';

const hashOf = (content, algorithm = 'sha384') =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

const isForPages = (folder, name) => name.endsWith('.js') && (folder ? true : /^kys\./.test(name));

/** The addresses at which a script asks for files when they are needed: `kys.share.js?1a2b3c`. */
export const askedIn = (code) => code.match(ON_REQUEST) ?? [];

/** All files of a folder that pages load, with what each asks for. */
function filesIn(dist, folder) {
  if (!existsSync(join(dist, folder))) return [];
  const names = readdirSync(join(dist, folder)).filter((name) => isForPages(folder, name));
  const files = names.sort().map((name) => ({ name, text: readFileSync(join(dist, folder, name), 'utf8') }));
  const asksOf = (text) => askedIn(text).flatMap((address) => TRIES.map((query) => address + query));
  return files.map(({ name, text }) => ({ name, text, asks: asksOf(text) }));
}

/** All addresses at which pages ask for what is in a folder, with the hash of it. */
function addressesIn(dist, folder) {
  const files = filesIn(dist, folder);
  const asked = [...new Set(files.flatMap(({ asks }) => asks))].sort();
  const nameOf = (address) => address.split('?', 1)[0];
  const own = files.map(({ name }) => name).filter((name) => !asked.map(nameOf).includes(name));
  return [...own, ...asked].flatMap((address) => {
    const file = files.find(({ name }) => name === nameOf(address));
    if (!file) throw new Error(`a file in ${dist}/${folder} asks for ${address}, which is not there`);
    const hash = hashOf(file.text);
    const again =
      folder === LOADED
        ? [`./${SECOND_FOLDER}${address}`, ...(/^kys-/.test(address) ? [`./${folder}${address}${SECOND_QUERY}`] : [])]
        : [];
    return [`./${folder}${address}`, ...again].map((each) => [each, hash]);
  });
}

/**
 * The hash of every file that a page can load, by each address at which it is asked for, relative to the folder of the
 * build: `./kys.js`, `./kys.share.js?1a2b3c`.
 *
 * @param {string} dist the folder of the build
 * @returns {Record<string, string>} the part `integrity` of an import map
 * @throws {Error} where a file asks for one of another content, or for none
 */
export const integrityOf = (dist) => Object.fromEntries(FOLDERS.flatMap((folder) => addressesIn(dist, folder)));

/** The forms in which a page takes the library: the script, and which addresses of `integrityOf` it loads by itself. */
function formsOf(dist, integrity) {
  const addresses = Object.keys(integrity);
  const all = new Map(
    ['', 'standalone/'].flatMap((folder) =>
      filesIn(dist, folder).map(({ name, asks }) => [`./${folder}${name}`, asks.map((one) => `./${folder}${one}`)]),
    ),
  );
  const alone = [...all.keys()].filter((file) => file.startsWith('./standalone/kys-'));
  return [
    { title: 'All elements, one module', file: './kys.js', loads: all.get('./kys.js') },
    { title: 'All elements, one classic script', file: './kys.classic.js', loads: all.get('./kys.classic.js') },
    {
      title: 'The elements that the page has, by the loader',
      file: './kys.loader.js',
      loads: addresses.filter(
        (address) => address.startsWith(`./${LOADED}`) || address.startsWith(`./${SECOND_FOLDER}`),
      ),
      first: addresses.find((address) => address.startsWith(`./${LOADED}core.`)),
    },
    ...alone.map((file) => ({
      title: `One element: ${file.slice('./standalone/'.length, -'.js'.length)}`,
      file,
      loads: all.get(file),
    })),
  ];
}

/**
 * What to paste into a page for each form, with the hash of each file that it loads.
 *
 * @param {string} dist the folder of the build
 * @param {string} [base] the address of the folder that has the files, as the page asks for it: `/assets/kys/`; where it
 *   is left out, tags to put it into, without the hash of the map, which that changes
 * @returns {{ file: string, text: string }[]} the script of each form, as `./kys.js`, and its tags as plain text
 */
export function tagsByFile(dist, base) {
  const integrity = integrityOf(dist);
  const { at, preload, elsewhere } = addressing(integrity, base);
  return formsOf(dist, integrity).map(({ title, file, loads, first }) => {
    const map = JSON.stringify({
      integrity: Object.fromEntries(loads.map((address) => [at(address), integrity[address]])),
    });
    const isClassic = file.includes('.classic.');
    // A page that demands integrity doesn't count that of a classic script without it, be it of its own site.
    const crossorigin = elsewhere || isClassic ? ' crossorigin' : '';
    const policy =
      base === undefined
        ? 'under a policy, give the import map a nonce'
        : `without a nonce, script-src needs '${hashOf(map, 'sha256')}'`;
    const lines = [
      `${title}${loads.length ? `\n(${policy})` : ''}\n`,
      loads.length ? `<script type="importmap">${map}</script>` : '',
      first && preload(first, crossorigin),
      `<script${isClassic ? '' : ' type="module"'} src="${at(file)}" integrity="${integrity[file]}"${crossorigin}></script>\n`,
    ];
    return { file, text: lines.filter(Boolean).join('\n') };
  });
}

/** How a page names the files of a folder, and has one come early. */
function addressing(integrity, base = './') {
  const at = (address) => (base.endsWith('/') ? base : `${base}/`) + address.slice('./'.length);
  const elsewhere = /^(https?:)?\/\//.test(base);
  const preload = (address, crossorigin = elsewhere ? ' crossorigin' : '') =>
    `<link rel="modulepreload" href="${at(address)}" integrity="${integrity[address]}"${crossorigin}>`;
  return { at, preload, elsewhere };
}

/**
 * The tags of all forms, and the lines that have an element come early.
 *
 * @param {string} dist as in `tagsByFile`, like `base`
 * @returns {string} plain text
 */
export function tagsFor(dist, base) {
  const integrity = integrityOf(dist);
  const { preload } = addressing(integrity, base);
  const elements = Object.keys(integrity).filter((address) => /^\.\/loaded\/kys-[^?]+$/.test(address));
  const early = [
    'An element that a page shows at once: its line, before the script of the loader, so that it need not be found first\n',
    ...elements.map((address) => preload(address)),
    '',
  ];
  return [...tagsByFile(dist, base).map(({ text }) => text), early.join('\n')].join('\n\n');
}
