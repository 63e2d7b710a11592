import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathInProject } from './path-in-project.mjs';

/** What there is to read about each group goes with its card: the list and the timeline, which need it too, show cards. */
const WITH_THE_CARD = /^src\/elements\/group-card\/|^src\/dataset\/profile-of\.ts$|\?profiles$/;

/** What two elements use has a file for the two. But for these few lines the chart would ask for one file more. */
const IN_CORE = /\/plain-key\.ts$/;

const isOfTheCard = (id) => WITH_THE_CARD.test(pathInProject(id));

/** All modules that a module imports, and those that they import. */
function reachedFrom(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of getModuleInfo(id).importedIds) reachedFrom(imported, getModuleInfo, seen);
  return seen;
}

/**
 * Deals the modules out to few files: one of its own for each element, and `core` for what three or more elements use; what
 * only those use that have the file of the card is there. Each file more is a request, and each line that a page has no use for
 * is bytes.
 *
 * @param {string[]} entries the ids of the modules that define an element each
 * @returns {import('rollup').GetManualChunk}
 */
export function fewFiles(entries) {
  let reached;
  return (id, { getModuleInfo }) => {
    if (isOfTheCard(id)) return 'kys-group-card';
    reached ??= entries.map((entry) => [...reachedFrom(entry, getModuleInfo)]);
    const users = reached.filter((modules) => modules.includes(id));
    if (users.length < 3 && !IN_CORE.test(id)) return undefined;
    return users.every((modules) => modules.some(isOfTheCard)) ? 'kys-group-card' : 'core';
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
