import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hasEdge } from './edge-route.js';
import { outline } from './outline.js';
import { openTree, sizedTree, treeFromParents } from './random-tree.test-data.js';

describe('outline', () => {
  it('gives each node a row of its height, indented by level', () => {
    const layout = outline(openTree(treeFromParents([0, 1, 0])), 320, (i) => [40, 30, 20, 30][i]!, {
      gap: 10,
      indent: 20,
    });
    assert.deepEqual([...layout.x], [0, 20, 40, 20]);
    assert.deepEqual([...layout.y], [0, 50, 90, 120]);
    assert.deepEqual([...layout.w], [320, 300, 280, 300]);
    assert.deepEqual([layout.width, layout.height], [320, 150]);
  });

  it('never goes past the container and leaves most of it to read', () => {
    fc.assert(
      fc.property(sizedTree(), fc.integer({ min: 120, max: 900 }), ({ tree, h }, width) => {
        const { x, y, w } = outline(tree, width, (i) => h[i]!, { gap: 8 });
        tree.nodes.forEach((_, i) => {
          assert.equal(x[i]! + w[i]!, width);
          assert.ok(w[i]! >= width * 0.7);
          if (i > 0) assert.equal(y[i], y[i - 1]! + h[i - 1]! + 8);
        });
      }),
    );
  });

  it('draws no lines where the indent has ended', () => {
    const depth = 1000;
    const layout = outline(openTree(treeFromParents(Array.from({ length: depth - 1 }, (_, i) => i))), 320, () => 40);
    assert.deepEqual([...layout.x].slice(0, 7), [0, 20, 40, 60, 80, 80, 80]);
    assert.deepEqual(
      [...layout.x.keys()].filter((i) => hasEdge(layout, i)),
      [1, 2, 3, 4],
    );
  });

  it('draws the empty tree', () => {
    assert.equal(outline(openTree(null), 320, () => 40).height, 0);
  });
});

describe('outline, asked for the heights of its rows', () => {
  it('tells the width that each row has', () => {
    fc.assert(
      fc.property(sizedTree(30), fc.integer({ min: 100, max: 900 }), ({ tree }, width) => {
        const asked: number[] = [];
        const { w } = outline(tree, width, (index, room) => (asked[index] = room));
        assert.deepEqual(asked, [...w]);
      }),
    );
  });
});
