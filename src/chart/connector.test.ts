import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { connector } from './connector.js';
import { hasEdge } from './edge-route.js';
import type { Layout } from './layout.js';
import { mirror } from './mirror.js';
import { outline } from './outline.js';
import { openTree, sizedTree, treeFromParents } from './random-tree.test-data.js';
import { tidyTree } from './tidy-tree.js';

const size = (count: number, of: number) => Array<number>(count).fill(of);

/** The corners and ends that a path of M, H, V and q goes through, as x,y pairs. */
function walk(path: string): [number, number][] {
  let [x, y] = [NaN, NaN];
  const steps: [number, number][] = [];
  for (const [, command, numbers] of path.matchAll(/([MHVq])([-\d. ]+)/g)) {
    const [a, b, c, d] = numbers!.split(' ').map(Number) as [number, number, number, number];
    if (command === 'M') [x, y] = [a, b];
    else if (command === 'H') x = a;
    else if (command === 'V') y = a;
    else {
      steps.push([x + a, y + b]);
      [x, y] = [x + c, y + d];
    }
    steps.push([x, y]);
  }
  return steps;
}

describe('connector', () => {
  // 0 → 1, 2, 3, 4 in a row; the trunk comes down between 2 and 3.
  const row = tidyTree(openTree(treeFromParents([0, 0, 0, 0])), size(5, 100), size(5, 40), { gap: 20, levelGap: 40 });

  it('leads from under the parent to above the children next to its trunk', () => {
    assert.equal(connector(row, 2), 'M230 40V52q0 8 -8 8H178q-8 0 -8 8V80');
    assert.equal(connector(row, 3), 'M230 40V52q0 8 8 8H282q8 0 8 8V80');
  });

  it('branches from the line of the next sibling further out', () => {
    assert.equal(connector(row, 1), 'M178 60H58q-8 0 -8 8V80');
    assert.equal(connector(row, 4), 'M282 60H402q8 0 8 8V80');
  });

  it('leaves no gap where the line it branches from turns away in a corner', () => {
    const cornerOf = (path: string): number => Number(/H([\d.]+)q-?\d+ 0 -?\d+ 8V80$/.exec(path)![1]);
    assert.equal(cornerOf(connector(row, 2)), walk(connector(row, 1))[0]![0]);
    assert.equal(cornerOf(connector(row, 3)), walk(connector(row, 4))[0]![0]);
  });

  it('goes straight where parent and child stand in line', () => {
    const { length } =
      connector(tidyTree(openTree(treeFromParents([0])), [100, 100], [40, 40]), 1).match(/[HQq]/g) ?? [];
    assert.equal(length, 0);
  });

  it('rounds less where a side is short, and not at all without a radius', () => {
    assert.equal(connector(row, 3, 100), 'M230 40V50q0 10 10 10H280q10 0 10 10V80');
    assert.equal(connector(row, 3, 0), 'M230 40V60H290V80');
  });

  it('leads sideways to children beside their parent, mirrored for the other direction', () => {
    const beside = tidyTree(openTree(treeFromParents([0, 0])), size(3, 100), size(3, 40), {
      axis: 'inline',
      gap: 20,
      levelGap: 40,
    });
    assert.equal(connector(beside, 1), 'M100 50H112q8 0 8 -8V28q0 -8 8 -8H140');
    assert.equal(connector(mirror(beside), 1), 'M140 50H128q-8 0 -8 -8V28q0 -8 -8 -8H100');
  });

  it('leads down beside the rows of a stack and of an outline', () => {
    const stack = tidyTree(openTree(treeFromParents([0, 0])), size(3, 100), size(3, 40), {
      levelGap: 40,
      stackGap: 10,
      indent: 24,
      stacked: () => true,
    });
    assert.equal(connector(stack, 1), 'M12 40V94q0 6 6 6H24');
    assert.equal(connector(stack, 2), 'M12 92V144q0 6 6 6H24');
    assert.equal(connector(mirror(stack), 1), 'M112 40V94q0 6 -6 6H100');
    const rows = outline(openTree(treeFromParents([0, 1, 0])), 320, () => 40, { gap: 10, indent: 20 });
    assert.equal(connector(rows, 2), 'M30 90V115q0 5 5 5H40');
    assert.equal(connector(rows, 3), 'M10 62V165q0 5 5 5H20');
  });

  it('leads from the bar down to a stack beside other branches', () => {
    // 0 → stack of 1, 2; 3 → 4.
    const tree = openTree(treeFromParents([0, 0, 0, 3]));
    const layout = tidyTree(tree, size(5, 100), size(5, 40), {
      levelGap: 40,
      stackGap: 10,
      indent: 24,
      gap: 20,
      stacked: (i) => i < 3,
    });
    const first = walk(connector(layout, 1));
    assert.ok(
      first.some(([x, y]) => x === 12 && y === 60),
      'turns from the bar into the rail',
    );
    assert.deepEqual(first.at(-1), [24, 100]);
    assert.equal(connector(layout, 2), 'M12 92V144q0 6 6 6H24');
  });

  const layouts: fc.Arbitrary<Layout> = fc
    .tuple(sizedTree(40), fc.constantFrom('block', 'inline', 'outline'), fc.boolean())
    .map(([{ tree, w, h }, kind, rtl]) => {
      const wide = w.map((width) => width + 24 + 1 / 3);
      const layout =
        kind === 'outline'
          ? outline(tree, 320, (i) => h[i]!)
          : tidyTree(tree, wide, h, { axis: kind as 'block', stacked: (i) => i % 3 > 0 });
      return rtl ? mirror(layout) : layout;
    });

  it("writes at most one decimal and ends at the child's side", () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const { x, y, w, h } = layout;
        for (let i = 0; i < x.length; i++) {
          if (!hasEdge(layout, i)) continue;
          const path = connector(layout, i);
          assert.match(path, /^M-?\d+(\.\d)? -?\d+(\.\d)?([HV]-?\d+(\.\d)?|q-?\d+(\.\d)?( -?\d+(\.\d)?){3})*$/);
          const [endX, endY] = walk(path).at(-1)!;
          const sides = [
            [x[i]! + w[i]! / 2, y[i]!],
            [x[i]!, y[i]! + h[i]! / 2],
            [x[i]! + w[i]!, y[i]! + h[i]! / 2],
          ];
          assert.ok(
            sides.some(([sx, sy]) => Math.abs(endX - sx!) < 0.11 && Math.abs(endY - sy!) < 0.11),
            path,
          );
        }
      }),
    );
  });

  it('turns at every corner from upright to level or back, at sizes of any fraction', () => {
    fc.assert(
      fc.property(layouts, fc.integer({ min: 1, max: 9 }), (layout, tenths) => {
        const moved = layout.y.map((y) => y + tenths / 10);
        for (let i = 0; i < moved.length; i++) {
          if (!hasEdge(layout, i)) continue;
          const path = connector({ ...layout, y: moved, railY: layout.railY.map((y) => y + tenths / 10) }, i);
          for (const [, , , dx, dy] of path.matchAll(/q(\S+) (\S+) (\S+) (-?[\d.]+)/g))
            assert.ok(Number(dx) && Number(dy), path);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('starts each piece at the parent or on a line drawn by another child', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        for (let i = 0; i < layout.x.length; i++) {
          const from = layout.branch[i]!;
          if (!hasEdge(layout, i) || from < 0) continue;
          assert.equal(layout.tree.parent[from], layout.tree.parent[i]);
          const [x, y] = walk(connector(layout, i, 0))[0]!;
          const line = walk(connector(layout, from, 0));
          assert.ok(
            line.some(([cx, cy]) => Math.abs(cx - x) < 0.11 && Math.abs(cy - y) < 0.11),
            `${i} starts off the line of ${from}`,
          );
        }
      }),
    );
  });
});
