import { stringsIn } from './strings-in.js';
import type { Problem } from './problem.js';
import { allEntries, type Records } from './source-records.js';

const linksIn = (record: object) => stringsIn(record).filter(({ isAddress }) => isAddress);

export const checkLinksAreHttps = (records: Records): readonly Problem[] =>
  allEntries(records).flatMap(({ file, record }) =>
    linksIn(record)
      .filter(({ text }) => !text.startsWith('https://') || !URL.canParse(text))
      .map(({ text, path }) => ({ what: `not an https link: ${text} at ${path}`, file })),
  );

/** Each term has its own sources: a page of the wiki that is kept up to date is the source of one term after the other. */
const termOf = (path: string): string => /^earlierTerms\[\d+\]/u.exec(path)?.[0] ?? '';

export const checkLinksOnce = (records: Records): readonly Problem[] =>
  allEntries(records).flatMap(({ file, record }) => {
    const links = linksIn(record).map(({ text, path }) => ({ text, key: `${termOf(path)} ${text}` }));
    const keys = links.map(({ key }) => key);
    return links.filter(({ key }, index) => keys.indexOf(key) !== index).map(({ text }) => ({ what: `link twice: ${text}`, file }));
  });
