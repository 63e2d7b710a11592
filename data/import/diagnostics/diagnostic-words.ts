/** How a diagnostic is said: as it was read, or, where it is `open`, what a person has to look at. */

type Sentence = (...about: readonly string[]) => string;

export interface DiagnosticWords {
  readonly open: boolean;
  readonly zh: Sentence;
  readonly en: Sentence;
}

export const read = (zh: Sentence, en: Sentence): DiagnosticWords => ({ open: false, zh, en });
export const open = (zh: Sentence, en: Sentence): DiagnosticWords => ({ open: true, zh, en });
