import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { detailOf } from './level-of-detail.js';
import { evenly, sizedTree } from './random-tree.test-data.js';

const views = fc
  .tuple(sizedTree(200), fc.integer({ min: 0, max: 120 }), evenly(0, 1), evenly(0, 1))
  .map(([{ tree }, most, from, to]) => {
    const all = [...tree.nodes.keys()];
    return {
      tree,
      most,
      nodes: all.slice(Math.floor(Math.min(from, to) * all.length), Math.ceil(Math.max(from, to) * all.length)),
    };
  });

describe('level of detail', () => {
  it('writes out no more boxes than it may, and leaves none out', () => {
    fc.assert(
      fc.property(views, ({ tree, most, nodes }) => {
        const { near, far } = detailOf(nodes, tree, most);
        assert.ok(near.length <= Math.max(most, 0));
        assert.deepEqual(
          [...near, ...far].sort((a, b) => a - b),
          nodes,
        );
      }),
    );
  });

  it('writes out all where it may', () => {
    fc.assert(
      fc.property(views, ({ tree, nodes }) => {
        assert.deepEqual(detailOf(nodes, tree, nodes.length), { near: nodes, far: [] });
      }),
    );
  });

  it('writes out whole levels from above, as many as it may, in the order of reading', () => {
    fc.assert(
      fc.property(views, ({ tree, most, nodes }) => {
        const { near, far } = detailOf(nodes, tree, most);
        const levelsOf = (list: readonly number[]): number[] => list.map((node) => tree.level[node]!);
        assert.deepEqual(
          [...near],
          [...near].sort((a, b) => a - b),
        );
        if (!far.length) return;
        const next = Math.min(...levelsOf(far));
        assert.ok(levelsOf(near).every((level) => level < next));
        assert.ok(near.length + levelsOf(far).filter((level) => level === next).length > most);
      }),
    );
  });
});
