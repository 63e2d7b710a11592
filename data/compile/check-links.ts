import { hasUser, trackingIn } from './clean-address.js';
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

/** A user's name in an address is somebody's own, or meant to deceive. */
export const checkLinksWithoutUsers = (records: Records): readonly Problem[] =>
  allEntries(records).flatMap(({ file, record }) =>
    linksIn(record)
      .filter(({ text }) => hasUser(text))
      .map(({ path }) => problemAt(file, path, 'linkWithUser')),
  );

/** What tells where an address was copied, or by whom, is nobody's business. */
export const checkLinksUntracked = (records: Records): readonly Problem[] =>
  allEntries(records).flatMap(({ file, record }) =>
    linksIn(record).flatMap(({ text, path }) => {
      const names = trackingIn(text);
      return names.length > 0 ? [problemAt(file, path, 'linkTracked', names.join(', '))] : [];
    }),
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
