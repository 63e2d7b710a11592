/**
 * A page of the wiki and what a person answered → the record files that it changes, and what is still open. Pure: the
 * command and the page of the site show the same. Answers are taken in the order of their ids, whatever order they were
 * given in, and each only where its question arises: so a second import with the same answers changes nothing.
 */
import { changesBetween, type Change } from '../../../src/dataset/changes-between.js';
import type { PublishedDataset, Text } from '../../../src/dataset/records.js';
import { compileRecords } from '../../compile/compile-records.js';
import { problemTexts, type Problem } from '../../compile/problem.js';
import { readRecords } from '../../compile/read-records.js';
import type { RecordFiles } from '../../compile/record-files.js';
import { allOffices, holdersOf, holdersOfOffice, type Records } from '../../compile/source-records.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { editByPage, type EditedRecords } from '../import-page.js';
import { indexPeople } from '../match/match-people.js';
import { mayBeOfNewTerm } from '../match/recognize-page.js';
import { filesToHold, type Held } from '../plan/withheld.js';
import type { Refusal } from '../report/import-outcome.js';
import { ask } from './ask.js';
import { askTerm, optionsOf, TERM } from './ask-term.js';
import { CORRECTION, correctionOf, type Asked } from './asked.js';
import { AnswerProblem, Draft } from './draft.js';
import { choiceOf, isAnswered, problemsOf, type Answer, type Answers, type Question } from './question.js';

/** A question and how it stands. */
export interface AskedQuestion {
  readonly question: Question;
  readonly isOpen: boolean;
  /** Why the answer can't be taken, by the field; under the empty name where it is about the answer as a whole. */
  readonly problems: ReturnType<typeof problemsOf>;
}

export interface AnsweredImport {
  /** In the order of the page. */
  readonly questions: readonly AskedQuestion[];
  readonly diagnostics: readonly Diagnostic[];
  /** The new text of each file that changes; none where the outcome would not pass the checks. */
  readonly files: RecordFiles;
  readonly changes: readonly Change[];
  /** The newest term, and those before it, as they would be published. */
  readonly dataset: PublishedDataset | undefined;
  readonly earlier: readonly PublishedDataset[];
  /** What the checks say of the outcome. */
  readonly errors: readonly Text[];
  /** Why nothing could be read, if so. */
  readonly refusal: Refusal | undefined;
}

/** More rounds than an answer can have consequences: who is in a new group, with which tag and mailbox. */
const MOST_ROUNDS = 12;

class AnsweringImport {
  readonly asked = new Map<string, Asked>();
  readonly problems = new Map<string, AnswerProblem>();
  readonly #prepared = new Set<string>();
  readonly #original: readonly string[];
  readonly draft: Draft;

  constructor(
    page: string,
    readonly files: RecordFiles,
    readonly answers: Answers,
    private readonly today: string,
    private readonly held: Held,
  ) {
    this.#original = page.split(/\r?\n/u);
    const corrected = this.#original.map((line) => answers[`${CORRECTION}${line}`]?.text ?? line);
    this.draft = new Draft(files, corrected, {});
    for (const [place, line] of this.#original.entries())
      if (corrected[place] !== line)
        this.asked.set(`${CORRECTION}${line}`, { question: correctionOf(line, place + 1) });
  }

  read(): EditedRecords | Refusal {
    const { files, lines, options, mailboxes } = this.draft;
    const answered = { ...options, today: this.today, answered: mailboxes };
    return editByPage(lines.join('\n'), files, answered, this.held);
  }

  /** Reads, asks, and does what was answered, until no answer has anything to add. */
  settle(): EditedRecords | Refusal {
    let outcome = this.#askForTerm(this.read());
    for (let round = 0; round < MOST_ROUNDS && !('refused' in outcome); round += 1) {
      const asked = this.#ask(outcome);
      this.#keep(asked);
      if (!this.#prepare(asked)) break;
      outcome = this.read();
    }
    return outcome;
  }

  /** What is asked now, and what was and has an answer: that a person may change. */
  #keep(asked: readonly Asked[]): void {
    for (const [id] of this.asked) if (this.answers[id] === undefined && id !== TERM) this.asked.delete(id);
    for (const each of asked) this.asked.set(each.question.id, each);
  }

  /** A page that says something else than the records may be of another term; that is never assumed. */
  #askForTerm(outcome: EditedRecords | Refusal): EditedRecords | Refusal {
    const answer = this.answers[TERM];
    if ('refused' in outcome) return outcome;
    const { files, records, diagnostics } = outcome;
    const isSame = [...files].every(([file, text]) => text === this.files.get(file));
    const isOpen = this.#ask(outcome).some(({ question }) => question.suggested === undefined);
    const { term = '' } = records.organization?.record ?? {};
    if ((isSame && !isOpen) || !mayBeOfNewTerm(term, this.today, diagnostics)) return outcome;
    const question = askTerm(term);
    this.asked.set(TERM, { question });
    if (!answer || !isAnswered(question, answer)) return outcome;
    this.draft.options = optionsOf(answer);
    return this.read();
  }

