import { topics } from '#generated/dataset.js';
import type { Dataset } from './dataset.js';
import type { Group, PublishedGroup, Text } from './records.js';
import { fold } from './fold.js';
import { memoized } from './memoized.js';
import { hasOwn, own } from './own.js';
import { personNames } from './person-names.js';

/** A group that answers a question. */
export interface TopicMatch {
  readonly group: Group;
  /** By what it was found, in every language: a topic, a name, a tag or a person; `undefined` where nothing was asked. */
  readonly reason: Text | undefined;
}

/** A text that leads to groups. */
interface Phrase {
  /** The places in the dataset of the groups to which it leads. */
  readonly groups: readonly number[];
  readonly reason: Text;
  readonly text: string;
  readonly letters: string;
}

/** What a lone Chinese character counts for beside a pair of them: it hints at a word, a pair mostly is one. */
const LONE_CHARACTER = 0.3;

/** The least that counts where a question isn't the beginning of a text: a rare character in common with a word of two or three. */
const LEAST_SCORE = 0.3;

/** What it is worth beside grams that a question is the whole of a text; half of it, half as much. */
const WHOLE = 3;

/** Words which so few groups have in a name or topic that they would seem to say much. Shorter ones are left out anyway. */
const SAYS_NOTHING = /\b(AND|FOR|THE|WITH)\b/g;

/** Letters of a word in a row that are compared as one. */
const WORD_GRAM = 5;

/** Groups far behind the first answer nothing. */
const LEAST_SHARE = 0.2;

/**
 * What two texts can have in common: of Chinese each pair of characters and each character, of other words each five
 * letters in a row, a mark where the word begins counted in. So Chinese needs no dictionary, and `reimbursment`, `sponsor`
 * and `localise` find their like without a stemmer.
 */
function eachGram(text: string, visit: (gram: string) => void): void {
  const words = text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(fold)
    .join(' ');
  for (const run of words.replace(SAYS_NOTHING, '').match(/\p{Script=Han}+|[A-Z\d]{3,}/gu) ?? []) {
    if (run < '\u2e80') {
      const word = `_${run}`;
      for (let at = 0; at === 0 || at + WORD_GRAM <= word.length; at += 1) visit(word.slice(at, at + WORD_GRAM));
    } else {
      for (let at = 0; at < run.length; at += 1) visit(run.slice(at, at + 2));
      for (const character of run) visit(character);
    }
  }
}

/**
 * What people write to a group about. The library keeps it apart for its own groups, so that elements which don't
 * search by it come without it; records from elsewhere may have it in the group itself.
 */
export const topicsOf = (group: Group | PublishedGroup): readonly Text[] =>
  hasOwn(group, 'topics') ? group.topics : (own(topics, group.id) ?? []);

/** All texts that lead to groups: topics first, then tags, names, and people. */
function phrasesOf(dataset: Dataset): Phrase[] {
  const phrases: Phrase[] = [];
  const add = (groups: readonly number[], reason: Text, texts: readonly string[]): void => {
    for (const text of texts) phrases.push({ groups, reason, text, letters: fold(text) });
  };
  /** What groups share, such as a tag: each once, in the order in which groups have them. */
  const addShared = <One>(ofGroup: (group: Group) => readonly One[], addOne: (one: One, groups: number[]) => void) => {
    const groupsOf = new Map<One, number[]>();
    dataset.groups.forEach((group, at) => {
      for (const one of new Set(ofGroup(group))) {
        const known = groupsOf.get(one);
        if (known) known.push(at);
        else groupsOf.set(one, [at]);
      }
    });
    for (const [one, groups] of groupsOf) addOne(one, groups);
  };
  dataset.groups.forEach((group, at) => {
    for (const topic of topicsOf(group)) add([at], topic, Object.values(topic));
  });
  addShared(
    (group) => dataset.tagsOf(group),
    ({ name }, groups) => add(groups, name, Object.values(name)),
  );
  dataset.groups.forEach(({ id, name, aliases, email }, at) =>
    add([at], name, [...Object.values(name), ...aliases, id, email]),
  );
  addShared(
    ({ leaders, deputies }) => [...leaders, ...deputies].flatMap(({ person }) => dataset.person(person) ?? []),
    (person, groups) => add(groups, person.name, personNames(person)),
  );
  return phrases;
}

