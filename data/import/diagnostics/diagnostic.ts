/** Something on the page that is not as the form has it. */
import type { Text } from '../../../src/dataset/records.js';
import { DIAGNOSTICS } from './diagnostic-messages.js';

export type DiagnosticKind = keyof typeof DIAGNOSTICS;

export type About = string | Text;

export interface Diagnostic {
  /** Line of the page, from 1; 0 where something is missing from the page. */
  readonly line: number;
  readonly kind: DiagnosticKind;
  /** What the sentence speaks of, in its order: as the page writes it, or a name of the records in both languages. */
  readonly about: readonly About[];
}

/** A terminal acts upon control characters, so none of the page's reach one. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');

export const diagnostic = (line: number, kind: DiagnosticKind, ...about: readonly About[]): Diagnostic => ({
  line,
  kind,
  about: about.map((each) => (typeof each === 'string' ? printable(each) : each)),
});

/** Whether a person has to look: nothing was written for it, or only what is certain, such as a name without its English. */
export const isOpen = ({ kind }: Diagnostic): boolean => DIAGNOSTICS[kind].open;
