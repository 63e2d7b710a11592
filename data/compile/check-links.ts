import { stringsIn } from './strings-in.js';
import { problem, problemAt, type Problem } from './problem.js';
import { allEntries, type Records } from './source-records.js';

const linksIn = (record: object) => stringsIn(record).filter(({ isAddress }) => isAddress);

export const checkLinksAreHttps = (records: Records): readonly Problem[] =>
  allEntries(records).flatMap(({ file, record }) =>
    linksIn(record)
      .filter(({ text }) => !text.startsWith('https://') || !URL.canParse(text))
      .map(({ text, path }) => problemAt(file, path, 'notHttps', text)),
  );

/** Terms may have a source in common, but each has it once. */
const termOf = (path: string): string => /^earlierTerms\[\d+\]/u.exec(path)?.[0] ?? '';

export const checkLinksOnce = (records: Records): readonly Problem[] =>
  allEntries(records).flatMap(({ file, record }) => {
    const links = linksIn(record);
    const isSecond = ({ text, path }: (typeof links)[number], index: number): boolean =>
      links.findIndex((other) => other.text === text && termOf(other.path) === termOf(path)) !== index;
    return links.filter(isSecond).map(({ text }) => problem(file, 'linkTwice', text));
  });
