import { fold } from './fold.js';

/** A word, or a run of Chinese characters, as what it can have in common with another. */
export interface Run {
  readonly grams: readonly string[];
  /** What each of them counts for, beside a pair of Chinese characters. */
  readonly share: number;
}

/** Letters of a word in a row that are compared as one. */
const WORD_GRAM = 5;

/** What the grams of a word count for together: as much as a pair of Chinese characters with the next. */
const WORD = 2;

/** What stands in sentences whatever they are about, folded. Shorter words are left out anyway. */
const SAYS_NOTHING =
  /\b(?:ABOUT|ALL|AND|ANY|ARE|BECOME|BECOMING|BUT|CAN|DOES|EACH|FOR|FROM|GET|GIUE|HAS|HAUE|HOW|INTO|ITS|LIKE|MANY|MORE|MOST|MUCH|NOT|ONE|OTHER|OUER|OUR|OUT|OWN|SEE|SOME|TELL|THAN|THANK|THAT|THE|THEIR|THEM|THERE|THESE|THEY|THIS|UERY|WANT|WAS|WERE|WHAT|WHEN|WHERE|WHICH|WHO|WILL|WITH|WOULD|YOU|YOUR)\b|[的了吗呢么吧啊和与及是我你您他她它们这那哪怎谁请要想能]/g;

/** The words of a text, folded, with what says nothing taken out. */
const tellingWords = (text: string): string =>
  text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(fold)
    .join(' ')
    .replace(SAYS_NOTHING, ' ');

/** Whether a gram is a lone Chinese character. */
export const isLone = (gram: string): boolean => gram.length === 1;

function gramsOfWord(letters: string): Run {
  const word = `_${letters}`;
  const count = Math.max(1, word.length - WORD_GRAM + 1);
  const grams: string[] = [];
  for (let at = 0; at < count; at += 1) grams.push(word.slice(at, at + WORD_GRAM));
  return { grams, share: WORD / count };
}

function gramsOfIdeographs(run: string): Run {
  const pairs: string[] = [];
  for (let at = 1; at < run.length; at += 1) pairs.push(run.slice(at - 1, at + 1));
  return { grams: [...pairs, ...run], share: 1 };
}

/**
 * What two texts can have in common: of Chinese each pair of characters and each character, of other words each five
 * letters in a row, a mark where the word begins counted in. So Chinese needs no dictionary, and `reimbursment`, `sponsor`
 * and `localise` find their like without a stemmer.
 */
export const runsOf = (text: string): readonly Run[] =>
  (tellingWords(text).match(/\p{Script=Han}+|[A-Z\d]{3,}/gu) ?? []).map((run) =>
    run < '\u2e80' ? gramsOfWord(run) : gramsOfIdeographs(run),
  );
