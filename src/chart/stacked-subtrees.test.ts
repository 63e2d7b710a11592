import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkTree } from './check-tree.js';
import { openTree, sizedTree, treeFromParents } from './random-tree.test-data.js';
import { stackHeights } from './stack.js';
import { stackedSubtrees } from './stacked-subtrees.js';
import { visibleTree, type VisibleTree } from './visible-tree.js';

const GAP = 8;
const flat = (tree: VisibleTree): number[] => tree.nodes.map(() => 20);
/** The ids of the nodes that stack. */
const stacks = (tree: VisibleTree, columnHeight = 1000): string[] => {
  const stacked = stackedSubtrees(tree, flat(tree), GAP, columnHeight);
  return tree.nodes.map(({ id }) => id).filter((_, i) => i > 0 && stacked(i));
};

describe('stackedSubtrees', () => {
  // 0 → 1 → (3 → 5, 4), 2 → 6; 7 is a leaf.
  const parents = [0, 0, 1, 1, 3, 2, 0];

  it('leaves the branches under the root side by side, and stacks what is below them, and leaves', () => {
    assert.deepEqual(stacks(openTree(treeFromParents(parents))).sort(), ['3', '4', '5', '6', '7']);
  });

  it('does the same whether these branches are open or not', () => {
    const closed = visibleTree(checkTree(treeFromParents(parents)), ({ id }) => id === '0');
    assert.deepEqual(stacks(closed), ['7']);
  });

  it('looks for them below a chain of only branches', () => {
    const under = parents.map((parent) => parent + 2);
    const chain = openTree(treeFromParents([0, 1, ...under]));
    assert.deepEqual(stacks(chain).sort(), ['5', '6', '7', '8', '9']);
  });

  it('stacks these branches too where there are more than eight', () => {
    const branches = (count: number): number[] => [
      ...Array<number>(count).fill(0),
      ...Array.from({ length: count }, (_, k) => k + 1),
    ];
    assert.equal(stacks(openTree(treeFromParents(branches(8)))).length, 8);
    assert.equal(stacks(openTree(treeFromParents(branches(9)))).length, 18);
  });

  it('spreads a subtree that is higher than a column or deeper than four levels', () => {
    // 0 → 1, 2; 1 → 3 → ten leaves; 2 → a chain of five.
    const tree = openTree(treeFromParents([0, 0, 1, ...Array<number>(10).fill(3), 2, 14, 15, 16, 17]));
    const found = stacks(tree, 200);
    assert.ok(!found.includes('3') && !found.includes('14'), found.join());
    assert.ok(found.includes('15') && found.includes('4'), found.join());
    assert.ok(stacks(tree, 400).includes('3'));
  });

  it('makes no stack of a subtree higher than a column', () => {
    fc.assert(
      fc.property(sizedTree(), ({ tree, h }) => {
        const stacked = stackedSubtrees(tree, h, GAP, 500);
        const tall = stackHeights(tree, h, GAP);
        tree.nodes.forEach((_, i) => assert.ok(!i || !stacked(i) || tall[i]! <= 500));
      }),
    );
  });
});
