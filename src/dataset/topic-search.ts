import type { Dataset } from './dataset.js';
import { fold } from './fold.js';
import { isLone, runsOf } from './grams.js';
import { memoized } from './memoized.js';
import type { Group, Text } from './records.js';
import { emptyIndex, fillIndex, sharesOf, worthByGroup, type Entry, type TopicIndex } from './topic-index.js';

/** A group that answers a question. */
export interface TopicMatch {
  readonly group: Group;
  /** By what it was found, in every language: a topic, a name, something that it does; `undefined` where nothing was asked. */
  readonly reason: Text | undefined;
}

/** What finds the group to which a question belongs; see `createTopicSearch`. */
export interface TopicSearch {
  /** Whether its index is whole. */
  readonly isWhole: boolean;

  /**
   * Goes on with the index, which takes a second for 2 MB of records.
   *
   * @param goesOn asked after each step, which is one text, or one gram of all
   * @returns whether the index is whole.
   */
  prepare(goesOn: () => boolean): boolean;

  /**
   * The groups that may answer, the likeliest first, as the dataset has them where they are alike; all of them, without
   * a reason, for a question without a letter or digit.
   *
   * @throws what the records are wrong by.
   */
  find(question: string): TopicMatch[];
}

/** A group with the text that agrees best with a question, if any does. */
interface Answer extends TopicMatch {
  score: number;
}

/** A gram of a question that texts have as well. */
interface AskedGram {
  readonly entries: readonly Entry[];
  readonly weight: number;
  /** Whether it is more than a lone Chinese character. */
  readonly isFirm: boolean;
}

/** The least that counts where a question isn't the beginning of a text: a rare character in common with a word of two or three. */
const LEAST_SCORE = 0.3;

/** The same for what a group does: a sentence has one pair of characters in common with many a question. */
const LEAST_OF_WORK = 0.9;

/** What it is worth beside grams that a question is the whole of a text; half of it, half as much. */
const WHOLE = 3;

/** What it counts for that any text of a group has a gram, beside the one text that agrees best. */
const ELSEWHERE = 0.3;

/**
 * Of a word that the records don't have, how much must be in others; the beginning or two grams in any case: `RESIGN` has
 * nothing to do with `DESIGN`.
 */
const KNOWN = 0.3;

/** Groups far behind the first answer nothing. */
const LEAST_SHARE = 0.3;

/**
 * Finds the group to which a question belongs, in any language and in whole sentences: by what people write to it
 * about, its names, tags and people (in pinyin too), and, for less, by all that it does.
 *
 * Each text that leads to a group is compared with the question by the grams (`runsOf`) that both have, weighed by
 * how few groups have them (inverse document frequency), so that `我想`, `how do I` and `开源` count for little or
 * nothing. A text that agrees as a whole is worth more than one that agrees in part. The score of a group is that of its
 * best text, which, unlike a sum over all, is a reason to be shown; and a part of what all of its texts have of the question,
 * for one that asks about two things at once. Pairs with single characters serve Chinese as well as words
 * do (Nie, Gao, Zhang and Zhou 2000, "On the use of words and n-grams for Chinese information retrieval"), four
 * or five letters serve European languages as well as stems (McNamee and Mayfield 2004, "Character n-gram tokenization for
 * European language text retrieval"); for the weights see Robertson 2004, "Understanding inverse document frequency".
 *
 * The index is in proportion to the texts, and a question looks at what it has in common with them alone.
 */
export function createTopicSearch(dataset: Dataset): TopicSearch {
  const index = emptyIndex();
  const steps = fillIndex(index, dataset);
  let isWhole = false;
  let error: Error | undefined;

  function prepare(goesOn: () => boolean): boolean {
    try {
      do isWhole = !!steps.next().done;
      while (!isWhole && goesOn());
    } catch (thrown) {
      // By records from elsewhere, which whoever asks is to hear of.
      error = thrown as Error;
      isWhole = true;
    }
    return isWhole;
  }

  return {
    get isWhole() {
      return isWhole;
    },
    prepare,
    find(question) {
      prepare(() => true);
      if (error) throw error;
      return answersTo(question, index, dataset.groups);
    },
  };
}

