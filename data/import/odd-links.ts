/** Mail links of the page that lead elsewhere than they say. */
import { mailboxesIn, mailTarget, sameMailbox } from './mail.js';
import { oddity, type Oddity } from './oddity.js';
import type { PageLine, PageLink } from './page-lines.js';

/** The mailbox that a link shows, be it all of its label or a part of the line around it; the only one of the line counts too. */
function shownBy({ label }: PageLink, text: string): string | undefined {
  const inLine = mailboxesIn(text.normalize('NFKC')).map(({ address }) => address);
  const [inLabel] = mailboxesIn(label.normalize('NFKC'));
  const around = label === '' ? undefined : inLine.find((address) => address.includes(label));
  return inLabel?.address ?? around ?? (inLine.length === 1 ? inLine[0] : undefined);
}

/** The visible address counts; the link behind it may be encoded, or lead to another. */
export function oddLinks({ links, text }: Pick<PageLine, 'links' | 'text'>): readonly Oddity[] {
  return links.flatMap((link) => {
    const target = mailTarget(link.url);
    if (link.url === '') return [oddity(link.line, 'linkWithoutAddress', link.label)];
    const shown = target && shownBy(link, text);
    if (!target || shown === undefined) return [];
    if (!sameMailbox(target.address, shown)) return [oddity(link.line, 'mailLinkElsewhere', shown, target.address)];
    return target.isEncoded ? [oddity(link.line, 'mailLinkEncoded', shown)] : [];
  });
}
