import type { LinkAnswer } from './check-link.js';
import type { LinkedPage } from './linked-pages.js';

/** The title of the issue, by which it's found again. */
export const LINKS_TITLE = '失效的链接 · Dead links';

export type CheckedPage = LinkedPage & LinkAnswer;

const lineOf = ({ url, files, why }: CheckedPage): string =>
  `- [ ] <${url}> (${why}): ${files.map((file) => `\`${file}\``).join(', ')}`;

const section = (title: string, pages: readonly CheckedPage[]): readonly string[] =>
  pages.length ? [`### ${title}`, pages.map(lineOf).join('\n')] : [];

/** The text of the issue. */
export function linkReport(pages: readonly CheckedPage[]): string {
  const [dead, unsure] = (['dead', 'unsure'] as const).map((state) => pages.filter((page) => page.state === state));
  return [
    `查了 ${pages.length} 个链接。改法见 data/README.md，或填“组的邮箱或链接”表。`,
    `${pages.length} links were checked. data/README.md says how to change one, or fill in the form for a group's mailbox or link.`,
    ...section('打不开 · Dead', dead!),
    ...section('没有把握，请打开看看 · Unsure: please open them', unsure!),
    '',
  ].join('\n\n');
}

/** What is to be done on GitHub; one issue serves all weeks, and is closed where nothing is dead any more. */
export type Step =
  { readonly action: 'create' | 'none' } | { readonly action: 'edit' | 'close'; readonly issue: number };

/** @param open issues of that title which are open. */
export function nextStep(
  pages: readonly CheckedPage[],
  open: readonly { readonly number: number; readonly title: string }[],
): Step {
  return stepFor(
    LINKS_TITLE,
    pages.some(({ state }) => state === 'dead'),
    open,
  );
}

/** What is to be done about the one issue of a title. */
export function stepFor(
  wanted: string,
  isDue: boolean,
  open: readonly { readonly number: number; readonly title: string }[],
): Step {
  const issue = open.find(({ title }) => title === wanted)?.number;
  if (issue === undefined) return { action: isDue ? 'create' : 'none' };
  return { action: isDue ? 'edit' : 'close', issue };
}
