/** Changed files as a patch that `git apply` takes. */
import { createTwoFilesPatch } from 'diff';
import type { RecordFiles } from '../../compile/record-files.js';

/** Lines around a change. */
const CONTEXT = 3;

function patchOfFile(file: string, before: string | undefined, after: string): string {
  const from = before === undefined ? '/dev/null' : `a/${file}`;
  const patch = createTwoFilesPatch(from, `b/${file}`, before ?? '', after, undefined, undefined, { context: CONTEXT });
  const head = `diff --git a/${file} b/${file}\n${before === undefined ? 'new file mode 100644\n' : ''}`;
  // Without the line that other tools than git draw above it.
  return head + patch.slice(patch.indexOf('--- '));
}

/** @param changed The new text of each file that differs. */
export const patchOf = (files: RecordFiles, changed: RecordFiles): string =>
  [...changed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => patchOfFile(file, files.get(file), text))
    .join('');
