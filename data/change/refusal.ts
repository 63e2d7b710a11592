import type { Text } from '../../src/dataset/records.js';

/** Why nothing is written, in both languages, for whoever filled in the form. */
export class Refusal extends Error {
  constructor(
    readonly reasons: readonly Text[],
    /** What the checks say, as they say it to everyone. */
    readonly errors: readonly string[] = [],
    /** Whether another answer helps, or a person must come first: for this, or for the records. */
    readonly next: 'edit' | 'wait' | 'records' = 'edit',
  ) {
    super(reasons.map(({ en }) => en).join('\n'));
  }
}

/** Stops a change: what can't be placed is answered, never guessed. */
export function refuse(zh: string, en: string): never {
  throw new Refusal([{ zh, en }]);
}

/** Leaves a change to a maintainer: nothing that one could fill in would help. */
export function leave(zh: string, en: string): never {
  throw new Refusal([{ zh, en }], [], 'wait');
}
