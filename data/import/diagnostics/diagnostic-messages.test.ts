import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DIAGNOSTICS } from './diagnostic-messages.js';
import type { DiagnosticWords } from './diagnostic-words.js';
import { diagnostic } from './diagnostic.js';
import { reportLines } from '../report/report.js';

describe('the words for a diagnostic', () => {
  for (const [kind, { zh, en }] of Object.entries<DiagnosticWords>(DIAGNOSTICS)) {
    it(`say the same of ${kind} in both languages, and in English no Chinese`, () => {
      const about = Array.from({ length: Math.max(zh.length, en.length) }, (_, index) => `<${index}>`);
      const [chinese, english] = [zh(...about), en(...about)];
      for (const each of about) assert.ok(chinese.includes(each) && english.includes(each), each);
      assert.doesNotMatch(english, /\p{Script=Han}|undefined/u);
      assert.match(chinese, /\p{Script=Han}/u);
    });
  }

  it('hand no control character of the page to a terminal', () => {
    const report = reportLines(
      { files: new Map(), changes: [], diagnostics: [diagnostic(1, 'unknownLabel', '\u001B[31m红\u0007')] },
      'zh',
      true,
    );
    assert.equal(report[1], '  第 1 行：不认识的标签，下面的没有读：[31m红');
  });
});
