/** Mail links of the page that lead elsewhere than they say. */
import { mailboxesIn, mailTarget, sameMailbox } from './mail.js';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { PageLine, PageLink } from './page-lines.js';

/** The mailbox that a link shows, be it all of its label or a part of the line around it; the only one of the line counts too. */
function shownBy({ label }: PageLink, text: string): string | undefined {
  const inLine = mailboxesIn(text.normalize('NFKC')).map(({ address }) => address);
  const [inLabel] = mailboxesIn(label.normalize('NFKC'));
  const around = label === '' ? undefined : inLine.find((address) => address.includes(label));
  return inLabel?.address ?? around ?? (inLine.length === 1 ? inLine[0] : undefined);
}

/** The visible address counts; the link behind it may be encoded, or lead to another. */
export function linkDiagnostics({ links, text }: Pick<PageLine, 'links' | 'text'>): readonly Diagnostic[] {
  return links.flatMap((link) => {
    const target = mailTarget(link.url);
    if (link.url === '') return [diagnostic(link.line, 'linkWithoutAddress', link.label)];
    const shown = target && shownBy(link, text);
    if (!target || shown === undefined) return [];
    if (!sameMailbox(target.address, shown)) return [diagnostic(link.line, 'mailLinkElsewhere', shown, target.address)];
    return target.isEncoded ? [diagnostic(link.line, 'mailLinkEncoded', shown)] : [];
  });
}
