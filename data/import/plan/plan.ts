/** What an import would do: edits of files, and what it met on the way. */
import type { Records } from '../../compile/source-records.js';
import type { MatchContext } from '../match/match-context.js';
import type { Edit } from './edit-yaml.js';
import { diagnostic, type About, type Diagnostic, type DiagnosticKind } from '../diagnostics/diagnostic.js';

export interface ImportOptions {
  /** The term for which the page counts; the newest of the records where left out. */
  readonly term?: string | undefined;
  /** The day of the page, ISO 8601; a new term needs one. */
  readonly asOf?: string | undefined;
  /** The records were wrong: whoever stands in a post is exchanged, without a history. */
  readonly isCorrection?: boolean | undefined;
}

/** The same person in the same post under another mailbox. */
export interface MailboxChange {
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

export class Plan implements MatchContext {
  readonly edits = new Map<string, Edit[]>();
  readonly diagnostics: Diagnostic[] = [];
  readonly mailboxChanges: MailboxChange[] = [];
  /** The term before the import. */
  readonly present: string;
  /** The term in which roles end and begin. */
  readonly term: string;

  constructor(
    readonly records: Records,
    readonly options: ImportOptions,
  ) {
    this.present = records.organization?.record.term ?? '';
    this.term = options.term ?? this.present;
  }

  get isNewTerm(): boolean {
    return this.term !== this.present;
  }

  edit(file: string, ...edits: readonly Edit[]): void {
    this.edits.set(file, [...(this.edits.get(file) ?? []), ...edits]);
  }

  note(line: number, kind: DiagnosticKind, ...about: readonly About[]): void {
    this.diagnostics.push(diagnostic(line, kind, ...about));
  }
}
