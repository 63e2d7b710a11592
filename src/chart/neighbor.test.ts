import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { neighbor, type Move } from './neighbor.js';
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
