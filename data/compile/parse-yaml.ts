import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.js';

const HINTS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon stands in quotes',
  TAB_AS_INDENT: 'indent with spaces, not tabs',
  DUPLICATE_KEY: 'each key stands once',
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
    return { what: `YAML: ${message}${hint ? `; ${hint}` : ''}`, file, line: lineCounter.linePos(pos[0]).line };
  });
  // One slip often upsets the rest of its line: the first error names it, the others would only frighten.
  const problems = found.filter(({ line }, index) => found.findIndex((other) => other.line === line) === index);
  return { value: problems.length > 0 ? undefined : document.toJS(), problems };
}
