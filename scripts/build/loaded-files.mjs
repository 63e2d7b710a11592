import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathInProject } from './path-in-project.mjs';

/** What there is to read about each group goes with its card: the list and the timeline, which need it too, show cards. */
const WITH_THE_CARD =
  /^src\/elements\/group-card\/|^src\/elements\/base\/groups-element\.ts$|messages\/selection\.js$|^src\/dataset\/profile-of\.ts$|\?profiles$/;

/** What two elements use has a file for the two. But for these few lines the chart would ask for one file more. */
const IN_CORE = /\/plain-key\.ts$/;

/** What two or more of the elements that show or find people use, and no other does, has a file: one request, not three. */
const OF_PEOPLE = /\/(?:portrait|person-lookup)\.ts$/;

/** What elements about one record share, and a choice elsewhere: the chart and the leadership have no use for it. */
const OF_ONE = /\/(?:group-element|follow-choice)\.ts$/;

const isOfTheCard = (id) => WITH_THE_CARD.test(pathInProject(id));

/** All modules that a module imports, and those that they import, but for some and what these import. */
function reachedFrom(id, getModuleInfo, others, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of getModuleInfo(id).importedIds)
    if (!others.includes(imported)) reachedFrom(imported, getModuleInfo, others, seen);
  return seen;
}

/**
 * Deals the modules out to few files: one of its own for each element, and `core` for what three or more elements use; what
 * only those use that have the file of the card, or are about people, is with these. Each file more is a request, and each
 * line that a page has no use for is bytes.
 *
 * @param {string[]} entries the ids of the modules that define an element each
 * @returns {import('rollup').GetManualChunk}
 */
export function fewFiles(entries) {
  let reached;
  return (id, { getModuleInfo }) => {
    if (isOfTheCard(id)) return /group-card\//.test(pathInProject(id)) ? 'kys-group-card' : 'profiles';
    if (OF_ONE.test(id)) return 'one';
    reached ??= entries.map((entry) => [...reachedFrom(entry, getModuleInfo, entries)]);
    const users = reached.filter((modules) => modules.includes(id));
    if (users.length > 1 && users.every((modules) => modules.some((one) => OF_PEOPLE.test(one)))) return 'people';
    if (users.length < 3 && !IN_CORE.test(id)) return undefined;
    return users.every((modules) => modules.some(isOfTheCard)) ? 'profiles' : 'core';
  };
}

/** A file and all that it imports, those first that others import. */
function inOrder(name, bundle, order = new Set()) {
  for (const imported of bundle[name].imports) inOrder(imported, bundle, order);
  return order.add(name);
}

/**
 * Tells the loader which files each element needs, so that it can ask for all at once.
 *
 * @param {string} table the module to write
 * @returns {import('rollup').Plugin}
 */
export const tellLoader = (table) => ({
  name: 'tell-loader',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const entries = chunks.filter(({ isEntry }) => isEntry).sort((a, b) => (a.name < b.name ? -1 : 1));
    const files = Object.fromEntries(entries.map(({ name, fileName }) => [name, [...inOrder(fileName, bundle)]]));
    const code = `export const files = ${JSON.stringify(files)};\n`;
    if (!existsSync(table) || readFileSync(table, 'utf8') !== code) writeFileSync(table, code);
  },
});
