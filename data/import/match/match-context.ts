import type { Records } from '../../compile/source-records.js';
import type { ReadPerson } from '../read/read-people.js';
import type { About, DiagnosticKind } from '../diagnostics/diagnostic.js';

/** What matching asks of an import: the records, which term is meant, and where to leave what it met. */
export interface MatchContext {
  readonly records: Records;
  /** The term before the import. */
  readonly present: string;
  readonly isNewTerm: boolean;
  /** Takes down somebody of whom there is no record. */
  readonly newcomers: ReadPerson[];
  note(line: number, kind: DiagnosticKind, ...about: readonly About[]): void;
}
