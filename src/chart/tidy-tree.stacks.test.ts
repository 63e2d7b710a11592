import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { evenly, openTree, sizedTree, treeFromParents } from './random-tree.test-data.js';
import { tidyTree, type TidyTreeOptions } from './tidy-tree.js';

describe('tidyTree with stacks', () => {
  const measures: TidyTreeOptions = { gap: 10, levelGap: 40, stackGap: 5, indent: 20, stacked: () => true };

  it('stacks leaves indented under their parent', () => {
    const { x, y, width, height } = tidyTree(
      openTree(treeFromParents([0, 0, 0])),
      [100, 80, 90, 70],
      [30, 20, 25, 20],
      measures,
    );
    assert.deepEqual([...x], [0, 20, 20, 20]);
    assert.deepEqual([...y], [0, 70, 95, 125]);
    assert.deepEqual([width, height], [110, 145]);
  });

  it('stacks leaves beside their parent and centers it', () => {
    const { x, y } = tidyTree(openTree(treeFromParents([0, 0, 0])), [100, 80, 90, 70], [30, 20, 25, 20], {
      ...measures,
      axis: 'inline',
    });
    assert.deepEqual([...x], [0, 140, 140, 140]);
    assert.deepEqual([...y], [(75 - 30) / 2, 0, 25, 55]);
  });

  it('gathers only neighbors', () => {
    // 0 → 1, 2, 3 → 4, 5: a stack of 1 and 2, the branch 3, a stack of 5.
    const tree = openTree(treeFromParents([0, 0, 0, 3, 0]));
    const { x, y } = tidyTree(tree, [10, 50, 50, 50, 50, 50], [10, 10, 10, 10, 10, 10], {
      ...measures,
      stacked: (i) => tree.nodes[i]!.id !== '3',
    });
    const at = (id: string) => [x[tree.indexOf(id)]!, y[tree.indexOf(id)]!] as const;
    assert.equal(at('1')[0], at('2')[0]);
    assert.equal(at('2')[1] - at('1')[1], 15);
    assert.equal(at('3')[1], at('1')[1]);
    assert.ok(at('3')[0] > at('2')[0] + 50 && at('5')[0] > at('3')[0] + 50);
  });

  it('lets a stack reach past the levels beside it without moving them', () => {
    // 1 has 20 stacked leaves, 2 has a grandchild: that keeps its place.
    const tree = openTree(treeFromParents([0, 0, ...Array<number>(20).fill(1), 2, 23]));
    const size = tree.nodes.map(() => 20);
    const { y } = tidyTree(tree, size, size, { ...measures, stacked: (i) => tree.parent[i] === tree.indexOf('1') });
    assert.equal(y[tree.indexOf('24')], 3 * 60);
  });

  it('stacks subtrees as outlines, each row indented under its own parent', () => {
    // 0 → 1 → (2, 3), 0 → 4
    const tree = openTree(treeFromParents([0, 1, 1, 0]));
    const { x, y, railX, railY, branch } = tidyTree(tree, [100, 80, 90, 70, 60], [30, 20, 25, 20, 20], measures);
    assert.deepEqual([...x], [0, 20, 40, 40, 20]);
    assert.deepEqual([...y], [0, 70, 95, 125, 150]);
    assert.deepEqual([...railX], [NaN, 10, 30, 30, 10]);
    assert.deepEqual([...railY], Array(5).fill(NaN));
    assert.deepEqual([...branch], [-1, -1, -1, 2, 1]);
  });

  it('goes on in another column, about as high, where a stack would be higher than a column', () => {
    const tree = openTree(treeFromParents(Array<number>(9).fill(0)));
    const size = tree.nodes.map(() => 20);
    const { x, y } = tidyTree(tree, size, size, { ...measures, columnHeight: 100 });
    const columns = new Map<number, number>();
    for (const left of x.subarray(1)) columns.set(left, (columns.get(left) ?? 0) + 1);
    assert.deepEqual([...columns.values()], [3, 3, 3]);
    assert.deepEqual([y[1], y[4], y[7]], [60, 60, 60]);
  });

  it('parts no subtree between two columns', () => {
    fc.assert(
      fc.property(sizedTree(), evenly(20, 900), ({ tree, w, h }, columnHeight) => {
        const { x, y } = tidyTree(tree, w, h, { ...measures, columnHeight });
        for (let i = 1; i < tree.nodes.length; i++) {
          if (tree.level[i]! < 3) continue;
          assert.equal(x[i], x[tree.parent[i]!]! + 20);
          assert.equal(y[i], y[i - 1]! + h[i - 1]! + 5);
        }
      }),
    );
  });
});
