/** A new term: the old one moves to those before, and groups that are not on the page are archived. */
import type { Entry, GroupRecord } from '../compile/source-records.js';
import type { Edit } from './edit-yaml.js';
import type { PageLink } from './page-lines.js';
import type { Plan } from './plan.js';

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

/** The same publisher's newer page takes the place of the older one; of any other, somebody has to write the label. */
function planSource(source: PageLink | undefined, file: string, plan: Plan): void {
  const sources = plan.records.organization?.record.sources ?? [];
  if (!source || sources.some(({ url }) => url === source.url)) return;
  const places = sources.flatMap(({ url }, place) => (hostOf(url) === hostOf(source.url) ? [place] : []));
  const [place] = places;
  if (plan.isNewTerm && place !== undefined && places.length === 1) plan.edit(file, { set: ['sources', place, 'url'], value: source.url });
  else plan.note(source.line, 'sourceNew', source.url);
}

function editsOfDay(asOf: { readonly date: string; readonly estimated?: boolean }, day: string): readonly Edit[] {
  const edits: Edit[] = asOf.date === day ? [] : [{ set: ['asOf', 'date'], value: day }];
  if (asOf.estimated === true) edits.push({ set: ['asOf', 'estimated'], value: false });
  return edits;
}

export function planTerm(source: PageLink | undefined, plan: Plan): void {
  const { organization } = plan.records;
  if (!organization) return;
  const { file, record } = organization;
  const { term, asOf, sources, earlierTerms = [] } = record;
  if (plan.isNewTerm) {
    const before = JSON.parse(JSON.stringify({ term, asOf, sources })) as { readonly [key: string]: string };
    plan.edit(file, { set: ['term'], value: plan.term });
    plan.note(0, 'termNotes');
    plan.edit(file, earlierTerms.length > 0 ? { prepend: ['earlierTerms'], value: before } : { insert: ['earlierTerms'], after: 'sources', value: [before] });
  }
  if (plan.options.asOf !== undefined) plan.edit(file, ...editsOfDay(asOf, plan.options.asOf));
  planSource(source, file, plan);
}

/** Without a new term nothing tells when a group ended. */
export function planGone(gone: readonly Entry<GroupRecord>[], plan: Plan): void {
  for (const { file, record } of gone) {
    if (plan.isNewTerm) {
      plan.edit(file, { insert: ['ended'], after: record.began === undefined ? 'founded' : 'began', value: plan.term });
      plan.note(0, 'groupEnds', record.name, plan.term);
    } else plan.note(0, 'groupGone', record.name);
  }
}
