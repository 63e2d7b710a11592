import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathInProject } from './path-in-project.mjs';

/** What there is to read about each group goes with its card: the list and the timeline, which need it too, show cards. */
const WITH_THE_CARD = /^src\/elements\/group-card\/|^src\/dataset\/profile-of\.ts$|\?profiles$/;

/** All modules that a module imports, and those that they import. */
function reachedFrom(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of getModuleInfo(id).importedIds) reachedFrom(imported, getModuleInfo, seen);
  return seen;
}

/**
 * Deals the modules out to few files: one of its own for each element, and `core` for what three or more elements use.
 * Each file more is a request, and each line that a page has no use for is bytes.
 *
 * @param {string[]} entries the ids of the modules that define an element each
 * @returns {import('rollup').GetManualChunk}
 */
export function fewFiles(entries) {
  let uses;
  return (id, { getModuleInfo }) => {
    if (WITH_THE_CARD.test(pathInProject(id))) return 'kys-group-card';
    // Three elements look for names; the others need not wait for it.
    if (id.endsWith('/controllers/spelling.ts')) return 'spelling';
    uses ??= entries
      .flatMap((entry) => [...reachedFrom(entry, getModuleInfo)])
      .reduce((all, one) => all.set(one, (all.get(one) ?? 0) + 1), new Map());
    return uses.get(id) >= 3 || id.endsWith('/other-name.ts') ? 'core' : undefined;
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
