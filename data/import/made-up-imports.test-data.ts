/** Imports of the made-up page with something of it changed, and what their report says. */
import assert from 'node:assert/strict';
import type { RecordFiles } from '../compile/record-files.js';
import { importPage } from './import-page.js';
import type { Import } from './report/import-outcome.js';
import { triedPage } from '../tried.test-harness.js';
import { MADE_UP_FILES, MADE_UP_PAGE, MADE_UP_TODAY } from './made-up-records.test-data.js';
import { isOpen, type Diagnostic } from './diagnostics/diagnostic.js';
import type { ImportOptions } from './plan/plan.js';
import { reportLines } from './report/report.js';

/** The page with some texts replaced, once each; each must be there, or a test would test nothing. */
export function pageWith(...replacements: readonly (readonly [string, string])[]): string {
  return replacements.reduce((page, [before, after]) => {
    assert.ok(page.includes(before), `the page doesn't hold ${before}`);
    return page.replace(before, () => after);
  }, MADE_UP_PAGE);
}

export interface ImportedPage extends Import {
  readonly page: string;
}

export function imported(page: string, options: ImportOptions = {}, files: RecordFiles = MADE_UP_FILES): ImportedPage {
  triedPage(page, options);
  const outcome = importPage(page, files, options, MADE_UP_TODAY);
  assert.ok('files' in outcome, reportLines(outcome, 'en', true).join('\n'));
  return { ...outcome, page };
}

/** The changes as reported; that somebody in no post leaves the people, and the reverse, goes without saying. */
export const changesOf = ({ files, changes }: Import): readonly string[] =>
  reportLines({ files, changes, diagnostics: [] }, 'zh', true)
    .filter((line) => line.startsWith('  ') && !line.startsWith('  data/') && !line.startsWith('  人员：'))
    .map((line) => line.trim());

/** Diagnostics as reported, with each line's beginning in the place of its number: `‹#泥› …`. */
function told({ page }: ImportedPage, diagnostics: readonly Diagnostic[]): readonly string[] {
  const lines = page.replace('\uFEFF', '').split(/\r?\n/u);
  const shown = (numbers: string): string =>
    numbers
      .split('、')
      .map((number) => `‹${lines[Number(number) - 1]?.slice(0, 24)}›`)
      .join('');
  return reportLines({ files: new Map(), changes: [], diagnostics }, 'zh', true)
    .slice(1, -1)
    .map((line) => line.trim().replace(/^第 ([\d、]+) 行：/u, (_, numbers: string) => `${shown(numbers)} `));
}

/** What is left for a person. */
export const openOf = (outcome: ImportedPage): readonly string[] => told(outcome, outcome.diagnostics.filter(isOpen));

/** What was read in spite of how it is written. */
export const readOf = (outcome: ImportedPage): readonly string[] =>
  told(
    outcome,
    outcome.diagnostics.filter((each) => !isOpen(each)),
  );

function linesMissingIn(others: readonly string[], lines: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const place = left.indexOf(line);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** File by file, the lines that an import takes out (-) and those that it puts in (+). */
export function diffOf({ files }: Import, before = MADE_UP_FILES): readonly string[] {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, text]) => {
      const [old, now] = [(before.get(file) ?? '').split('\n'), text.split('\n')];
      return [
        file,
        ...linesMissingIn(now, old).map((line) => `-${line}`),
        ...linesMissingIn(old, now).map((line) => `+${line}`),
      ];
    });
}

export const withFile = (file: string, text: string, files = MADE_UP_FILES): RecordFiles =>
  new Map([...files, [file, text]]);
