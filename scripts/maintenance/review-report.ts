/** Once a month: what nobody confirmed for a year, which links are dead, and what the records themselves doubt. */
import type { Text } from '../../src/dataset/records.js';
import { LANGUAGES, type Language } from '../../src/locales/languages.js';
import type { Entry, GroupRecord, Records } from '../../data/compile/source-records.js';
import { wasArchived, wasSo } from '../../data/compile/terms.js';
import type { CheckedPage } from './link-report.js';

/** The title of the issue, by which it's found again. */
export const REVIEW_TITLE = '每月看一看 · A monthly look at the records';

export interface Review {
  /** Groups that nobody confirmed for a year, with the day on which somebody last did, if anybody ever did. */
  readonly unconfirmed: readonly { readonly name: Text; readonly file: string; readonly day: string | undefined }[];
  readonly dead: readonly CheckedPage[];
  /** Posts that the records call unconfirmed. */
  readonly doubts: readonly { readonly group: Text; readonly person: Text; readonly file: string }[];
}

const yearBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

function doubtsIn({ file, record }: Entry<GroupRecord>, people: Records['people'], term: string): Review['doubts'] {
  const holders = [...record.leaders, ...(record.deputies ?? [])];
  return holders
    .filter((holder) => holder.confirmed === false && wasSo(holder, term))
    .map(({ person }) => ({
      group: record.name,
      person: people.find((each) => each.record.id === person)?.record.name ?? { zh: person, en: person },
      file,
    }));
}

/** @param today ISO date. */
export function reviewOf(records: Records, pages: readonly CheckedPage[], today: string): Review {
  const term = records.organization?.record.term ?? today.slice(0, 4);
  const groups = records.groups.filter(({ record }) => !wasArchived(record, term));
  return {
    unconfirmed: groups
      .filter(({ record }) => (record.confirmed ?? '') <= yearBefore(today))
      .map(({ file, record }) => ({ name: record.name, file, day: record.confirmed ?? undefined })),
    dead: pages.filter(({ state }) => state === 'dead'),
    doubts: groups.flatMap((entry) => doubtsIn(entry, records.people, term)),
  };
}

interface ReviewWords {
  readonly intro: string;
  readonly unconfirmed: string;
  readonly never: string;
  readonly dead: string;
  readonly doubts: string;
}

const WORDS: Readonly<Record<Language, ReviewWords>> = {
  zh: {
    intro:
      '每月一次，请看看下面这些。没有变的组，组里的人填“资料没有变”；变了的，填相应的表，或在网站的“导入”页贴上知识库的页面。',
    unconfirmed: '一年没有人确认过',
    never: '从没确认过',
    dead: '打不开的链接',
    doubts: '待确认的任职',
  },
  en: {
    intro:
      'Once a month, please look at these. Where a group is still right, somebody of it fills in "Still right"; where it is not, fill in the form for it, or paste the page of the wiki into "Import" on the site.',
    unconfirmed: 'Confirmed by nobody for a year',
    never: 'never confirmed',
    dead: 'Dead links',
    doubts: 'Roles to be confirmed',
  },
};

const chapter = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [`### ${title}`, lines.join('\n')] : [];

function reportIn({ unconfirmed, dead, doubts }: Review, language: Language): readonly string[] {
  const words = WORDS[language];
  return [
    words.intro,
    ...chapter(
      words.unconfirmed,
      unconfirmed.map(({ name, file, day }) => `- [ ] ${name[language]} (${day ?? words.never}): \`${file}\``),
    ),
    ...chapter(
      words.doubts,
      doubts.map(({ group, person, file }) => `- [ ] ${group[language]}: ${person[language]} \`${file}\``),
    ),
    ...chapter(
      words.dead,
      dead.map(({ url, why, files }) => `- [ ] <${url}> (${why}): ${files.map((file) => `\`${file}\``).join(', ')}`),
    ),
  ];
}

/** The text of the issue, whole in each language. */
export const reviewReport = (review: Review): string =>
  [...LANGUAGES.flatMap((language, index) => [...(index > 0 ? ['---'] : []), ...reportIn(review, language)]), ''].join(
    '\n\n',
  );

export const isDue = ({ unconfirmed, dead, doubts }: Review): boolean =>
  unconfirmed.length + dead.length + doubts.length > 0;
