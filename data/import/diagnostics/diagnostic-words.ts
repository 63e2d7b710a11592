import type { Language } from '../../../src/locales/languages.js';

type Sentence = (...about: readonly string[]) => string;

type Sentences = Readonly<Record<Language, Sentence>>;

/** How a diagnostic is said: as it was read, or, where it is `open`, what a person has to look at. */
export type DiagnosticWords = Sentences & { readonly open: boolean };

export const read = (sentences: Sentences): DiagnosticWords => ({ open: false, ...sentences });
export const open = (sentences: Sentences): DiagnosticWords => ({ open: true, ...sentences });
