import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { route } from './edge-route.js';
import type { Layout } from './layout.js';
import { mirror } from './mirror.js';
import { openTree, randomParents, sizedTree, treeFromParents, type SizedTree } from './random-tree.test-data.js';
import { tidyTree } from './tidy-tree.js';
import { firstChild, nextSibling, type ChartNode, type VisibleTree } from './visible-tree.js';

const EPSILON = 1e-6;
const axes = fc.constantFrom('block' as const, 'inline' as const);
/** Which nodes would stack: none, all, or some. */
const stacking = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }).chain((some) =>
  fc.constantFrom(
    (): boolean => false,
    (): boolean => true,
    (i: number): boolean => some[i % 60]!,
  ),
);

function near(actual: number, expected: number, what = ''): void {
  assert.ok(Math.abs(actual - expected) < EPSILON, `${what} ${actual} is not ${expected}`);
}

function children(tree: VisibleTree, index: number): number[] {
  const list: number[] = [];
  for (let c = firstChild(tree, index); c >= 0; c = nextSibling(tree, c)) list.push(c);
  return list;
}

/** The picture with the axes named: across is where siblings spread. */
function turned(layout: Layout, axis: 'block' | 'inline') {
  return axis === 'block'
    ? { across: layout.x, along: layout.y, breadth: layout.w, depth: layout.h }
    : { across: layout.y, along: layout.x, breadth: layout.h, depth: layout.w };
}

function reversed(node: ChartNode): ChartNode {
  return { id: node.id, children: [...(node.children ?? [])].reverse().map(reversed) };
}

function assertClear({ x, y, w, h, tree }: Layout, gap: number): void {
  for (let a = 0; a < tree.nodes.length; a++) {
    for (let b = a + 1; b < tree.nodes.length; b++) {
      const apart = Math.max(
        x[a]! - x[b]! - w[b]!,
        x[b]! - x[a]! - w[a]!,
        y[a]! - y[b]! - h[b]!,
        y[b]! - y[a]! - h[a]!,
      );
      assert.ok(apart > gap - EPSILON, `${a} and ${b} are ${apart} apart`);
    }
  }
}

