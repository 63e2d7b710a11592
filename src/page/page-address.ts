/**
 * What elements keep in the address of a page, as parameters beside the page's own: in its query, or in its hash, which
 * may be a route of the page (`#/committee`), an anchor, or parameters too. All that is the page's stays to the letter.
 */

/** Texts by the names of their parameters; `undefined` takes a parameter away. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** The text of a parameter, the first where it is repeated; `undefined` where it isn't there. @param text such as `a=1&kys=media` */
export const parameterIn = (text: string, name: string): string | undefined =>
  new URLSearchParams(`?${text}`).get(name) ?? undefined;

/** The text of parameters with some of them replaced, at the end. */
function withParameters(text: string, own: Parameters): string {
  const others = text ? text.split('&').filter((pair) => !Object.keys(own).includes(nameOf(pair))) : [];
  const added = Object.entries(own).flatMap(([name, value]) =>
    // Who reads a hash may not take `+` for a space.
    value === undefined ? [] : `${new URLSearchParams([[name, value]])}`.replace(/\+/g, '%20'),
  );
  return [...others, ...added].join('&');
}

/** The name of a parameter, however it is encoded. */
const nameOf = (pair: string): string => [...new URLSearchParams(`?${pair}`).keys()][0] ?? '';

/** An address in three: up to its query, its query and its hash, with their signs. */
const split = (href: string): readonly string[] => /^([^?#]*)(\??[^#]*)(.*)$/.exec(href)!.slice(1);

/**
 * A hash in three: a place in the page, which is its host's, and ends with `?` where parameters follow; parameters; and what
 * ends them, such as a text to be found (`:~:text=…`) or an anchor within a route.
 */
function splitHash(hash: string): readonly [string, string, string] {
  const [, body = '', end = ''] = /^#?(.*?)(:~:.*|#.*)?$/.exec(hash)!;
  const [place] = /^[!/][^?]*\??|^[^?&=]*(\?|$)|/.exec(body)!;
  return [place, body.slice(place.length), end];
}

/** The parameters in a query or a hash, such as `kys=media` in `#/committee?kys=media`. */
export const parametersOf = (part: string): string => (part[0] === '#' ? splitHash(part)[1] : part.slice(1));

/** An address with parameters of its query replaced. */
export function withQuery(href: string, own: Parameters): string {
  const [before, query, hash] = split(href);
  const text = withParameters(query!.slice(1), own);
  return `${before}${text || query === '?' ? '?' : ''}${text}${hash}`;
}

/** An address with parameters of its hash replaced. */
export function withHash(href: string, own: Parameters): string {
  const [before, query, hash] = split(href);
  const [place, parameters, end] = splitHash(hash!);
  const text = withParameters(parameters, own);
  return `${before}${query}#${place}${place && text && !place.endsWith('?') ? '?' : ''}${text}${end}`;
}

/**
 * Puts another address in the place of the page's, without a step in its history, and with the state that the page keeps
 * there. Pages whose address can't change (`file:`, `about:srcdoc`, sandboxed frames) keep theirs, as does Safari after a
 * hundred changes in ten seconds: what is written next has all that this had.
 */
export function replaceAddress(href: string): void {
  try {
    if (href !== location.href) history.replaceState(history.state, '', href);
  } catch {
    // The elements work without.
  }
}
