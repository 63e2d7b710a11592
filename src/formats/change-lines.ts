import type { Change } from '../dataset/changes-between.js';
import type { Aspect, Value } from '../dataset/facts-of.js';
import { COLON } from '../locales/colon.js';
import { inEachLanguage, otherLanguages, type Language } from '../locales/languages.js';
import { LIST_MARKS } from '../locales/written-list.js';
import { ASPECTS, capitalized, UNCONFIRMED } from './change-words.js';

interface Signs {
  readonly added: string;
  readonly removed: string;
  readonly inside: string;
  readonly end: string;
  readonly others: (count: number) => string;
}

/** Signs of each language: full width beside Chinese, and a minus that no hyphen is taken for. */
const SIGNS: Readonly<Record<Language, Signs>> = {
  zh: { added: '＋', removed: '－', inside: ' ', end: '。', others: (count) => `其他 ${count} 处` },
  en: {
    added: '+',
    removed: '−',
    inside: ', ',
    end: '.',
    others: (count) => `${count} other ${count === 1 ? 'change' : 'changes'}`,
  },
};

/** Of these there is one, so it's told how it was and how it is. */
const SINGLE: readonly Aspect[] = [
  'organization',
  'title',
  'term',
  'as-of',
  'contact',
  'name',
  'class',
  'founded',
  'mailbox',
  'summary',
  'ended',
];

/** Values in words, beside those that they take the place of: what changed in another language alone is shown in that. */
function shown(values: readonly Value[], language: Language, others: readonly Value[]): readonly string[] {
  const known = inEachLanguage((one) => new Set(others.map(({ text }) => text[one])));
  return values.map(({ text, unconfirmed }) => {
    const differs = (one: Language): boolean => !known[one].has(text[one]);
    const written = text[[language, ...otherLanguages(language)].find(differs) ?? language];
    return unconfirmed ? `${written}${UNCONFIRMED[language]}` : written;
  });
}

/** What was and what is now, in words. */
export const valuesOf = (
  { removed, added }: Pick<Change, 'removed' | 'added'>,
  language: Language,
): { readonly before: readonly string[]; readonly after: readonly string[] } => ({
  before: shown(removed, language, added),
  after: shown(added, language, removed),
});

function valuesInWords({ aspect, of, removed, added }: Change, language: Language): string {
  const { before: old, after: recent } = valuesOf({ removed, added }, language);
  if ((of || SINGLE.includes(aspect)) && old.length === 1 && recent.length === 1) return `${old[0]} → ${recent[0]}`;
  const { added: plus, removed: minus } = SIGNS[language];
  return [...recent.map((text) => `${plus}${text}`), ...old.map((text) => `${minus}${text}`)].join(' ');
}

/** What changed and where: `媒体组 副组长`, `Media Group, deputy leader`. */
export function changePlace({ subject, aspect, of }: Change, language: Language): string {
  // Whether somebody is confirmed is told of the post itself.
  const parts = of
    ? [ASPECTS[of.post][language], of.person.text[language], ...(aspect === of.post ? [] : [ASPECTS[aspect][language]])]
    : [ASPECTS[aspect][language]];
  const name = subject.name?.[language];
  return name === undefined ? capitalized(parts.join(' ')) : [name, ...parts].join(SIGNS[language].inside);
}

/** A change as a line: `示例组 组长：＋李四 －张三`, or `Example Group, leader: +Si Li −San Zhang`. */
export const changeLine = (change: Change, language: Language): string =>
  `${changePlace(change, language)}${COLON[language]}${valuesInWords(change, language)}`;

/** Counted one by one in a summary, in this order. */
const COUNTED: readonly Aspect[] = ['group', 'archived', 'holder', 'leader', 'deputy', 'person'];

/** How many changes of a kind: `＋2 －1`. */
function counts(changes: readonly Change[], language: Language): string {
  const { added, removed } = SIGNS[language];
  const sum = (key: 'added' | 'removed'): number => changes.flatMap((change) => change[key]).length;
  const signed = (
    [
      [added, sum('added')],
      [removed, sum('removed')],
    ] as const
  ).filter(([, count]) => count > 0);
  return signed.map(([sign, count]) => `${sign}${count}`).join(' ');
}

/**
 * All changes in one line, such as for a change log: `组长 ＋2 －2、人员 ＋1、其他 3 处。`
 *
 * @returns an empty text where nothing changed.
 */
export function changeSummary(changes: readonly Change[], language: Language): string {
  const { end, others: othersInWords } = SIGNS[language];
  const isCounted = ({ aspect, of }: Change): boolean => !of && COUNTED.includes(aspect);
  const parts = COUNTED.flatMap((aspect) => {
    const some = changes.filter((change) => isCounted(change) && change.aspect === aspect);
    return some.length ? [`${ASPECTS[aspect][language]} ${counts(some, language)}`] : [];
  });
  const others = changes.filter((change) => !isCounted(change)).length;
  if (others) parts.push(othersInWords(others));
  return parts.length ? `${capitalized(parts.join(LIST_MARKS[language].between))}${end}` : '';
}
