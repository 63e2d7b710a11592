import type { Dataset } from './dataset.js';
import { fold } from './fold.js';
import { isLone, runsOf, WORD_GRAM, type Run } from './grams.js';
import { memoized } from './memoized.js';
import { phrasesOf, type Phrase } from './phrases-of.js';
import type { Group, Text } from './records.js';

/** A group that answers a question. */
export interface TopicMatch {
  readonly group: Group;
  /** By what it was found, in every language: a topic, a name, something that it does; `undefined` where nothing was asked. */
  readonly reason: Text | undefined;
}

/** What a text has in common with a question. */
interface Agreement {
  weight: number;
  /** Whether that is more than lone Chinese characters. */
  isFirm: boolean;
}

/** A phrase in the index, with its grams and what each counts for in it, the rarity of the gram apart. */
interface Entry extends Phrase {
  readonly letters: string;
  readonly shares: ReadonlyMap<string, number>;
}

/** What a lone Chinese character counts for beside a pair of them: it hints at a word, a pair mostly is one. */
const LONE_CHARACTER = 0.3;

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
export class TopicSearch {
  readonly #groups: readonly Group[];
  readonly #steps: Iterator<void, void>;
  readonly #entries: Entry[] = [];
  /** The entries with a gram, by index. */
  readonly #entriesWith = new Map<string, number[]>();
  /** What a gram counts for, and what all grams of an entry do. */
  readonly #weights = new Map<string, number>();
  readonly #wholeWeights: number[] = [];
  #isWhole = false;
  #error: Error | undefined;

  constructor(dataset: Dataset) {
    this.#groups = dataset.groups;
    this.#steps = this.#index(dataset);
  }

  /**
   * Goes on with the index, which takes a second for 2 MB of records.
   *
   * @param goesOn asked after each step, which is one text
   * @returns whether the index is whole.
   */
  prepare(goesOn: () => boolean): boolean {
    try {
      while (!this.#isWhole) {
        if (this.#steps.next().done) this.#isWhole = true;
        else if (!goesOn()) break;
      }
    } catch (error) {
      // By records from elsewhere, which whoever asks is to hear of.
      this.#error = error as Error;
      this.#isWhole = true;
    }
    return this.#isWhole;
  }

  get isWhole(): boolean {
    return this.#isWhole;
  }

  /**
   * The groups that may answer, the likeliest first, as the dataset has them where they are alike; all of them, without
   * a reason, for a question without a letter or digit.
   *
   * @throws what the records are wrong by.
   */
  find(question: string): TopicMatch[] {
    this.prepare(() => true);
    if (this.#error) throw this.#error;
    const letters = fold(question);
    if (!letters) return this.#groups.map((group) => ({ group, reason: undefined }));
    const asked = this.#asked(question);
    const agreements = this.#agreements(asked);
    const begun = this.#begunBy(letters);
    // In a question of many words, a character of one is chance, unless there is nothing better.
    const isFirm = [...agreements.values()].some((agreement) => agreement.isFirm);
    const best: { reason: Text; score: number }[] = [];
    this.#entries.forEach((entry, index) => {
      const { groups, reason, worth, letters: its } = entry;
      const agreement = agreements.get(index);
      const alike = agreement && agreement.isFirm === isFirm ? this.#alike(agreement.weight, index) : 0;
      // A word that is still being typed may be too short to have grams.
      const isBegun = begun.has(index) || its.startsWith(letters);
      const score =
        worth *
        ((alike < (worth < 1 ? LEAST_OF_WORK : LEAST_SCORE) ? 0 : alike) +
          (isBegun ? (WHOLE * letters.length) / its.length : 0));
      if (score) for (const at of groups) if (score > (best[at]?.score ?? 0)) best[at] = { reason, score };
    });
    return this.#inOrder(best, this.#covered(asked));
  }

