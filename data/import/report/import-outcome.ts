/** What comes of an import: changed files, or why there are none. */
import type { Change } from '../../../src/dataset/changes-between.js';
import type { RecordFiles } from '../../compile/record-files.js';
import type { Problem } from '../../compile/problem.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';

export interface Import {
  /** The new text of each file that changes. */
  readonly files: RecordFiles;
  readonly changes: readonly Change[];
  /** In the order of the page. */
  readonly diagnostics: readonly Diagnostic[];
  /** The newest term of the records, where the page may be of a later one: nothing is written until a person says which. */
  readonly termAsked?: string;
}

/** Why nothing can be imported; for those of `records`, the errors of the checks. */
export type Refusal =
  | {
      readonly refused:
        | 'too-long'
        | 'too-deep'
        | 'not-the-form'
        | 'not-the-page'
        | 'new-term-without-day'
        | 'new-term-in-part'
        | 'earlier-term'
        | 'day-before-term'
        | 'day-in-future';
    }
  | {
      readonly refused: 'records' | 'outcome' | 'file';
      /** In English. */
      readonly errors: readonly string[];
      /** What the checks found, to be said in the reader's language; none where a file can't be edited. */
      readonly problems: readonly Problem[];
      readonly diagnostics: readonly Diagnostic[];
    };

export type ImportOutcome = Import | Refusal;
