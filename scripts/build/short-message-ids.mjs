import { readFileSync } from 'node:fs';

const UNIT = /<trans-unit id="([^"]+)"/g;
const QUOTED = /(['"])([a-z-]+\.[a-z-]+)\1/g;

/**
 * Gives messages short ids in files for pages, both where they are written, as in `{ id: 'card.notes' }`, and in their
 * translations. Which is which follows from the list of all messages alone, so that files that are built apart agree.
 *
 * @param {string} xliff the file that lists the messages
 * @returns {import('rollup').Plugin}
 */
export function shortMessageIds(xliff) {
  const ids = Array.from(readFileSync(xliff, 'utf8').matchAll(UNIT), ([, id]) => id).sort();
  const shortened = new Map(ids.map((id, place) => [id, place.toString(36)]));
  return {
    name: 'short-message-ids',
    transform: (code) =>
      code.replace(QUOTED, (whole, quote, id) => (shortened.has(id) ? quote + shortened.get(id) + quote : whole)),
  };
}
