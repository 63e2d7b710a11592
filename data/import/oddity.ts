/** Something on the page that is not as the form has it. */
import type { Text } from '../../src/dataset/records.js';
import { ODDITIES } from './oddity-words.js';

export type OddityKind = keyof typeof ODDITIES;

export type About = string | Text;

export interface Oddity {
  /** Line of the page, from 1; 0 where something is missing from the page. */
  readonly line: number;
  readonly kind: OddityKind;
  /** What the sentence speaks of, in its order: as the page writes it, or a name of the records in both languages. */
  readonly about: readonly About[];
}

/** A terminal acts upon control characters, so none of the page's reach one. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');

export const oddity = (line: number, kind: OddityKind, ...about: readonly About[]): Oddity => ({
  line,
  kind,
  about: about.map((each) => (typeof each === 'string' ? printable(each) : each)),
});

/** Whether a person has to look: nothing was written for it, or only what is certain, such as a name without its English. */
export const isOpen = ({ kind }: Oddity): boolean => ODDITIES[kind].open;
