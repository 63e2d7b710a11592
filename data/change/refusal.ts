import type { Text } from '../../src/dataset/records.js';
import type { Problem } from '../compile/problem.js';
import { FALLBACK_LANGUAGE } from '../../src/locales/languages.js';

/** Why nothing is written, in every language, for whoever filled in the form. */
export class Refusal extends Error {
  constructor(
    readonly reasons: readonly Text[],
    /** What the checks say. */
    readonly problems: readonly Problem[] = [],
    /** Whether another answer helps, or a person must come first: for this, or for the records. */
    readonly next: 'edit' | 'wait' | 'records' = 'edit',
  ) {
    super(reasons.map((reason) => reason[FALLBACK_LANGUAGE]).join('\n'));
  }
}

/** Stops a change: what can't be placed is answered, never guessed. */
export function refuse(reason: Text): never {
  throw new Refusal([reason]);
}

/** Leaves a change to a maintainer: nothing that one could fill in would help. */
export function leave(reason: Text): never {
  throw new Refusal([reason], [], 'wait');
}
