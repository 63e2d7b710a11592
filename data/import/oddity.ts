/** Something on the page that is not as the form has it. */
import { ODDITIES } from './oddity-words.js';

export type OddityKind = keyof typeof ODDITIES;

export interface Oddity {
  /** Line of the page, from 1; 0 where something is missing from the page. */
  readonly line: number;
  readonly kind: OddityKind;
  /** What the sentence speaks of, in its order: names, mailboxes, dates, as the page or the records write them. */
  readonly about: readonly string[];
}

export const oddity = (line: number, kind: OddityKind, ...about: readonly string[]): Oddity => ({ line, kind, about });

/** Whether a person has to decide: nothing was written for it. */
export const isOpen = ({ kind }: Oddity): boolean => ODDITIES[kind].open;
