import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { neighbor, typeAhead, type Move } from './neighbor.js';
import { openTree, randomParents, treeFromParents } from './random-tree.test-data.js';

const trees = randomParents(60).map((parents) => openTree(treeFromParents(parents)));

describe('neighbor', () => {
  it('walks through every visible node once, down and back up', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const all = tree.nodes.map((_, i) => i);
        const walk = (from: number, move: Move) => {
          const walked: number[] = [];
          for (let i = from; i >= 0; i = neighbor(tree, i, move)) walked.push(i);
          return walked;
        };
        assert.deepEqual(walk(neighbor(tree, 0, 'first'), 'next'), all);
        assert.deepEqual(walk(neighbor(tree, 0, 'last'), 'previous'), all.reverse());
      }),
    );
  });

  it('leads to the parent and to the first child', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        tree.nodes.forEach((node, i) => {
          assert.equal(tree.nodes[neighbor(tree, i, 'child')], node.children?.[0]);
          const parent = neighbor(tree, i, 'parent');
          assert.equal(i > 0, parent >= 0 && tree.nodes[parent]!.children!.includes(node));
        });
      }),
    );
  });

  it('leads nowhere in the empty tree', () => {
    for (const move of ['next', 'previous', 'parent', 'child', 'first', 'last'] as const) {
      assert.ok(neighbor(openTree(null), 0, move) < 0, move);
    }
  });
});

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
