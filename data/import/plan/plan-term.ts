/** A new term: the old one moves to those before, and groups that are not on the page are archived. */
import { fold } from '../../../src/dataset/fold.js';
import type { Entry, GroupRecord } from '../../compile/source-records.js';
import { namesOf } from '../match/named-in.js';
import { OF_THE_PAGE } from '../diagnostics/diagnostic-messages.js';
import { isOpen, type Diagnostic, type DiagnosticKind } from '../diagnostics/diagnostic.js';
import type { PageLink } from '../read/page-lines.js';
import type { Plan } from './plan.js';
import { beginTerm, dateRecords } from './term-edits.js';
import type { ReadPage } from '../read/read-page.js';

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

/** The same publisher's newer page takes the place of the older one; of any other, somebody has to write the label. */
function planSource(source: PageLink | undefined, file: string, plan: Plan): void {
  const sources = plan.records.organization?.record.sources ?? [];
  if (!source || sources.some(({ url }) => url === source.url)) return;
  const places = sources.flatMap(({ url }, place) => (hostOf(url) === hostOf(source.url) ? [place] : []));
  const [place] = places;
  if (plan.isNewTerm && place !== undefined && places.length === 1)
    plan.edit(file, { set: ['sources', place, 'url'], value: source.url });
  else plan.note(source.line, 'sourceNew', source.url);
}

export function planTerm(source: PageLink | undefined, plan: Plan): void {
  const { organization } = plan.records;
  if (!organization) return;
  const { file, record } = organization;
  if (plan.isNewTerm) {
    plan.edit(file, ...beginTerm(record, plan.term));
    plan.note(0, 'termNotes');
  }
  if (plan.options.asOf !== undefined) plan.edit(file, ...dateRecords(record, plan.options.asOf));
  planSource(source, file, plan);
}

/** What is open about a page that was read all the same. */
const HARMLESS: ReadonlySet<DiagnosticKind> = new Set<DiagnosticKind>([
  'groupRenamed',
  'linkNotHttps',
  'linkShowsOther',
]);

/** What isn't open by itself, or not about the page, and may tell that it was cut. */
const OF_A_CUT: ReadonlySet<DiagnosticKind> = new Set<DiagnosticKind>(['linkWithoutAddress', 'officeMissing']);

/** Whether something may be a group in disguise, hide one, or tell that the page was cut. */
const mayHideGroup = (each: Diagnostic): boolean =>
  OF_A_CUT.has(each.kind) || (isOpen(each) && OF_THE_PAGE.has(each.kind) && !HARMLESS.has(each.kind));

/** Whether all of the page was read, to its end: only then does a group that wasn't found say something. */
function isReadWhole({ directory, diagnostics }: ReadPage, plan: Plan): boolean {
  const isCut = directory === undefined && (plan.records.pages?.record.pages.length ?? 0) > 0;
  return !isCut && ![...diagnostics, ...plan.diagnostics].some(mayHideGroup);
}

/** The letters of the page, those in comments and behind links too. */
const lettersOf = (page: string): string => fold(page.replace(/%40/gu, '@').replace(/%3A/giu, ':'));

/** Without a new term nothing tells when a group ended; in one, a group ends that nothing on the page recalls. */
export function planGone(gone: readonly Entry<GroupRecord>[], page: string, read: ReadPage, plan: Plan): void {
  if (gone.length === 0) return;
  const letters = lettersOf(page);
  const isWhole = isReadWhole(read, plan);
  for (const { file, record } of gone) {
    const { name, email } = record;
    if (!plan.isNewTerm) plan.note(0, 'groupGone', name);
    else if (!isWhole || [...namesOf(record), email].some((each) => letters.includes(fold(each))))
      plan.note(0, 'groupMayEnd', name, plan.term);
    else {
      plan.edit(file, { insert: ['ended'], after: record.began === undefined ? 'founded' : 'began', value: plan.term });
      plan.note(0, 'groupEnds', name, plan.term);
    }
  }
}
