import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../src/elements/', import.meta.url));

/**
 * The folders of the elements, sorted: each has a file named like its tag, as `group-card/kys-group-card.ts`. This is
 * the one list of elements; whatever needs one derives it from here.
 *
 * @type {readonly string[]}
 */
export const elementFolders = readdirSync(root)
  .filter((name) => existsSync(`${root}${name}/kys-${name}.ts`))
  .sort();

/** Those that show something by themselves. */
export const visibleElements = elementFolders.filter((name) => name !== 'dataset');
