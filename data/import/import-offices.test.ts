import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesOf, imported, openOf, pageWith, readOf } from './made-up-imports.test-data.js';

describe('an import of an office whose holder the page doubts', () => {
  const left = '‹### **执行长**› 委员会的执行长里有拿不准的人，整项不动';

  for (const [who, written, name] of [
    ['somebody else', '?周五（zhou-wu@example.org）', '周五'],
    ['its holder', '？赵大（zhao-da@example.org）', '赵大'],
    ['its holder, with another mailbox', '赵大？（zd@example.org）', '赵大'],
  ] as const)
    for (const isCorrection of [false, true])
      it(`leaves the office alone where that is ${who}${isCorrection ? ', in a correction too' : ''}`, () => {
        const outcome = imported(pageWith(['赵大（zhao-da@example.org）', written]), { isCorrection });
        assert.deepEqual(
          [outcome.files.size, changesOf(outcome), openOf(outcome)],
          [0, [], [left, `‹${written}› 有问号，这一职务却不能记为待确认：${name}`]],
        );
      });

  it('claims of nobody in an office to be recorded as unconfirmed', () => {
    const holder = '赵大（zhao-da@example.org）';
    for (const written of ['?周五（zhou-wu@example.org）', `${holder}、?周五（zhou-wu@example.org）`])
      assert.deepEqual(
        readOf(imported(pageWith([holder, written]))).filter((line) => line.includes('待确认')),
        ['‹?李四：li-si@example.org、周五› 有问号，记为待确认：李四'],
        written,
      );
  });
});
