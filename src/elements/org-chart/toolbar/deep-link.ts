/** The id of the node that the page's address names, as in `#kys=media`; empty where it names none. */
export function linkedNode(): string {
  const [, id = ''] = /[#&]kys=([^&]*)/.exec(location.hash) ?? [];
  try {
    return decodeURIComponent(id);
  } catch {
    return '';
  }
}

/** Puts a node into the page's address beside what else its hash has, without a step in its history. */
export function linkTo(id: string): void {
  try {
    const others = location.hash
      .slice(1)
      .split('&')
      .filter((part) => part.includes('=') && !part.startsWith('kys='));
    const url = new URL(location.href);
    url.hash = [...others, `kys=${encodeURIComponent(id)}`].join('&');
    history.replaceState(history.state, '', url.href);
  } catch {
    // A page without an address of its own, such as a sandboxed frame.
  }
}
