import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hasEdge, route } from './edge-route.js';
import { boxOf, type Layout, type Rect } from './layout.js';
import { mirror } from './mirror.js';
import { indexLayout, nodesInView, type ViewIndex } from './nodes-in-view.js';
import { outline } from './outline.js';
import { evenly, openTree, seededDraws, sizedTree, treeFromParents } from './random-tree.test-data.js';
import { tidyTree } from './tidy-tree.js';

function meets(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && a.x + a.width >= b.x && a.y <= b.y + b.height && a.y + a.height >= b.y;
}

function edgeBox(layout: Layout, index: number): Rect {
  const points = route(layout, index, layout.branch[index]!, []);
  const xs = points.filter((_, k) => k % 2 === 0);
  const ys = points.filter((_, k) => k % 2 === 1);
  return {
    x: Math.min(...xs),
    y: Math.min(...ys),
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
  };
}

function byLooking(layout: Layout, view: Rect) {
  const all = layout.tree.nodes.map((_, i) => i);
  return {
    nodes: all.filter((i) => meets(boxOf(layout, i), view)),
    edges: all.filter((i) => hasEdge(layout, i) && meets(edgeBox(layout, i), view)),
  };
}

const layouts: fc.Arbitrary<Layout> = fc
  .tuple(sizedTree(), fc.constantFrom('block', 'inline', 'outline'), fc.boolean(), fc.boolean())
  .map(([{ tree, w, h }, kind, stack, rtl]) => {
    const layout =
      kind === 'outline'
        ? outline(tree, 320, (i) => h[i]!)
        : tidyTree(tree, w, h, { axis: kind, stacked: (i) => stack && i % 5 > 0 });
    return rtl ? mirror(layout) : layout;
  });

/** A rectangle of any size, somewhere in or around a layout. */
const views = fc.tuple(evenly(-0.2, 1.2), evenly(-0.2, 1.2), evenly(0, 0.5), evenly(0, 0.5));

describe('nodesInView', () => {
  it('finds what looking at every node and line finds', () => {
    fc.assert(
      fc.property(layouts, views, (layout, [x, y, width, height]) => {
        const view = {
          x: x * layout.width,
          y: y * layout.height,
          width: width * layout.width,
          height: height * layout.height,
        };
        assert.deepEqual(nodesInView(indexLayout(layout), view), byLooking(layout, view));
      }),
      { numRuns: 300 },
    );
  });

  it('finds everything in a view of everything, and nothing beside it', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const index = indexLayout(layout);
        assert.equal(
          nodesInView(index, { x: 0, y: 0, width: layout.width, height: layout.height }).nodes.length,
          layout.tree.nodes.length,
        );
        const corner = nodesInView(index, { x: -5, y: -5, width: 5 + layout.x[0]!, height: 5 + layout.y[0]! });
        assert.ok(corner.nodes.includes(0), 'what touches is in view');
        assert.deepEqual(nodesInView(index, { x: layout.width + 1, y: 0, width: 99, height: 99 }), {
          nodes: [],
          edges: [],
        });
      }),
    );
  });

  it('finds nothing in the empty tree', () => {
    const layout = tidyTree(openTree(null), [], []);
    assert.deepEqual(nodesInView(indexLayout(layout), { x: 0, y: 0, width: 9, height: 9 }), { nodes: [], edges: [] });
  });

  it('finds the 10 lines in view of a root with 500 children, not 500', () => {
    const tree = openTree(treeFromParents(Array<number>(500).fill(0)));
    const size = tree.nodes.map(() => 100);
    const layout = tidyTree(tree, size, size, { gap: 20 });
    const { nodes, edges } = nodesInView(indexLayout(layout), { x: 120 * 100 - 10, y: 0, width: 1200, height: 400 });
    assert.deepEqual(nodes, [101, 102, 103, 104, 105, 106, 107, 108, 109, 110]);
    assert.ok(edges.length <= 12, `${edges.length} lines`);
    const between = nodesInView(indexLayout(layout), { x: 120 * 100 + 70, y: 120, width: 1, height: 1 });
    assert.deepEqual(between, { nodes: [], edges: [101] }, 'a view between two children meets the bar once');
  });
});