  #inOrder(best: readonly { reason: Text; score: number }[], covered: ReadonlyMap<number, number>): TopicMatch[] {
    // Those without a score are holes, which `map` and `filter` leave out.
    const found = best.map(({ reason, score }, at) => ({
      group: this.#groups[at]!,
      reason,
      score: score + ELSEWHERE * (covered.get(at) ?? 0),
    }));
    let most = 0;
    found.forEach(({ score }) => (most = Math.max(most, score)));
    return found
      .filter(({ score }) => score >= most * LEAST_SHARE)
      .sort((one, other) => other.score - one.score)
      .map(({ group, reason }) => ({ group, reason }));
  }

  *#index(dataset: Dataset): Generator<void, void> {
    for (const phrase of phrasesOf(dataset)) yield this.#add(phrase);
    // What a gram counts for is known once all texts are there.
    for (const { shares } of this.#entries) {
      let weight = 0;
      for (const [gram, share] of shares) weight += share * this.#weight(gram);
      yield void this.#wholeWeights.push(weight);
    }
  }

  #add(phrase: Phrase): void {
    const index = this.#entries.length;
    const shares = sharesOf(runsOf(phrase.text));
    this.#entries.push({ ...phrase, letters: fold(phrase.text), shares });
    for (const gram of shares.keys()) {
      const known = this.#entriesWith.get(gram);
      if (known) known.push(index);
      else this.#entriesWith.set(gram, [index]);
    }
  }

  /** The grams of a question, and what each counts for. */
  #asked(question: string): ReadonlyMap<string, number> {
    const isKnown = (gram: string): boolean => this.#entriesWith.has(gram);
    const runs = runsOf(question).filter(({ grams }) => {
      const known = grams.filter(isKnown);
      const isWord = grams[0]!.startsWith('_');
      return !isWord || (known.length >= KNOWN * grams.length && (known.length > 1 || known[0] === grams[0]));
    });
    const asked = sharesOf(runs);
    for (const [gram, share] of asked)
      if (isKnown(gram)) asked.set(gram, share * this.#weight(gram));
      else asked.delete(gram);
    return asked;
  }

  /** How much each entry that has anything in common with a question agrees with it, by index. */
  #agreements(asked: ReadonlyMap<string, number>): ReadonlyMap<number, Agreement> {
    const agreements = new Map<number, Agreement>();
    for (const [gram, weight] of asked)
      for (const index of this.#entriesWith.get(gram)!) {
        let agreement = agreements.get(index);
        if (!agreement) agreements.set(index, (agreement = { weight: 0, isFirm: false }));
        agreement.weight += weight;
        agreement.isFirm ||= !isLone(gram);
      }
    return agreements;
  }

  /** How much of a question the texts of each group have together, by the place of the group. */
  #covered(asked: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
    const covered = new Map<number, number>();
    for (const [gram, weight] of asked) {
      const most = new Map<number, number>();
      for (const index of this.#entriesWith.get(gram)!) {
        const { groups, worth } = this.#entries[index]!;
        for (const at of groups) most.set(at, Math.max(worth, most.get(at) ?? 0));
      }
      for (const [at, worth] of most) covered.set(at, (covered.get(at) ?? 0) + worth * weight);
    }
    return covered;
  }

  #alike(weight: number, index: number): number {
    return weight && weight * Math.sqrt(Math.min(1, weight / this.#wholeWeights[index]!));
  }

  /** The entries of which a word begins with some letters; more letters than a gram has begin none. */
  #begunBy(letters: string): ReadonlySet<number> {
    const begun = new Set<number>();
    if (letters.length >= WORD_GRAM) return begun;
    for (const [gram, indexes] of this.#entriesWith)
      if (gram.startsWith(`_${letters}`)) for (const index of indexes) begun.add(index);
    return begun;
  }

  #weight(gram: string): number {
    let weight = this.#weights.get(gram);
    if (weight === undefined) {
      const groups = new Set<number>();
      for (const index of this.#entriesWith.get(gram)!) for (const at of this.#entries[index]!.groups) groups.add(at);
      const rarity = Math.log((this.#groups.length + 1) / groups.size);
      this.#weights.set(gram, (weight = rarity * (isLone(gram) ? LONE_CHARACTER : 1)));
    }
    return weight;
  }
}

/** The grams of some runs, each once, with the most that it counts for in any. */
function sharesOf(runs: readonly Run[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { grams, share } of runs)
    for (const gram of grams) shares.set(gram, Math.max(share, shares.get(gram) ?? 0));
  return shares;
}

/** The search in these records: its index is made when it is first asked for, once for all elements of a page. */
export const topicSearch = memoized((records: Dataset) => new TopicSearch(records));
