import type { Text } from '../../src/dataset/records.js';
import { LineCounter, parseDocument } from 'yaml';
import { problem, type Problem } from './problem.js';

const HINTS: Readonly<Record<string, Text>> = {
  BLOCK_AS_IMPLICIT_KEY: { zh: '文字里有冒号，整句要加引号', en: 'a text with a colon stands in quotes' },
  TAB_AS_INDENT: { zh: '行首用空格，不用制表符', en: 'indent with spaces, not tabs' },
  DUPLICATE_KEY: { zh: '同一个键只写一次', en: 'each key stands once' },
};

/**
 * Reads one YAML file. A warning counts as an error: it means that YAML understood something
 * other than what the volunteer wrote.
 */
export function parseYaml(file: string, text: string): { value: unknown; problems: readonly Problem[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
  const found = [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
    const hint = HINTS[code];
    // The parser speaks English alone; whoever reads Chinese is told what it most likely is, and its code.
    const said: Text = { zh: hint?.zh ?? `写法有误（${code}）`, en: `${message}${hint ? `; ${hint.en}` : ''}` };
    return { ...problem(file, 'yaml', said), line: lineCounter.linePos(pos[0]).line };
  });
  // One slip often upsets the rest of its line: the first error names it, the others would only frighten.
  const problems = found.filter(({ line }, index) => found.findIndex((other) => other.line === line) === index);
  return { value: problems.length > 0 ? undefined : document.toJS(), problems };
}
