/** The id of the node that the page's address names, as in `#kys=media`; empty where it names none. */
export function linkedNode(): string {
  const [, id = ''] = /[#&]kys=([^&]*)/.exec(location.hash) ?? [];
  try {
    return decodeURIComponent(id);
  } catch {
    return '';
  }
}

/** Puts a node into the page's address, without a step in its history. */
export function linkTo(id: string): void {
  try {
    history.replaceState(history.state, '', `#kys=${encodeURIComponent(id)}`);
  } catch {
    // A page without an address of its own, such as a sandboxed frame.
  }
}