/** Counts the entries that a query reads: groups by their left side, nodes by theirs, as two, since each has a line. */
function visits(layout: Layout, index: ViewIndex, view: Rect): { count: number; hits: number; levels: number } {
  let count = 0;
  const bounds = new Proxy(index.bounds, {
    get(target, key) {
      if (Number(key) % 4 === 0) count++;
      return target[Number(key)];
    },
  });
  const read = new Set<number>();
  const x = new Proxy(layout.x, {
    get(target, key) {
      if (key === 'length') return target.length;
      read.add(Number(key));
      return target[Number(key)];
    },
  });
  const { nodes, edges } = nodesInView({ ...index, layout: { ...layout, x }, bounds }, view);
  count += 2 * read.size;
  const { y, h, tree } = layout;
  // The levels with a box, a hanging stack's row included, at the height of the view.
  const levels = new Set(tree.level.filter((_, i) => y[i]! <= view.y + view.height && y[i]! + h[i]! >= view.y));
  return { count, hits: nodes.length + edges.length, levels: levels.size };
}

describe('the work of nodesInView', () => {
  const size = 40_000;
  const draw = seededDraws(7);
  const shapes: Record<string, number[]> = {
    'a bushy tree': Array.from({ length: size - 1 }, (_, i) => Math.floor(i / 4)),
    'a ragged tree': Array.from({ length: size - 1 }, (_, i) =>
      Math.floor((i * (0.5 + draw() / 2)) / (1 + Math.floor(draw() * 6))),
    ),
    'a recursive tree': Array.from({ length: size - 1 }, (_, i) => Math.floor(draw() * (i + 1))),
    'a star': Array<number>(size - 1).fill(0),
    'a chain': Array.from({ length: size - 1 }, (_, i) => i),
    'a chain whose nodes have a leaf after it': Array.from({ length: size - 1 }, (_, i) =>
      Math.max(0, i - 1 - (i % 2)),
    ),
    'a chain whose nodes have a leaf before it': Array.from({ length: size - 1 }, (_, i) => i - (i % 2)),
  };
  for (const [name, parents] of Object.entries(shapes)) {
    for (const kind of ['tidy', 'stacked', 'outline']) {
      it(`grows with the hits and the logarithm of the nodes: ${name}, ${kind}`, () => {
        const tree = openTree(treeFromParents(parents.map((p, i) => Math.min(p, i))));
        const w = tree.nodes.map((_, i) => 80 + (i % 50));
        const h = tree.nodes.map((_, i) => 40 + (i % 30));
        const layout =
          kind === 'outline'
            ? outline(tree, 320, (i) => h[i]!)
            : tidyTree(tree, w, h, { stacked: (i) => kind === 'stacked' && i % 40 > 0 });
        const index = indexLayout(layout);
        for (let run = 0; run < 40; run++) {
          const { x, y } = boxOf(layout, Math.floor(draw() * tree.nodes.length));
          const {
            count,
            hits,
            levels: met,
          } = visits(layout, index, { x: x - 640, y: y - 400, width: 1280, height: 800 });
          const levels = kind === 'outline' ? 1 : met;
          const stories = Math.ceil(Math.log(2 * size) / Math.log(16));
          // Every story reads whole groups of 16 along both borders of the levels in view.
          const allowed = 16 * (levels + 4) * stories + 4 * hits;
          assert.ok(count <= allowed, `${count} entries read for ${hits} hits in ${levels} levels, ${allowed} allowed`);
          assert.ok(allowed < size, `the bound says something: ${allowed}`);
        }
      });
    }
  }
});
