/** What one takes away: files, and a form on GitHub. */
import { strToU8, zipSync } from 'fflate';
import { readAnswers } from '../../../data/import/questions/read-answers.ts';
import { patchOf } from '../../../data/import/report/patch.ts';

/** Longer addresses are refused by GitHub. */
export const LONGEST_ADDRESS = 8_000;

/** A zip of the changed records, in their folders. */
export const zipOf = (files) =>
  new Blob([zipSync(Object.fromEntries([...files].map(([file, text]) => [file, strToU8(text)])))], {
    type: 'application/zip',
  });

/** @param {ReadonlyMap<string, string>} before the records as they are */
export const patchFile = (before, files) => new Blob([patchOf(before, files)], { type: 'text/x-patch' });

/** Page and answers as one text: what the form takes, and what one may drop on the page again. */
export const importText = (page, answers) => JSON.stringify({ answers, page });

/** The form, filled in; without its content where that is too long for an address. */
export function formAddress(repository, text) {
  const address = new URL(`${repository}/issues/new`);
  address.searchParams.set('template', 'import.yml');
  const empty = address.href;
  address.searchParams.set('import', text);
  return address.href.length > LONGEST_ADDRESS
    ? { href: empty, isFilled: false }
    : { href: address.href, isFilled: true };
}

/** What somebody dropped: a page, or a page with answers; `undefined` for anything else. */
export function importIn(text) {
  if (!text.trimStart().startsWith('{')) return { page: text, answers: {} };
  const read = readAnswers(text);
  return read?.page === undefined ? undefined : read;
}
