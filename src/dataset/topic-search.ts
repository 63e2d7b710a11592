import { topics } from '#generated/dataset.js';
import type { Dataset } from './dataset.js';
import type { Group, PublishedGroup, Text } from './records.js';
import { fold } from './fold.js';
import { personNames } from './person-names.js';
import { questionForm, searchForm } from './search-form.js';

/** A group that answers a question. */
export interface TopicMatch {
  readonly group: Group;
  /** By what it was found, in every language: a topic, a name, a tag or a person; `undefined` where nothing was asked. */
  readonly reason: Text | undefined;
}

/** A text that leads to a group. */
interface Phrase {
  readonly reason: Text;
  readonly letters: string;
  readonly grams: readonly string[];
}

/** What a lone Chinese character counts for beside a pair of them: it hints at a word, a pair mostly is one. */
const LONE_CHARACTER = 0.3;

/** The least that counts where a question isn't the beginning of a text: a rare character in common with a word of two or three. */
const LEAST_SCORE = 0.3;

/** What it is worth beside grams that a question is the whole of a text; half of it, half as much. */
const WHOLE = 3;

/** Words which so few groups have in a name or topic that they would seem to say much. Shorter ones are left out anyway. */
const SAYS_NOTHING = /\b(AND|FOR|THE|WITH)\b/g;

/** Groups far behind the first answer nothing. */
const LEAST_SHARE = 0.2;

/**
 * What two texts can have in common: of Chinese each pair of characters and each character, of other words each five
 * letters in a row, a mark where the word begins counted in. So Chinese needs no dictionary, and `reimbursment`, `sponsor`
 * and `localise` find their like without a stemmer.
 */
function gramsOf(text: string): string[] {
  const words = text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(fold)
    .join(' ');
  const grams = (words.replace(SAYS_NOTHING, '').match(/\p{Script=Han}+|[A-Z\d]{3,}/gu) ?? []).flatMap((run) => {
    const [line, size] = run < '\u2e80' ? [`_${run}`, 5] : [run, 2];
    const pieces = [...line].map((_, at) => line.slice(at, at + size));
    return size > 2 ? pieces.filter((piece, at) => !at || piece.length === size) : [...pieces, ...line];
  });
  return [...new Set(grams)];
}

/**
 * What people write to a group about. The library keeps it apart for its own groups, so that elements which don't
 * search by it come without it; records from elsewhere may have it in the group itself.
 */
export const topicsOf = (group: Group | PublishedGroup): readonly Text[] =>
  'topics' in group ? group.topics : (topics[group.id] ?? []);

function phrasesOf(group: Group, dataset: Dataset): Phrase[] {
  const { id, name, aliases, email, leaders, deputies } = group;
  const people = [...leaders, ...deputies].flatMap(({ person }) => dataset.person(person) ?? []);
  const texts: readonly (readonly [reason: Text, ...texts: string[]])[] = [
    ...[...topicsOf(group), ...dataset.tagsOf(group).map((tag) => tag.name)].map(
      (text) => [text, ...Object.values(text)] as const,
    ),
    [name, ...Object.values(name), ...aliases, id, email],
    ...people.map((person) => [person.name, ...personNames(person)] as const),
  ];
  return texts.flatMap(([reason, ...ways]) =>
    ways.map(searchForm).map((way) => ({ reason, letters: fold(way), grams: gramsOf(way) })),
  );
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
 */
export class TopicSearch {
  readonly #entries: readonly {
    readonly group: Group;
    readonly phrases: readonly Phrase[];
    readonly grams: ReadonlySet<string>;
  }[];

  constructor(dataset: Dataset) {
    this.#entries = dataset.groups.map((group) => {
      const phrases = phrasesOf(group, dataset);
      return { group, phrases, grams: new Set(phrases.flatMap(({ grams }) => grams)) };
    });
  }

  /**
   * The groups that may answer, the likeliest first, as the dataset has them where they are alike; all of them, without
   * a reason, for a question without a letter or digit.
   */
  find(question: string): TopicMatch[] {
    const form = questionForm(question);
    const letters = fold(form);
    if (!letters) return this.#entries.map(({ group }) => ({ group, reason: undefined }));
    const asked = gramsOf(form);
    const matches = this.#entries.map(({ group, phrases }) =>
      phrases
        .map((phrase) => ({ group, reason: phrase.reason, score: this.#score(phrase, letters, asked) }))
        .reduce((best, one) => (one.score > best.score ? one : best)),
    );
    const least = Math.max(...matches.map(({ score }) => score)) * LEAST_SHARE;
    return matches.filter(({ score }) => score && score >= least).sort((one, other) => other.score - one.score);
  }

  #weigh(grams: readonly string[]): number {
    const { length } = this.#entries;
    const rarity = (gram: string): number =>
      Math.log((length + 1) / this.#entries.filter(({ grams }) => grams.has(gram)).length);
    return grams.reduce((weight, gram) => weight + rarity(gram) * (gram.length > 1 ? 1 : LONE_CHARACTER), 0);
  }

  #score({ letters: its, grams }: Phrase, letters: string, asked: readonly string[]): number {
    const agreement = this.#weigh(grams.filter((gram) => asked.includes(gram)));
    const score = agreement && agreement * Math.sqrt(agreement / this.#weigh(grams));
    // A word that is still being typed may be too short to have grams.
    const begun = its.startsWith(letters) || grams.some((gram) => gram.startsWith(`_${letters}`));
    return (score < LEAST_SCORE ? 0 : score) + (begun ? (WHOLE * letters.length) / its.length : 0);
  }
}
