import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { evenly } from './random-tree.test-data.js';
import {
  bring,
  centerOn,
  chartPoint,
  clampScale,
  fit,
  inset,
  keepStill,
  limitsFor,
  viewedRect,
  zoomAt,
  type Size,
  type Viewport,
} from './viewport.js';

const EPSILON = 1e-6;
/** As often smaller than a container as larger. */
const side = fc.oneof(evenly(1, 2000), evenly(1, 100_000));
const charts = fc.record({ width: side, height: side });
/** A container scrolled to somewhere within its range, the chart in it, and a point of the container. */
const scenes = fc
  .tuple(
    charts,
    evenly(50, 3000),
    evenly(50, 3000),
    evenly(0.25, 2),
    evenly(0, 1),
    evenly(0, 1),
    evenly(0, 1),
    evenly(0, 1),
  )
  .map(([chart, width, height, scale, left, top, x, y]) => {
    const start = { width, height, scale, left: 0, top: 0 };
    const [rangeX, rangeY] = [Math.max(0, chart.width * scale - width), Math.max(0, chart.height * scale - height)];
    return {
      chart,
      view: { ...start, left: rangeX * left, top: rangeY * top },
      point: { x: x * width, y: y * height },
    };
  });

function assertSound({ left, top, ...view }: Viewport, chart: Size): void {
  for (const value of [left, top, ...Object.values(view)])
    assert.ok(Number.isFinite(value), JSON.stringify({ left, top, view }));
  assert.ok(left >= 0 && left <= Math.max(0, chart.width * view.scale - view.width) + EPSILON);
  assert.ok(top >= 0 && top <= Math.max(0, chart.height * view.scale - view.height) + EPSILON);
}

/** Where a point of the chart is in the container, on one axis. */
function onScreen(view: Viewport, chart: Size, at: number, axis: 'x' | 'y'): number {
  return at * view.scale + inset(view, chart)[axis] - (axis === 'x' ? view.left : view.top);
}

/** Holds where the container could scroll that far, so not at a border and not where the chart is centered. */
function assertAtOrBorder(view: Viewport, chart: Size, at: number, expected: number, axis: 'x' | 'y'): void {
  const [offset, range] =
    axis === 'x'
      ? [view.left, chart.width * view.scale - view.width]
      : [view.top, chart.height * view.scale - view.height];
  const isFree = offset > EPSILON && offset < range - EPSILON;
  const missed = onScreen(view, chart, at, axis) - expected;
  if (isFree) assert.ok(Math.abs(missed) < 1e-4, `missed by ${missed}`);
  else if (range > EPSILON)
    assert.ok(offset <= EPSILON ? missed <= 1e-4 : missed >= -1e-4, 'scrolled to the border on the right side');
}

