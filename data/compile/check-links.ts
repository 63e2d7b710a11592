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

export const checkLinksOnce = (records: Records): readonly Problem[] =>
  allEntries(records).flatMap(({ file, record }) => {
    const links = linksIn(record).map(({ text }) => text);
    return links.filter((link, index) => links.indexOf(link) !== index).map((link) => ({ what: `link twice: ${link}`, file }));
  });
