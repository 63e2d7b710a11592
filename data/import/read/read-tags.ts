/** Tags: `#运营 #管理`, `\# 商业`, `＃技术`. */
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { PageLine } from './page-lines.js';

export interface ReadTags {
  readonly line: number;
  readonly names: readonly string[];
}

/** Whether a line is one of tags. */
export const isTagLine = ({ text, depth }: PageLine): boolean => depth === undefined && /^[#＃]/u.test(text);

export function readTags(lines: readonly PageLine[], diagnostics: Diagnostic[]): ReadTags | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const names = lines.flatMap(({ line, text }) => {
    if (text.includes('＃')) diagnostics.push(diagnostic(line, 'wideHash', text.slice(0, 40)));
    if (/[#＃]\s/u.test(text)) diagnostics.push(diagnostic(line, 'spaceAfterHash', text.slice(0, 40)));
    return text.split(/[#＃、，,；;/／]/u).map((name) => name.trim().normalize('NFC'));
  });
  return { line: first.line, names: [...new Set(names.filter((name) => name !== ''))] };
}
