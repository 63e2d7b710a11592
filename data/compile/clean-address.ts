/** Addresses as they were copied: with what tells where from, or with a user's name. */

const TRACKING =
  /^(?:utm_\w+|spm|fbclid|gclid|sharer?_\w+|share(?:r|_token)?|scene|srcid|chksm|isappinstalled|nsukey|sessionid|clicktime|enterid)$/iu;

/** Hosts on which `from` says by which button a link was copied. */
const COPYING = /(?:^|\.)(?:feishu\.cn|larksuite\.com|qq\.com|yuque\.com|shimo\.im)$/iu;

/** The names of parameters that say where an address was copied, or by whom. */
export function trackingIn(url: string): readonly string[] {
  if (!URL.canParse(url)) return [];
  const { hostname, searchParams } = new URL(url);
  const isOfCopy = ([name, value]: readonly [string, string]): boolean =>
    TRACKING.test(name) || (name === 'from' && (COPYING.test(hostname) || /^(?:from_|copy)/u.test(value)));
  return [...searchParams].filter(isOfCopy).map(([name]) => name);
}

/** The same address without those; the very text where there are none. */
export function cleanAddress(url: string): string {
  const found = new Set(trackingIn(url));
  if (found.size === 0) return url;
  const [, before = '', query = '', hash = ''] = /^([^?#]*)\??([^#]*)(.*)$/su.exec(url) ?? [];
  const kept = query.split('&').filter((part) => !found.has(decodeURIComponent(part.split('=', 1)[0] ?? '')));
  return `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`;
}

/** Whether an address holds a user's name; what stands before the `@` may also be meant to deceive. */
export const hasUser = (url: string): boolean =>
  URL.canParse(url) && /^https?:/iu.test(url) && new URL(url).username !== '';
