/** Mail addresses in the words of the page, and in the links behind them. */

// Bounded, so that a line of a million letters is read in one go: 64 and 63 are the limits of RFC 5321 and RFC 1035.
const LOCAL = '[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,62}[A-Za-z0-9])?';
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';

/** A Chinese character may touch a mailbox (`张三zhang@example.org`); any other letter may be one of it (`éric@example.org`). */
const LETTER = String.raw`[^\P{L}\p{Script=Han}]|\p{M}|\p{Nd}`;

/** Whether a sign is the mailbox's first or parts it from a name (`张三-zhang@example.org`), nobody can tell. */
const BEFORE = String.raw`(?<!${LETTER}|[._+%~@-]|\p{L}['’])`;
const AFTER = String.raw`(?!-*(?:${LETTER}|@)|\.[A-Za-z0-9])`;

const MAILBOX = new RegExp(String.raw`${BEFORE}${LOCAL}@${LABEL}(?:\.${LABEL}){1,8}${AFTER}`, 'gu');

/** What looks like a mailbox, be it one that can be read or not. */
const HINT = /[^\s@]@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,7}\.[A-Za-z]{2}/u;

export interface FoundMailbox {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

export const mailboxesIn = (text: string): readonly FoundMailbox[] =>
  [...text.matchAll(MAILBOX)]
    .map((match) => ({ address: match[0], start: match.index, end: match.index + match[0].length }))
    .filter(({ address }) => !address.includes('..'));

/** A full-width mailbox (`ａ＠ｂ`) is one that nobody can write to as it stands. */
export const narrowed = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/gu, (wide) =>
    /[A-Za-z0-9@.]/u.test(wide.normalize('NFKC')) ? wide.normalize('NFKC') : wide,
  );

/** Whether a text holds a mailbox, or what may be meant as one. */
export const hintsAtMailbox = (text: string): boolean => HINT.test(narrowed(text));

export const sameMailbox = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.toLowerCase() === other?.toLowerCase();

/** Whether a mailbox is of the community's own domain. */
export const isInside = (address: string, domain: string): boolean =>
  address.toLowerCase().endsWith(`@${domain.toLowerCase()}`);

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** The address to which a link writes, percent-encoded (`mailto%3Akmedia%40…`) or not; `undefined` for other links. */
export function mailTarget(url: string): { readonly address: string; readonly isEncoded: boolean } | undefined {
  const decoded = decode(url);
  if (!/^mailto:/iu.test(decoded)) return undefined;
  const [address = ''] = decoded.slice('mailto:'.length).split('?');
  return { address, isEncoded: !/^mailto:[^%]*$/iu.test(url) };
}

/** Whether a line shows a mailbox, or leads to one, other than the one that may stand there. */
export function showsMailbox(
  { text, links }: { readonly text: string; readonly links: readonly { readonly url: string }[] },
  allowed?: string,
): boolean {
  const isAllowed = (address: string): boolean => allowed !== undefined && sameMailbox(address, allowed);
  const others = text.normalize('NFKC').replace(MAILBOX, (found) => (isAllowed(found) ? ' ' : found));
  const targets = links.flatMap(({ url }) => mailTarget(url)?.address ?? []);
  return hintsAtMailbox(others) || targets.some((address) => !isAllowed(address));
}
