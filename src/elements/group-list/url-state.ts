/** What the address of the page keeps for an element: texts by name. */
export type UrlState = Readonly<Record<string, string>>;

/**
 * The state in the address of the page, from parameters such as `kys-q` for `q`. Anybody may have written it.
 *
 * @param initial the names to read, with the text of each where the address has none.
 */
export function readUrl(prefix: string, initial: UrlState): UrlState {
  const parameters = new URLSearchParams(location.search);
  return Object.fromEntries(Object.entries(initial).map(([name, text]) => [name, parameters.get(`${prefix}-${name}`) ?? text]));
}

/**
 * Writes the state into the address of the page, without a step in its history; what is as it was at first is left out,
 * and all else in the address stays as it is, to the letter. Pages whose address can't change (`file:`, `about:srcdoc`,
 * sandboxed frames) keep theirs, as does Safari after a hundred changes in half a minute.
 */
export function writeUrl(prefix: string, state: UrlState, initial: UrlState): void {
  try {
    const names = Object.keys(initial);
    const others = location.search
      .slice(1)
      .split('&')
      .filter((pair) => !names.some((name) => new URLSearchParams(pair).has(`${prefix}-${name}`)));
    const own = new URLSearchParams(names.filter((name) => state[name] !== initial[name]).map((name) => [`${prefix}-${name}`, state[name]!]));
    const url = new URL(location.href);
    url.search = [others.join('&'), `${own}`].filter(Boolean).join('&');
    if (url.href !== location.href) history.replaceState(history.state, '', url.href);
  } catch {
    // The list works without.
  }
}
