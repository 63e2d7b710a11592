/** Mail addresses in the words of the page, and in the links behind them. */

// Bounded, so that a line of a million letters is read in one go: 64 and 255 are the limits of RFC 5321.
const MAILBOX = /[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/gu;

export interface FoundMailbox {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

export const mailboxesIn = (text: string): readonly FoundMailbox[] =>
  [...text.matchAll(MAILBOX)].map((match) => ({ address: match[0], start: match.index, end: match.index + match[0].length }));

export const sameMailbox = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Whether a mailbox is of the community's own domain. */
export const isInside = (address: string, domain: string): boolean => address.toLowerCase().endsWith(`@${domain.toLowerCase()}`);

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
