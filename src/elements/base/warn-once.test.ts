import { expect } from '@open-wc/testing';
import { warnOnce } from './warn-once.js';
import { collectWarnings } from './warnings.test-harness.js';

describe('warnOnce', () => {
  const warnings = collectWarnings();

  it('warns of the same problem of the same subject once, and of every other', () => {
    for (const [subject, problem] of [
      ['<a>', 'one'],
      ['<a>', 'one'],
      ['<b>', 'one'],
      ['<a>', 'two'],
      ['<a>', 'one'],
    ] as const) {
      warnOnce(subject, problem);
    }
    expect(warnings).to.deep.equal(['<a>: one', '<b>: one', '<a>: two']);
  });
});
