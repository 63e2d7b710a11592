/** Whether what was read is the committee's page, of which term, and, for a new term, all of it. */
import { wasArchived } from '../../compile/terms.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PeopleIndex } from './match-people.js';
import type { MatchContext } from './match-context.js';
import { peopleOnPage, type ReadPage } from '../read/read-page.js';

/** Whether a mailbox of the records stands where the form has one. Names don't tell: other communities have a media group, too. */
function hasKnownMailbox(read: ReadPage, { byMailbox, groupsByMailbox }: PeopleIndex): boolean {
  const addresses = [
    ...peopleOnPage(read).map(({ email }) => email),
    ...read.groups.map(({ email }) => email?.address),
  ];
  return addresses.some(
    (address) =>
      address !== undefined && (byMailbox.has(address.toLowerCase()) || groupsByMailbox.has(address.toLowerCase())),
  );
}

/**
 * Why nothing can be planned from the page, if so.
 * @param found How many groups of the records are on the page, or may be.
 */
export function refusedForContent(
  read: ReadPage,
  found: number,
  index: PeopleIndex,
  plan: MatchContext,
): 'not-the-page' | 'new-term-in-part' | undefined {
  const present = plan.records.groups.filter(({ record }) => !wasArchived(record, plan.present)).length;
  const isHalf = found > 0 && found * 2 >= present;
  if (!hasKnownMailbox(read, index) && (!isHalf || plan.isNewTerm)) return 'not-the-page';
  return plan.isNewTerm && !isHalf ? 'new-term-in-part' : undefined;
}

/**
 * Whether a page that differs from the records may be of a later term than theirs, which is never assumed.
 * @param term The newest of the records.
 * @param day Of the page, or today; ISO 8601.
 */
export const mayBeOfNewTerm = (term: string, day: string, diagnostics: readonly Diagnostic[]): boolean =>
  day.slice(0, 4) > term || diagnostics.some(({ kind }) => kind === 'sourceNew');
