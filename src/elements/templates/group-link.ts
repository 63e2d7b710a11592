/**
 * The address to which a group's name leads.
 *
 * @param template an address with `{id}` where the group's id belongs, such as `/groups/{id}`.
 * @param base the address of the page.
 * @returns `undefined` for an address that is neither https nor of the page's own site: never a script.
 */
export function groupLink(template: string, id: string, base: string): string | undefined {
  try {
    const url = new URL(template.replace(/\{id\}/g, encodeURIComponent(id)), base);
    return url.protocol === 'https:' || (url.protocol === 'http:' && url.origin === new URL(base).origin)
      ? url.href
      : undefined;
  } catch {
    return undefined;
  }
}