/**
 * Finds the group to which a question belongs, in any language and in whole sentences: by what people write to it
 * about, its names, tags and people (in pinyin too).
 *
 * Each text that leads to a group is compared with the question by the grams (`gramsOf`) that both have, weighed by
 * how few groups have them (inverse document frequency), so that `我想`, `how do I` and `开源` count for little or
 * nothing. A text that agrees as a whole is worth more than one that agrees in part. The best text of a group is its
 * score and, unlike a sum over all, a reason to be shown. Pairs with single characters serve Chinese as well as words
 * do (Nie, Gao, Zhang and Zhou 2000, "On the use of words and n-grams for Chinese information retrieval"), four
 * or five letters serve European languages as well as stems (McNamee and Mayfield 2004, "Character n-gram tokenization for
 * European language text retrieval"); for the weights see Robertson 2004, "Understanding inverse document frequency".
 *
 * The index is in proportion to the texts, and a question looks at what it has in common with them alone.
 */
export class TopicSearch {
  readonly #groups: readonly Group[];
  readonly #phrases: readonly Phrase[];
  /** The phrases with a gram, by index, and the grams of each phrase. */
  readonly #phrasesWith = new Map<string, number[]>();
  readonly #gramsOf: readonly (readonly string[])[];
  /** What a gram counts for, and what all grams of a phrase do; known once asked for. */
  readonly #weights = new Map<string, number>();
  readonly #wholeWeights: number[] = [];

  constructor(dataset: Dataset) {
    this.#groups = dataset.groups;
    this.#phrases = phrasesOf(dataset);
    this.#gramsOf = this.#phrases.map(({ text }, index) => {
      const grams: string[] = [];
      eachGram(text, (gram) => {
        const known = this.#phrasesWith.get(gram);
        if (!known) this.#phrasesWith.set(gram, [index]);
        else if (known[known.length - 1] === index) return;
        else known.push(index);
        grams.push(gram);
      });
      return grams;
    });
  }

  /**
   * The groups that may answer, the likeliest first, as the dataset has them where they are alike; all of them, without
   * a reason, for a question without a letter or digit.
   */
  find(question: string): TopicMatch[] {
    const letters = fold(question);
    if (!letters) return this.#groups.map((group) => ({ group, reason: undefined }));
    const asked = new Set<string>();
    eachGram(question, (gram) => asked.add(gram));
    const agreements = this.#agreements(asked);
    const begun = this.#begunBy(letters);
    const best: { group: Group; reason: Text; score: number }[] = [];
    let most = 0;
    this.#phrases.forEach(({ groups, reason, letters: its }, index) => {
      const agreement = agreements.get(index) ?? 0;
      const alike = agreement && agreement * Math.sqrt(agreement / this.#wholeWeight(index));
      // A word that is still being typed may be too short to have grams.
      const isBegun = begun.has(index) || its.startsWith(letters);
      const score = (alike < LEAST_SCORE ? 0 : alike) + (isBegun ? (WHOLE * letters.length) / its.length : 0);
      if (!score) return;
      most = Math.max(most, score);
      for (const at of groups)
        if (score > (best[at]?.score ?? 0)) best[at] = { group: this.#groups[at]!, reason, score };
    });
    return best.filter(({ score }) => score >= most * LEAST_SHARE).sort((one, other) => other.score - one.score);
  }

  /** How much each phrase that has anything in common with a question agrees with it, by index. */
  #agreements(asked: ReadonlySet<string>): ReadonlyMap<number, number> {
    const agreements = new Map<number, number>();
    for (const gram of asked) {
      for (const index of this.#phrasesWith.get(gram) ?? [])
        agreements.set(index, (agreements.get(index) ?? 0) + this.#weight(gram));
    }
    return agreements;
  }

  /** The phrases of which a word begins with some letters; more letters than a gram has begin none. */
  #begunBy(letters: string): ReadonlySet<number> {
    const begun = new Set<number>();
    if (letters.length >= WORD_GRAM) return begun;
    for (const [gram, indexes] of this.#phrasesWith)
      if (gram.startsWith(`_${letters}`)) for (const index of indexes) begun.add(index);
    return begun;
  }

  #weight(gram: string): number {
    let weight = this.#weights.get(gram);
    if (weight === undefined) {
      const groups = new Set<number>();
      for (const index of this.#phrasesWith.get(gram)!) for (const at of this.#phrases[index]!.groups) groups.add(at);
      const rarity = Math.log((this.#groups.length + 1) / groups.size);
      this.#weights.set(gram, (weight = rarity * (gram.length > 1 ? 1 : LONE_CHARACTER)));
    }
    return weight;
  }

  #wholeWeight(index: number): number {
    let weight = this.#wholeWeights[index];
    if (weight === undefined) {
      weight = 0;
      for (const gram of this.#gramsOf[index]!) weight += this.#weight(gram);
      this.#wholeWeights[index] = weight;
    }
    return weight;
  }
}

/** The search in these records: its index is made when it is first asked for, once for all elements of a page. */
export const topicSearch = memoized((records: Dataset) => new TopicSearch(records));