describe('viewport', () => {
  it('zooms and keeps the point of the chart under the pointer still', () => {
    fc.assert(
      fc.property(scenes, evenly(0.2, 5), ({ chart, view, point }, factor) => {
        const under = chartPoint(view, chart, point);
        const zoomed = zoomAt(view, chart, factor, point);
        assertSound(zoomed, chart);
        assertAtOrBorder(zoomed, chart, under.x, point.x, 'x');
        assertAtOrBorder(zoomed, chart, under.y, point.y, 'y');
      }),
      { numRuns: 500 },
    );
  });

  it('zooms by exactly the factor in the middle of a large chart', () => {
    const view = { width: 800, height: 600, scale: 1, left: 4000, top: 3000 };
    assert.deepEqual(zoomAt(view, { width: 10_000, height: 10_000 }, 2, { x: 100, y: 50 }), {
      ...view,
      scale: 2,
      left: 8100,
      top: 6050,
    });
  });

  it('clamps the scale', () => {
    assert.equal(clampScale(9), 2);
    assert.equal(clampScale(0.01), 0.25);
    assert.equal(clampScale(0.01, { min: 0.001, max: 4 }), 0.01);
    for (const scale of [NaN, 0, -1]) assert.equal(clampScale(scale), 1);
    assert.equal(clampScale(Infinity), 2);
  });

  it('fits the whole chart, centered and never enlarged', () => {
    fc.assert(
      fc.property(charts, evenly(50, 3000), evenly(50, 3000), (chart, width, height) => {
        const view = fit({ width, height }, chart, { min: 1e-9, max: 2 });
        assertSound(view, chart);
        assert.ok(view.scale <= 1);
        assert.ok(chart.width * view.scale <= width + EPSILON && chart.height * view.scale <= height + EPSILON);
        assert.ok(
          view.scale === 1 ||
            Math.abs(chart.width * view.scale - width) < EPSILON ||
            Math.abs(chart.height * view.scale - height) < EPSILON,
        );
        const { x, y } = inset(view, chart);
        assert.ok(Math.abs(2 * x + chart.width * view.scale - width) < EPSILON);
        assert.ok(Math.abs(2 * y + chart.height * view.scale - height) < EPSILON);
      }),
    );
  });

  it('shows the middle of a chart that does not fit at the least scale', () => {
    const view = fit({ width: 1000, height: 500 }, { width: 40_000, height: 1000 });
    assert.deepEqual(view, { width: 1000, height: 500, scale: 0.25, left: 4500, top: 0 });
  });

  it('lets a chart of up to 4,000 boxes be seen whole, and keeps a larger one at a scale that a browser draws with ease', () => {
    fc.assert(
      fc.property(
        charts,
        evenly(50, 3000),
        evenly(50, 3000),
        fc.integer({ min: 0, max: 8000 }),
        (chart, width, height, boxes) => {
          const limits = limitsFor({ width, height }, chart, boxes);
          assert.equal(limits.max, 2);
          assert.ok(limits.min <= 0.25);
          if (boxes > 4000) assert.equal(limits.min, 0.25);
          const { scale } = fit({ width, height }, chart, limits);
          if (boxes <= 4000)
            assert.ok(chart.width * scale <= width + EPSILON && chart.height * scale <= height + EPSILON);
        },
      ),
    );
  });

  it('centers on a box', () => {
    fc.assert(
      fc.property(scenes, evenly(0, 1), evenly(0, 1), ({ chart, view }, u, v) => {
        const box = { x: u * chart.width, y: v * chart.height, width: 10, height: 10 };
        const centered = centerOn(view, chart, box);
        assertSound(centered, chart);
        assertAtOrBorder(centered, chart, box.x + 5, view.width / 2, 'x');
        assertAtOrBorder(centered, chart, box.y + 5, view.height / 2, 'y');
      }),
    );
  });

  it('keeps a node where it was after a new layout', () => {
    fc.assert(
      fc.property(
        scenes,
        charts,
        evenly(0, 1),
        evenly(0, 1),
        evenly(0, 1),
        evenly(0, 1),
        ({ chart, view }, chartAfter, a, b, c, d) => {
          const before = { x: a * chart.width, y: b * chart.height, width: 10, height: 10 };
          const after = { ...before, x: c * chartAfter.width, y: d * chartAfter.height };
          const kept = keepStill(view, { chart, box: before }, { chart: chartAfter, box: after });
          assertSound(kept, chartAfter);
          assert.equal(kept.scale, view.scale);
          assertAtOrBorder(kept, chartAfter, after.x, onScreen(view, chart, before.x, 'x'), 'x');
          assertAtOrBorder(kept, chartAfter, after.y, onScreen(view, chart, before.y, 'y'), 'y');
        },
      ),
    );
  });

  it('tells which part of the chart is in view', () => {
    const view = { width: 800, height: 600, scale: 2, left: 1000, top: 400 };
    assert.deepEqual(viewedRect(view, { width: 5000, height: 5000 }, 100), { x: 450, y: 150, width: 500, height: 400 });
    assert.deepEqual(viewedRect({ ...view, left: 0, top: 0 }, { width: 100, height: 100 }), {
      x: -150,
      y: -100,
      width: 400,
      height: 300,
    });
  });

  it('answers finite numbers where there is no size and no sense', () => {
    const none = { width: 0, height: 0 };
    assertSound(fit(none, none), none);
    assertSound(fit({ width: 800, height: 600 }, none), none);
    assertSound(fit(none, { width: 800, height: 600 }), { width: 800, height: 600 });
    const view = { width: 800, height: 600, scale: 1, left: 0, top: 0 };
    for (const factor of [NaN, 0, -1, Infinity]) assertSound(zoomAt(view, none, factor, { x: 0, y: 0 }), none);
    assertSound(bring(view, { width: 9000, height: 9000 }, { x: NaN, y: Infinity }, { x: 0, y: 0 }), {
      width: 9000,
      height: 9000,
    });
  });
});
