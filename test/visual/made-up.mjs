import { readFile } from 'node:fs/promises';

const records = await readFile(new URL('records.json', import.meta.url), 'utf8');

/** The page's clock stands in 2024, the made-up records are of 2030: these are of a term that is over. */
const OVER = '2020';

/** What is inside shows the made-up records, which have what the community's own lack. */
export const withRecords = (html) =>
  `<kys-dataset><script type="application/json">${records}</script>${html}</kys-dataset>`;

/** The same, of a term that is over. */
export const withOldRecords = (html) => withRecords(html).replaceAll('2030', OVER);

/** Of the made-up records, too. */
export const ADDRESS = '/records.json';