  #ask({ read, records, diagnostics }: EditedRecords): readonly Asked[] {
    const present = records.organization?.record.term ?? '';
    return ask(
      diagnostics,
      {
        records,
        read,
        index: indexPeople(records, this.draft.options.isCorrection !== true, this.draft.mailboxes),
        lines: this.draft.lines,
        original: this.#original,
        term: this.draft.options.term ?? present,
      },
      this.answers,
    );
  }

  /** The answer that counts, if there is one. */
  answerTo(question: Question): Answer | undefined {
    const answer = this.answers[question.id];
    const chosen = choiceOf(question, answer);
    return chosen && isAnswered(question, answer) ? { ...answer, choice: chosen.value } : undefined;
  }

  /** @returns Whether anything changed. */
  #prepare(asked: readonly Asked[]): boolean {
    const before = this.#state();
    for (const { question, prepare } of inOrderOfIds(asked)) {
      const answer = prepare && this.answerTo(question);
      if (answer) this.#attempt(question, () => prepare(answer, this.draft));
    }
    return this.#state() !== before;
  }

  #state(): string {
    const { files, lines } = this.draft;
    return JSON.stringify([[...files.values()], lines]);
  }

  complete(): void {
    for (const { question, complete } of inOrderOfIds([...this.asked.values()])) {
      const answer = complete && this.answerTo(question);
      if (answer) this.#attempt(question, () => complete(answer, this.draft));
    }
  }

  #attempt(question: Question, act: () => void): void {
    try {
      act();
      this.problems.delete(question.id);
    } catch (error) {
      if (!(error instanceof AnswerProblem)) throw error;
      this.problems.set(question.id, error);
    }
  }
}

const inOrderOfIds = (asked: readonly Asked[]): readonly Asked[] =>
  [...asked].sort((a, b) => (a.question.id < b.question.id ? -1 : 1));

function citedIn({ committee, groups }: Records): ReadonlySet<string> {
  const holders = committee ? allOffices(committee.record).flatMap(holdersOfOffice) : [];
  const ofGroups = groups.flatMap(({ record }) => [...holdersOf(record), ...(record.members ?? [])]);
  return new Set([...holders, ...ofGroups].map(({ person }) => person));
}

function questionsOf({ asked, answers, problems }: AnsweringImport): readonly AskedQuestion[] {
  const questions = [...asked.values()].map(({ question }): AskedQuestion => {
    const problem = problems.get(question.id);
    const ofFields = problemsOf(question, answers[question.id]);
    return {
      question,
      isOpen: !isAnswered(question, answers[question.id]) || problem !== undefined,
      problems: problem ? new Map([...ofFields, ['', problem.text]]) : ofFields,
    };
  });
  return questions.sort((a, b) => a.question.line - b.question.line);
}

const NOTHING = { files: new Map(), changes: [], dataset: undefined, earlier: [], errors: [] } as const;

function outcomeOf({ draft, files }: AnsweringImport, today: string): Outcome {
  const compilation = compileRecords(draft.files, today);
  if ('problems' in compilation)
    return { ...NOTHING, errors: problemTexts(compilation.problems), problems: compilation.problems };
  const before = compileRecords(files, today);
  return {
    files: new Map([...draft.files].filter(([file, text]) => text !== files.get(file))),
    changes: 'problems' in before ? [] : changesBetween(before.dataset, compilation.dataset),
    ...compilation,
    errors: [],
    problems: [],
  };
}

type Outcome = Omit<AnsweredImport, 'questions' | 'diagnostics' | 'refusal'> & {
  readonly problems: readonly Problem[];
};

/** What comes of the page where these files stay as they are, and what keeps others from passing the checks. */
function importHolding(
  held: Held,
  [page, files, answers, today]: Parameters<typeof importWithAnswers>,
): AnsweredImport & { readonly more: Held } {
  const importing = new AnsweringImport(page, files, answers, today, held);
  const outcome = importing.settle();
  if ('refused' in outcome) {
    const diagnostics = 'diagnostics' in outcome ? outcome.diagnostics : [];
    return { ...NOTHING, questions: questionsOf(importing), diagnostics, refusal: outcome, more: new Map() };
  }
  const { draft } = importing;
  draft.take(outcome.files);
  importing.complete();
  const { records } = readRecords(draft.files);
  draft.dropUnused(records, citedIn(records), new Set(records.groups.flatMap(({ record }) => record.tags)));
  const { problems, ...done } = outcomeOf(importing, today);
  return {
    ...done,
    questions: questionsOf(importing),
    diagnostics: outcome.diagnostics,
    refusal: undefined,
    more: filesToHold(problems, files, draft.files),
  };
}

/**
 * A group that would not pass the checks waits, and the others go on.
 * @param files Texts of the record files, by path from the project's root.
 * @param today ISO date after which a date counts as in the future.
 */
export function importWithAnswers(page: string, files: RecordFiles, answers: Answers, today: string): AnsweredImport {
  let held: Held = new Map();
  for (;;) {
    const { more, ...outcome } = importHolding(held, [page, files, answers, today]);
    const fresh = [...more].filter(([file]) => !held.has(file));
    if (fresh.length === 0) return outcome;
    held = new Map([...held, ...fresh]);
  }
}
