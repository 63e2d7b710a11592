/** The name in a heading, which may say more than a name: `6. 媒体组`, `活动组【招新中】`, `传播组（原媒体组）`. */
import { fold } from '../../../src/dataset/fold.js';

const CHINESE = '[一二三四五六七八九十]{1,3}';
const DECIMAL = '\\d{1,3}(?:[.．]\\d{1,3}){0,3}';

/** `6.`, `6.1 `, `6）`, `（二）`, `三、`, `Ⅳ.`, `a)`, `⑥`, `6⃣`. */
const ORDINAL = new RegExp(
  `^\\s*(?:[(（【[]\\s*(?:${DECIMAL}|${CHINESE})\\s*[)）】\\]]|(?:${DECIMAL}|${CHINESE}|[A-Za-z]|[IVX]{1,4}|[\\u2160-\\u217F])\\s*[.．、,，:：)）](?!\\d)|(?:${DECIMAL}|${CHINESE})\\s|[\\u2460-\\u249B\\u2776-\\u2793\\u3220-\\u3229]|\\d\\u20E3)\\s*`,
  'u',
);

/** Brackets at the end, with what they hold. */
const BRACKETS = /\s*[(（【[][^()（）【】[\]]*[)）】\]]\s*$/u;

export const withoutOrdinal = (heading: string): string => heading.replace(ORDINAL, '');

/** The heading without its ordinal and its last brackets. */
export const withoutBrackets = (heading: string): string => withoutOrdinal(heading).replace(BRACKETS, '');

/** `~~媒体组~~`: what is struck out doesn't hold any more. */
export const isStruck = (heading: string): boolean => /~[^~]+~/u.test(heading);

/** Letters of any script, with what stands between the parts of a name: 高校合作/开源教育组, ONES Group - 开源研究战略组. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} /／&＆+·•・.'’–—-]{0,39}$/u;

/**
 * Whether a heading is a new Chinese name and nothing else.
 * @param known The names so far: a heading that holds one of these says something about it instead.
 */
export const isNameAlone = (heading: string, known: readonly string[]): boolean =>
  NAME.test(heading) &&
  /\p{Script=Han}/u.test(heading) &&
  withoutOrdinal(heading) === heading &&
  !/^各/u.test(heading) &&
  !known.some((name) => fold(heading).includes(fold(name)));

/** Every way in which a heading may name a group that has these names: one of them, or two: `媒体组 Media Group`. */
export const waysToName = (names: readonly string[]): readonly string[] => {
  const folded = names.map(fold);
  return [...folded, ...folded.flatMap((one) => folded.map((other) => `${one}${other}`))];
};
