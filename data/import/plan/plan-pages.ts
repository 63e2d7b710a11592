/** The list of the wiki's pages. */
import { fold } from '../../../src/dataset/fold.js';
import type { Entry, PageRecord } from '../../compile/source-records.js';
import { wasArchived } from '../../compile/terms.js';
import { hasUser } from '../../compile/clean-address.js';
import { withoutOrdinal } from '../read/heading-name.js';
import { namesOf } from '../match/named-in.js';
import type { PageLink } from '../read/page-lines.js';
import type { Plan } from './plan.js';

/** A group's own page bears its name, in English too; any other title would have to be translated. */
function recordOf(
  { label, url }: PageLink,
  { records, present }: Plan,
): { readonly [key: string]: string | { readonly [key: string]: string } } | undefined {
  const groups = records.groups.filter(({ record: { name, aliases = [] } }) =>
    [name.zh, ...aliases].some((each) => fold(each) === fold(label)),
  );
  const [group, other] = groups;
  if (!group || other || wasArchived(group.record, present)) return undefined;
  return { title: { ...group.record.name, zh: label.normalize('NFC') }, url, group: group.record.id };
}

function planNew(link: PageLink, file: string, plan: Plan): void {
  const record = recordOf(link, plan);
  if (record) plan.edit(file, { append: ['pages'], value: record });
  else plan.note(link.line, 'pageNew', link.label, link.url);
}

/** Whether a label is the name of another page or group: then the address may be the wrong one of the two. */
function isOfAnother(label: string, page: PageRecord, { records: { pages, groups } }: Plan): boolean {
  const own = groups.find(({ record }) => record.id === page.group);
  const isGroups = groups.some(
    (entry) => entry !== own && namesOf(entry.record).some((name) => fold(name) === fold(label)),
  );
  return isGroups || pages?.record.pages.some((each) => each !== page && fold(each.title.zh) === fold(label)) === true;
}

/** A Chinese title, without what a list or Markdown may leave before or in it. */
const isTitle = (label: string): boolean =>
  /^(?=.*\p{Script=Han})[^?？~*|\\]*$/u.test(label) && withoutOrdinal(label) === label;

function planKnown(link: PageLink, place: number, page: PageRecord, file: string, plan: Plan): void {
  if ([link.label, withoutOrdinal(link.label)].some((label) => fold(page.title.zh) === fold(label))) return;
  if (!isTitle(link.label) || isOfAnother(link.label, page, plan))
    return plan.note(link.line, 'pageRelabeled', page.title, link.label);
  plan.edit(file, { set: ['pages', place, 'title', 'zh'], value: link.label.normalize('NFC') });
  plan.note(link.line, 'englishName', page.title, link.label);
}

function planPage(
  link: PageLink,
  links: readonly PageLink[],
  { file, record: { pages } }: Entry<{ readonly pages: readonly PageRecord[] }>,
  plan: Plan,
): number | undefined {
  const place = pages.findIndex(({ url }) => url === link.url);
  const page = pages[place];
  if (page) {
    planKnown(link, place, page, file, plan);
    return place;
  }
  const titled = pages.flatMap(({ title, url }, index) =>
    fold(title.zh) === fold(link.label) && !links.some((each) => each.url === url) ? [index] : [],
  );
  const isAlone =
    links.filter(({ label, url }) => fold(label) === fold(link.label) && !pages.some((each) => each.url === url))
      .length === 1;
  const [moved] = titled;
  if (moved === undefined || titled.length > 1 || !isAlone) {
    if (isAlone) planNew(link, file, plan);
    else plan.note(link.line, 'pageNew', link.label, link.url);
    return undefined;
  }
  plan.edit(file, { set: ['pages', moved, 'url'], value: link.url });
  return moved;
}

/** A link without words or without https can't become a page; the same address twice is one page. */
function usable(links: readonly PageLink[], plan: Plan): readonly PageLink[] {
  const seen = new Set<string>();
  return links.filter((link) => {
    if (!/^https:\/\/\S+$/u.test(link.url) || hasUser(link.url) || fold(link.label) === '') {
      plan.note(link.line, 'linkNotHttps', link.label.slice(0, 40), link.url.slice(0, 60));
      return false;
    }
    const isNew = !seen.has(link.url);
    seen.add(link.url);
    return isNew;
  });
}

/** @param directory Links of the page's list; without such a list nothing is known. */
export function planPages(directory: readonly PageLink[] | undefined, plan: Plan): void {
  const { pages } = plan.records;
  if (!directory || !pages) return;
  const links = usable(directory, plan);
  const kept = new Set(links.map((link) => planPage(link, links, pages, plan)));
  for (const [place, { title }] of pages.record.pages.entries())
    if (!kept.has(place)) plan.note(links[0]?.line ?? 0, 'pageGone', title);
}
