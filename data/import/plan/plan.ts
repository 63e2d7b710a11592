/** What an import would do: edits of files, and what it met on the way. */
import type { Problem } from '../../compile/problem.js';
import type { Records } from '../../compile/source-records.js';
import type { ReadPerson } from '../read/read-people.js';
import type { MatchContext } from '../match/match-context.js';
import type { Edit } from './edit-yaml.js';
import { diagnostic, type About, type Diagnostic, type DiagnosticKind } from '../diagnostics/diagnostic.js';

export interface ImportOptions {
  /** The term for which the page counts; the newest of the records where left out. */
  readonly term?: string | undefined;
  /** The day of the page, ISO 8601; a new term needs one. */
  readonly asOf?: string | undefined;
  /** ISO date after which a day counts as in the future. */
  readonly today?: string | undefined;
  /** Writes a file for whoever is new, with a proposed id and English name. */
  readonly writesPeople?: boolean | undefined;
  /** Mailboxes, in small letters, that the records have by an answer of this import. */
  readonly answered?: ReadonlySet<string> | undefined;
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
  /** People of whom there is no record. */
  readonly newcomers: ReadPerson[] = [];
  /** The term before the import. */
  readonly present: string;
  /** The term in which roles end and begin. */
  readonly term: string;

  constructor(
    readonly records: Records,
    readonly options: ImportOptions,
    /** Files that stay as they are, with what keeps them from changing. */
    readonly held: ReadonlyMap<string, readonly Problem[]> = new Map(),
  ) {
    this.present = records.organization?.record.term ?? '';
    this.term = options.term ?? this.present;
  }

  /** The last day on which something of the page can have begun. */
  get day(): string {
    const { asOf, today } = this.options;
    return asOf ?? today ?? '9999-12-31';
  }

  get isNewTerm(): boolean {
    return this.term !== this.present;
  }

  edit(file: string, ...edits: readonly Edit[]): void {
    if (!this.held.has(file)) this.edits.set(file, [...(this.edits.get(file) ?? []), ...edits]);
  }

  note(line: number, kind: DiagnosticKind, ...about: readonly About[]): void {
    this.diagnostics.push(diagnostic(line, kind, ...about));
  }
}
