import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lanesOf } from './lanes.js';
import { evenly } from './random-tree.test-data.js';

/** Labels along an axis, sparse or crowded. */
const rows = fc.tuple(fc.array(fc.tuple(evenly(0, 1000), evenly(1, 200)), { maxLength: 60, size: 'max' }), evenly(0, 20)).map(([labels, gap]) => {
  const sorted = [...labels].sort(([a], [b]) => a - b);
  return { at: sorted.map(([at]) => at), widths: sorted.map(([, width]) => width), gap };
});

const pairs = (count: number): [number, number][] => Array.from({ length: count }, (_, j) => Array.from({ length: j }, (_, i): [number, number] => [i, j])).flat();

describe('lanesOf', () => {
  it('keeps labels of one lane apart', () => {
    fc.assert(fc.property(rows, ({ at, widths, gap }) => {
      const lanes = lanesOf(at, widths, gap);
      for (const [i, j] of pairs(at.length)) if (lanes[i] === lanes[j]) assert.ok(at[i]! + widths[i]! + gap <= at[j]!);
    }));
  });

  it('leads no stem through a label', () => {
    fc.assert(fc.property(rows, ({ at, widths, gap }) => {
      const lanes = lanesOf(at, widths, gap);
      at.forEach((x, stem) => at.forEach((left, label) => {
        // A stem passes the lanes above its own.
        if (lanes[label]! < lanes[stem]!) assert.ok(x <= left || x >= left + widths[label]! + gap);
      }));
    }));
  });

  it('takes the first lane where there is room, and none without need', () => {
    fc.assert(fc.property(rows, ({ at, widths, gap }) => {
      const lanes = lanesOf(at, widths, gap);
      lanes.forEach((lane, i) => {
        if (lane === 1) return;
        assert.ok(lanes.some((other, j) => j > i && other === lane - 1 && at[j]! < at[i]! + widths[i]! + gap));
      });
    }));
  });

  it('is a stair of labels that all touch', () => {
    assert.deepEqual(lanesOf([0, 10, 20], [50, 50, 50], 0), [3, 2, 1]);
    assert.deepEqual(lanesOf([0, 50, 100], [50, 50, 50], 0), [1, 1, 1]);
    assert.deepEqual(lanesOf([], [], 0), []);
  });
});
