/** The index of the texts that lead to groups, by what a question can have in common with them. */
import { append } from './grouped.js';
import type { Dataset } from './dataset.js';
import { fold } from './fold.js';
import { isLone, runsOf, type Run } from './grams.js';
import { phrasesOf, type Phrase } from './phrases-of.js';

/** A phrase in the index. */
export interface Entry extends Phrase {
  readonly letters: string;
  /** Its grams, and what each counts for in it, the rarity of the gram apart. */
  readonly shares: ReadonlyMap<string, number>;
  /** What all of them count for together. */
  wholeWeight: number;
}

export interface TopicIndex {
  readonly entries: Entry[];
  /** The entries with a gram. */
  readonly entriesWith: Map<string, Entry[]>;
  /** What a gram counts for. */
  readonly weights: Map<string, number>;
}

/** What a lone Chinese character counts for beside a pair of them: it hints at a word, a pair mostly is one. */
const LONE_CHARACTER = 0.3;

export const emptyIndex = (): TopicIndex => ({
  entries: [],
  entriesWith: new Map(),
  weights: new Map(),
});

/** Fills an empty index with the texts of a dataset, step by step: it takes a second for 2 MB of records. */
export function* fillIndex(index: TopicIndex, dataset: Dataset): Generator<void, void> {
  const { entriesWith, weights } = index;
  for (const phrase of phrasesOf(dataset)) yield addPhrase(index, phrase);
  // What a gram counts for is known once all texts are there.
  for (const [gram, having] of entriesWith) {
    const rarity = Math.log((dataset.groups.length + 1) / worthByGroup(having).size);
    const weight = rarity * (isLone(gram) ? LONE_CHARACTER : 1);
    weights.set(gram, weight);
    for (const entry of having) entry.wholeWeight += weight * entry.shares.get(gram)!;
    yield;
  }
}

function addPhrase({ entries, entriesWith }: TopicIndex, phrase: Phrase): void {
  const shares = sharesOf(runsOf(phrase.text));
  const entry = { ...phrase, letters: fold(phrase.text), shares, wholeWeight: 0 };
  entries.push(entry);
  for (const gram of shares.keys()) append(entriesWith, gram, entry);
}

/** The grams of some runs, each once, with the most that it counts for in any. */
export function sharesOf(runs: readonly Run[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { grams, share } of runs) for (const gram of grams) raise(shares, gram, share);
  return shares;
}

/** The places of the groups to which some entries lead, and the most that one of these is worth. */
export function worthByGroup(entries: readonly Entry[]): ReadonlyMap<number, number> {
  const most = new Map<number, number>();
  for (const { groups, worth } of entries) for (const at of groups) raise(most, at, worth);
  return most;
}

function raise<Key>(most: Map<Key, number>, key: Key, value: number): void {
  most.set(key, Math.max(value, most.get(key) ?? 0));
}
