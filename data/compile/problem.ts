/** Something that a volunteer has to put right in one file. */
export interface Problem {
  readonly what: string;
  readonly file: string;
  readonly line?: number;
}

/** One line for a person to read: `missing person: zhang-san (data/groups/ones.yaml)`. */
export const formatProblem = ({ what, file, line }: Problem): string =>
  `${what} (${file}${line === undefined ? '' : `:${line}`})`;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Problems file by file, so that a volunteer can finish one file before opening the next. */
export const inOrderOfFiles = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => compareText(a.file, b.file));
