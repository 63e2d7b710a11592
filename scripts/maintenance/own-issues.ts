import { readFileSync } from 'node:fs';

/** An issue as `gh issue list --json number,title,author` tells of it. */
interface ListedIssue {
  readonly number: number;
  readonly title: string;
  readonly author?: { readonly is_bot?: boolean; readonly login?: string };
}

export type OwnIssue = Pick<ListedIssue, 'number' | 'title'>;

/** Nobody else can have this name: that of an account has no slash. */
const WORKFLOWS = 'app/github-actions';

/** The issues that workflows opened: anybody may open one with the title of ours. */
export const ownIssues = (listed: readonly ListedIssue[]): readonly OwnIssue[] =>
  listed
    .filter(({ author }) => author?.is_bot === true && author.login === WORKFLOWS)
    .map(({ number, title }) => ({ number, title }));

/** Those of a file, or none where there is no file. */
export const readOwnIssues = (file: string | undefined): readonly OwnIssue[] =>
  file === undefined ? [] : ownIssues(JSON.parse(readFileSync(file, 'utf8')) as ListedIssue[]);
