/**
 * What published files say beside the records. They are written before the messages of the elements are, and by
 * programs without Lit, so their words stand here; what the elements say too is the same, as a test sees to.
 */
import type { Post } from '../dataset/posts-of.js';
import type { Figure, Meta, Project, Text } from '../dataset/records.js';
import type { Language } from '../locales/languages.js';
import { writtenDate } from '../locales/written-date.js';
import { writtenList } from '../locales/written-list.js';
import { writtenNumber } from '../locales/written-number.js';

export const words = {
  leader: { zh: '组长', en: 'Leader' },
  deputy: { zh: '副组长', en: 'Deputy' },
  deputies: { zh: '副组长', en: 'Deputies' },
  mailbox: { zh: '邮箱', en: 'Mailbox' },
  founded: { zh: '成立', en: 'Founded' },
  classOfWork: { zh: '类别', en: 'Class of work' },
  unclassified: { zh: '未归类', en: 'Unclassified' },
  tags: { zh: '标签', en: 'Tags' },
  member: { zh: '组员', en: 'Member' },
  vacant: { zh: '空缺，欢迎来信', en: 'Vacant: write to the group' },
  vacantOffice: { zh: '空缺，欢迎来信', en: 'Vacant: get in touch' },
  confirmed: { zh: '本组最近确认', en: 'Last confirmed by the group' },
  figures: { zh: '数字', en: 'In numbers' },
  teams: { zh: '小组', en: 'Teams' },
  links: { zh: '链接', en: 'Links' },
  notes: { zh: '备注', en: 'Remarks' },
  signIn: { zh: '需登录', en: 'sign-in needed' },
  unconfirmed: { zh: '待确认', en: 'to be confirmed' },
  firstOfJanuary: {
    zh: '日期是1月1日的，可能只知道年份。',
    en: 'A date of January 1 may mean that only the year is known.',
  },
  topics: { zh: '可以为这些事来信', en: 'What to write to this group about' },
  pages: { zh: '知识库页面', en: 'Pages of the wiki' },
  source: { zh: '来源', en: 'Source' },
  inquiries: { zh: '一般来信', en: 'General inquiries' },
  leftOut: { zh: '。待确认的任职没有列入。', en: '. Posts to be confirmed are left out.' },
  generalContact: { zh: '不知道找谁时', en: 'Not sure whom to ask' },
  writeInstead: { zh: '来信请写给', en: 'Please write to' },
  archivedGroups: { zh: '已归档的工作组', en: 'Archived groups' },
} satisfies Record<string, Text>;

/** What each language puts around a term, a day, a number… */
interface Phrases {
  readonly asOf: (term: string, day: string, estimated: boolean) => string;
  readonly archived: (term: string) => string;
  readonly term: (term: string) => string;
  readonly nearly: (number: string) => string;
  readonly figure: (number: string, label: string) => string;
  readonly inParentheses: (text: string) => string;
  readonly span: (from: string | null, until: string | null) => string;
  readonly partners: (names: string) => string;
  readonly comma: string;
  /** Between a name and the sentence about it. */
  readonly beforeSentence: string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  zh: {
    asOf: (term, day, estimated) => `数据：${term} 届，${estimated ? '估计' : ''}截至 ${day}`,
    archived: (term) => `这个工作组已在 ${term} 届归档。`,
    term: (term) => `${term} 届`,
    nearly: (number) => `近 ${number}`,
    // A number needs a measure word before what it counts, but none behind.
    figure: (number, label) => `${label}：${number}`,
    inParentheses: (text) => `（${text}）`,
    span: (from, until) => (until === null ? `${from} 起` : from === null ? `至 ${until}` : `${from} 至 ${until}`),
    partners: (names) => `与${names}合作`,
    comma: '，',
    beforeSentence: '：',
  },
  en: {
    asOf: (term, day, estimated) => `Data of the ${term} term, as of ${estimated ? 'about ' : ''}${day}`,
    archived: (term) => `This group was archived in the ${term} term.`,
    term: (term) => `${term} term`,
    nearly: (number) => `nearly ${number}`,
    figure: (number, label) => `${number} ${label}`,
    inParentheses: (text) => ` (${text})`,
    span: (from, until) => (until === null ? `from ${from}` : from === null ? `until ${until}` : `${from} to ${until}`),
    partners: (names) => `with ${names}`,
    comma: ', ',
    beforeSentence: '. ',
  },
};

/** Of which term and day the data is, said with its doubt. */
export const asOfText = ({ term, asOf: { date, estimated } }: Meta, language: Language): string =>
  PHRASES[language].asOf(term, writtenDate(date, language), estimated);

/** What someone is in a post; an office has a name of its own. */
export function roleText(role: Post['role'], language: Language): string {
  if (typeof role !== 'string') return role[language];
  return { leaders: words.leader, deputies: words.deputy, members: words.member }[role][language];
}

/** That a group is no more. */
export const archivedText = (term: string, language: Language): string => PHRASES[language].archived(term);

/** A term of office. */
export const termText = (term: string, language: Language): string => PHRASES[language].term(term);

/** A number as exactly as the source has it, and not more so. */
export function figureText({ value, qualifier }: Pick<Figure, 'value' | 'qualifier'>, language: Language): string {
  const number = writtenNumber(value, language);
  if (qualifier === 'nearly') return PHRASES[language].nearly(number);
  return qualifier === 'at-least' ? `${number}+` : number;
}

/** A number with what it counts. */
export const figureWithLabel = (figure: Figure, language: Language): string =>
  PHRASES[language].figure(figureText(figure, language), figure.label[language]);

/** What stands in parentheses after something. */
export const inParentheses = (text: string, language: Language): string => PHRASES[language].inParentheses(text);

/** When a project was, and with whom it is done, as far as the records tell; empty where they tell neither. */
export function projectText({ from, until, partners }: Project, language: Language): string {
  const { span, partners: withPartners } = PHRASES[language];
  const when = from === until ? (from ?? '') : span(from, until);
  const names = writtenList(
    partners.map((name) => name[language]),
    language,
  ).join('');
  return [when, names && withPartners(names)].filter(Boolean).join(PHRASES[language].comma);
}

/** What stands between a name and the sentence about it. */
export const beforeSentence = (language: Language): string => PHRASES[language].beforeSentence;

/** The mark of an entry that the source itself doubts; empty where it doesn't. */
export const doubtMark = (confirmed: boolean, language: Language): string =>
  confirmed ? '' : inParentheses(words.unconfirmed[language], language);