/** The search in these records: its index is made when it is first asked for, once for all elements of a page. */
export const topicSearch = memoized(createTopicSearch);

function answersTo(question: string, index: TopicIndex, groups: readonly Group[]): TopicMatch[] {
  const letters = fold(question);
  const answers = groups.map((group): Answer => ({ group, reason: undefined, score: 0 }));
  if (!letters) return answers.map(matchOf);
  const asked = askedGrams(question, index);
  const likeness = likenessTo(asked);
  const begun = begunBy(letters, index);
  for (const entry of index.entries) {
    // A word that is still being typed may be too short to have grams.
    const isBegun = begun.has(entry) || entry.letters.startsWith(letters);
    const score =
      entry.worth * ((likeness.get(entry) ?? 0) + (isBegun ? (WHOLE * letters.length) / entry.letters.length : 0));
    for (const at of entry.groups)
      if (score > answers[at]!.score) answers[at] = { group: groups[at]!, reason: entry.reason, score };
  }
  for (const { entries, weight } of asked)
    for (const [at, worth] of worthByGroup(entries)) answers[at]!.score += ELSEWHERE * worth * weight;
  return likeliest(answers).map(matchOf);
}

/** Those that have a reason, the likeliest first. */
function likeliest(answers: readonly Answer[]): readonly Answer[] {
  const inOrder = answers.filter(({ reason }) => reason).sort((one, other) => other.score - one.score);
  return inOrder.filter(({ score }) => score >= inOrder[0]!.score * LEAST_SHARE);
}

const matchOf = ({ group, reason }: Answer): TopicMatch => ({ group, reason });

/** The grams that a question has in common with texts. */
function askedGrams(question: string, { entriesWith, weights }: TopicIndex): readonly AskedGram[] {
  const runs = runsOf(question).flatMap(({ grams, share }) => {
    const known = grams.filter((gram) => weights.has(gram));
    const isWord = grams[0]!.startsWith('_');
    const counts = !isWord || (known.length >= KNOWN * grams.length && (known.length > 1 || known[0] === grams[0]));
    return counts ? { grams: known, share } : [];
  });
  return [...sharesOf(runs)].map(([gram, share]) => ({
    entries: entriesWith.get(gram)!,
    weight: share * weights.get(gram)!,
    isFirm: !isLone(gram),
  }));
}

/** How much each text that has enough in common with a question is like it. */
function likenessTo(asked: readonly AskedGram[]): ReadonlyMap<Entry, number> {
  const common = new Map<Entry, number>();
  for (const { entries, weight } of asked)
    for (const entry of entries) common.set(entry, (common.get(entry) ?? 0) + weight);
  // In a question of many words, a character of one is chance, unless there is nothing better.
  const firm = asked.filter(({ isFirm }) => isFirm);
  const likeness = new Map<Entry, number>();
  for (const { entries } of firm.length ? firm : asked)
    for (const entry of entries) {
      const weight = common.get(entry)!;
      const alike = weight * Math.sqrt(Math.min(1, weight / entry.wholeWeight));
      if (alike >= (entry.worth < 1 ? LEAST_OF_WORK : LEAST_SCORE)) likeness.set(entry, alike);
    }
  return likeness;
}

/** The entries of which a word begins with some letters: with fewer than a gram has, or none. */
function begunBy(letters: string, { entriesWith }: TopicIndex): ReadonlySet<Entry> {
  const begun = new Set<Entry>();
  for (const [gram, entries] of entriesWith)
    if (gram.startsWith(`_${letters}`)) for (const entry of entries) begun.add(entry);
  return begun;
}
