/** Changed files as a patch that `git apply` takes. */
import type { RecordFiles } from '../../compile/record-files.js';

type Line = readonly [sign: ' ' | '-' | '+', text: string];

/** Lines around a change. */
const CONTEXT = 3;

/** A file's lines; the last is empty where it ends as it should, with a line break. */
const linesOf = (text: string): readonly string[] => text.split('\n');

/** Lengths of the longest common subsequences of all ends of two lists; records have some hundred lines. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      table[i]![j] = old[i] === now[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}

function compared(old: readonly string[], now: readonly string[]): readonly Line[] {
  const table = commonLengths(old, now);
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      lines.push([' ', old[i]!]);
      i += 1;
      j += 1;
    } else if (j === now.length || (i < old.length && table[i + 1]![j]! >= table[i]![j + 1]!)) {
      lines.push(['-', old[i]!]);
      i += 1;
    } else {
      lines.push(['+', now[j]!]);
      j += 1;
    }
  }
  return lines;
}

/** Stretches of lines with their changes, from and to which places. */
function hunks(lines: readonly Line[]): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  for (const [place, [sign]] of lines.entries()) {
    if (sign === ' ') continue;
    const last = found.at(-1);
    const [start, end] = [Math.max(0, place - CONTEXT), Math.min(lines.length, place + CONTEXT + 1)];
    if (last && start <= last[1]) last[1] = end;
    else found.push([start, end]);
  }
  return found;
}

const count = (lines: readonly Line[], other: '-' | '+'): number => lines.filter(([sign]) => sign !== other).length;

const range = (before: number, size: number): string => `${size === 0 ? before : before + 1},${size}`;

function hunkText(lines: readonly Line[], [start, end]: readonly [number, number]): string {
  const [before, shown] = [lines.slice(0, start), lines.slice(start, end)];
  const old = range(count(before, '+'), count(shown, '+'));
  const now = range(count(before, '-'), count(shown, '-'));
  return `@@ -${old} +${now} @@\n${shown.map(([sign, text]) => `${sign}${text}\n`).join('')}`;
}

/** Without the empty line behind the last line break, which git doesn't count; a file without one is marked. */
function whole(text: string): { readonly lines: readonly string[]; readonly isEnded: boolean } {
  const lines = linesOf(text);
  const isEnded = lines.at(-1) === '';
  return { lines: isEnded ? lines.slice(0, -1) : lines, isEnded };
}

const NO_END = '\\ No newline at end of file\n';

function patchOfFile(file: string, before: string | undefined, after: string): string {
  const [old, now] = [whole(before ?? ''), whole(after)];
  const mark =
    ({ isEnded, lines }: ReturnType<typeof whole>) =>
    (line: string, place: number) =>
      place === lines.length - 1 && !isEnded ? `${line}\n${NO_END.trimEnd()}` : line;
  const lines = compared(old.lines.map(mark(old)), now.lines.map(mark(now)));
  const head =
    before === undefined
      ? `diff --git a/${file} b/${file}\nnew file mode 100644\n--- /dev/null\n+++ b/${file}\n`
      : `diff --git a/${file} b/${file}\n--- a/${file}\n+++ b/${file}\n`;
  return (
    head +
    hunks(lines)
      .map((hunk) => hunkText(lines, hunk))
      .join('')
  );
}

/** @param changed The new text of each file that differs. */
export const patchOf = (files: RecordFiles, changed: RecordFiles): string =>
  [...changed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => patchOfFile(file, files.get(file), text))
    .join('');
