import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typeAhead } from './type-ahead.js';

describe('typeAhead', () => {
  const names = [['开源社', 'Kaiyuanshe'], ['Finance'], ['Events'], ['Fellows'], ['Élan']];
  const find = (from: number, typed: string) => typeAhead(names.length, (i) => names[i]!, from, typed);

  it('leads to the next name with the letter, around the end', () => {
    assert.equal(find(0, 'f'), 1);
    assert.equal(find(1, 'f'), 3);
    assert.equal(find(3, 'F'), 1);
  });

  it('goes on when a letter is typed again', () => {
    assert.equal(find(1, 'ff'), 3);
  });

  it('stays on a name that still fits what was typed', () => {
    assert.equal(find(3, 'fe'), 3);
    assert.equal(find(3, 'fi'), 1);
  });

  it('answers to every name of a node', () => {
    assert.equal(find(2, 'k'), 0);
    assert.equal(find(2, '开'), 0);
    assert.equal(find(0, 'é'), 4);
  });

  it('comes back to the only fitting name', () => {
    assert.equal(find(2, 'e'), 2);
  });

  it('begins at the first name without a current node', () => {
    assert.equal(find(-1, 'k'), 0);
    assert.equal(find(-1, 'fe'), 3);
    assert.equal(
      typeAhead(2, (i) => [['Ab', 'Abc'][i]!], -1, 'ab'),
      0,
    );
  });

  it('gives -1 where nothing fits', () => {
    assert.equal(find(0, 'x'), -1);
    assert.equal(find(0, ''), -1);
    assert.equal(
      typeAhead(0, () => [], 0, 'a'),
      -1,
    );
  });
});