describe('tidyTree', () => {
  it('keeps every two boxes the gap apart, stacked or not', () => {
    fc.assert(
      fc.property(sizedTree(), axes, stacking, ({ tree, w, h }, axis, stacked) => {
        assertClear(tidyTree(tree, w, h, { axis, stacked, gap: 10, levelGap: 30, stackGap: 10 }), 10);
      }),
      { numRuns: 300 },
    );
  });

  it('draws no line through a box', () => {
    fc.assert(
      fc.property(sizedTree(), axes, stacking, fc.boolean(), ({ tree, w, h }, axis, stacked, rtl) => {
        // No box is narrower than where its stack's rail runs.
        const drawn = tidyTree(
          tree,
          w.map((width) => width + 24),
          h,
          { axis, stacked },
        );
        const layout = rtl ? mirror(drawn) : drawn;
        const { x, y } = layout;
        for (let i = 1; i < tree.nodes.length; i++) {
          for (const from of new Set([-1, layout.branch[i]!])) {
            const points = route(layout, i, from, []);
            for (let k = 2; k < points.length; k += 2) {
              const [left, right] = [points[k - 2]!, points[k]!].sort((a, b) => a - b) as [number, number];
              const [top, bottom] = [points[k - 1]!, points[k + 1]!].sort((a, b) => a - b) as [number, number];
              assert.ok(left === right || top === bottom, 'sides are upright or level');
              for (let j = 0; j < tree.nodes.length; j++) {
                const inside =
                  right > x[j]! + EPSILON &&
                  left < x[j]! + layout.w[j]! - EPSILON &&
                  bottom > y[j]! + EPSILON &&
                  top < y[j]! + layout.h[j]! - EPSILON;
                assert.ok(!inside, `the line of ${i} crosses ${j}`);
              }
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('centers parents over their first and last child', () => {
    fc.assert(
      fc.property(sizedTree(), axes, ({ tree, w, h }, axis) => {
        const { across, breadth } = turned(tidyTree(tree, w, h, { axis }), axis);
        const middle = (i: number) => across[i]! + breadth[i]! / 2;
        for (let i = 0; i < tree.nodes.length; i++) {
          const kids = children(tree, i);
          if (kids.length) near(middle(i), (middle(kids[0]!) + middle(kids.at(-1)!)) / 2);
        }
      }),
    );
  });

  it('starts children the gap after their own parent', () => {
    fc.assert(
      fc.property(sizedTree(), axes, ({ tree, w, h }, axis) => {
        const { along, depth } = turned(tidyTree(tree, w, h, { axis, levelGap: 30 }), axis);
        tree.parent.forEach((parent, i) => near(along[i]!, parent < 0 ? 0 : along[parent]! + depth[parent]! + 30));
      }),
    );
  });

  it('keeps the order of siblings', () => {
    fc.assert(
      fc.property(sizedTree(), axes, ({ tree, w, h }, axis) => {
        const { across } = turned(tidyTree(tree, w, h, { axis }), axis);
        for (let i = 0; i < tree.nodes.length; i++) {
          if (tree.posInSet[i]! > 1)
            assert.ok(across[i]! > across[children(tree, tree.parent[i]!)[tree.posInSet[i]! - 2]!]!);
        }
      }),
    );
  });

  it('begins at 0, 0 and is as large as what it holds', () => {
    fc.assert(
      fc.property(sizedTree(), axes, ({ tree, w, h }, axis) => {
        const layout = tidyTree(tree, w, h, { axis });
        near(Math.min(...layout.x), 0);
        near(Math.min(...layout.y), 0);
        near(Math.max(...layout.x.map((x, i) => x + w[i]!)), layout.width);
        near(Math.max(...layout.y.map((y, i) => y + h[i]!)), layout.height);
      }),
    );
  });

  it('draws the mirrored tree as the mirror of the tree', () => {
    fc.assert(
      fc.property(sizedTree(), ({ tree, w, h }) => {
        const turnedTree = openTree(reversed(tree.nodes[0]!));
        const size = (of: readonly number[]) => turnedTree.nodes.map((node) => of[tree.indexOf(node.id)]!);
        const there = tidyTree(turnedTree, size(w), size(h));
        const here = mirror(tidyTree(tree, w, h));
        turnedTree.nodes.forEach((node, i) => near(there.x[i]!, here.x[tree.indexOf(node.id)]!));
      }),
      { numRuns: 300 },
    );
  });

  it('draws equal subtrees of a level alike wherever they stand', () => {
    const twins = fc.tuple(sizedTree(20), sizedTree(30), fc.nat());
    fc.assert(
      fc.property(twins, axes, stacking, ([twin, host, where], axis, stacked) => {
        const grown = graft(host, twin, where % host.tree.nodes.length);
        const mark = (i: number) => stacked(grown.twinIndex[i]! < 0 ? i : grown.twinIndex[i]!);
        const { across, along } = turned(tidyTree(grown.tree, grown.w, grown.h, { axis, stacked: mark }), axis);
        const [a, b] = grown.twinIndex.flatMap((of, i) => (of === 0 ? [i] : [])) as [number, number];
        for (let k = 1; k < twin.tree.nodes.length; k++) {
          near(across[a + k]! - across[a]!, across[b + k]! - across[b]!);
          near(along[a + k]! - along[a]!, along[b + k]! - along[b]!);
        }
      }),
    );
  });

  it("packs by outline: a leaf stands the gap beside its sibling, over that sibling's wide branch", () => {
    // 0 → 1 → (2, 3), 0 → 4: box 4 stands beside 1, over 3.
    const tree = openTree(treeFromParents([0, 1, 1, 0]));
    const { x } = tidyTree(tree, [10, 10, 100, 100, 10], [10, 10, 10, 10, 10], { gap: 10 });
    near(x[4]! - x[1]!, 20);
    // The same with the leaf first: 0 → 1, 0 → 2 → (3, 4).
    const turned = tidyTree(openTree(treeFromParents([0, 0, 2, 2])), [10, 10, 10, 100, 100], [10, 10, 10, 10, 10], {
      gap: 10,
    });
    near(turned.x[2]! - turned.x[1]!, 20);
  });

  it('spreads a small subtree between two that keep each other apart', () => {
    // 1 and 3 carry a wide child each; 2 stands in the middle between them.
    const tree = openTree(treeFromParents([0, 0, 0, 1, 3]));
    const { x } = tidyTree(tree, [10, 10, 90, 10, 10, 90], [10, 10, 10, 10, 10, 10], { gap: 10 });
    near(x[tree.indexOf('5')]! - x[tree.indexOf('4')]!, 100);
    near(x[tree.indexOf('2')]!, (x[tree.indexOf('1')]! + x[tree.indexOf('3')]!) / 2);
  });
});

/** Hangs a copy of `twin` at both ends of the children of one node of `host`. */
function graft(host: SizedTree, twin: SizedTree, at: number) {
  const sizes = new Map<string, [number, number, number]>();
  const note = (of: SizedTree, prefix: string, isTwin: boolean) =>
    of.tree.nodes.forEach((node, i) => {
      sizes.set(prefix + node.id, [of.w[i]!, of.h[i]!, isTwin ? i : -1]);
    });
  note(host, '', false);
  note(twin, 'a', true);
  note(twin, 'b', true);
  const copy = (node: ChartNode, prefix: string): ChartNode => {
    const kids = (node.children ?? []).map((child) => copy(child, prefix));
    if (!prefix && host.tree.indexOf(node.id) === at) {
      kids.unshift(copy(twin.tree.nodes[0]!, 'a'));
      kids.push(copy(twin.tree.nodes[0]!, 'b'));
    }
    return { id: prefix + node.id, children: kids };
  };
  const tree = openTree(copy(host.tree.nodes[0]!, ''));
  const pick = (k: 0 | 1 | 2) => tree.nodes.map((node) => sizes.get(node.id)![k]);
  return { tree, w: pick(0), h: pick(1), twinIndex: pick(2) };
}

describe('tidyTree at the limits', () => {
  it('draws the empty tree and one node', () => {
    const none = tidyTree(openTree(null), [], []);
    assert.deepEqual([none.width, none.height], [0, 0]);
    const one = tidyTree(openTree({ id: 'a' }), [120], [40]);
    assert.deepEqual([one.x[0], one.y[0], one.width, one.height], [0, 0, 120, 40]);
  });

  it('draws a root with 500 children', () => {
    const tree = openTree(treeFromParents(Array<number>(500).fill(0)));
    const size = tree.nodes.map(() => 100);
    const layout = tidyTree(tree, size, size, { gap: 20 });
    assert.equal(layout.width, 500 * 120 - 20);
    near(layout.x[0]! + 50, layout.width / 2);
  });

  for (const depth of [1000, 100_000]) {
    it(`draws a chain ${depth} deep`, () => {
      const tree = openTree(treeFromParents(Array.from({ length: depth - 1 }, (_, i) => i)));
      const w = tree.nodes.map((_, i) => 50 + (i % 7) * 10);
      const layout = tidyTree(
        tree,
        w,
        w.map(() => 20),
        { levelGap: 30 },
      );
      assert.equal(layout.height, depth * 50 - 30);
      assert.ok(layout.x.every((x, i) => Math.abs(x + w[i]! / 2 - 55) < EPSILON));
    });
  }
});

describe('mirror', () => {
  it('mirrored twice is the layout', () => {
    fc.assert(
      fc.property(sizedTree(), stacking, ({ tree, w, h }, stacked) => {
        const layout = tidyTree(tree, w, h, { stacked });
        const back = mirror(mirror(layout));
        layout.x.forEach((x, i) => near(back.x[i]!, x));
        layout.railX.forEach((rail, i) =>
          assert.ok(Object.is(rail, back.railX[i]) || Math.abs(rail - back.railX[i]!) < EPSILON),
        );
      }),
    );
  });
});

describe('contours of deep random trees', () => {
  it('keep the gap in trees of 400 nodes', () => {
    fc.assert(
      fc.property(randomParents(400), fc.integer({ min: 1, max: 997 }), (parents, seed) => {
        const tree = openTree(treeFromParents(parents));
        const side = (k: number) => tree.nodes.map((_, i) => 1 + ((i * seed * k) % 97));
        assertClear(
          tidyTree(tree, side(3), side(5), { gap: 4, levelGap: 6, stackGap: 4, stacked: (i) => (i * seed) % 3 > 0 }),
          4,
        );
      }),
      { numRuns: 25 },
    );
  });
});
