import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lanesOf } from './lanes.js';
import { evenly } from './random-tree.test-data.js';

/** Labels along an axis, sparse or crowded. */
const rows = fc.record({
  at: fc.array(evenly(0, 1000), { maxLength: 60, size: 'max' }).map((at) => at.sort((a, b) => a - b)),
  room: evenly(1, 200),
});

const pairs = (count: number): [number, number][] =>
  Array.from({ length: count }, (_, j) => Array.from({ length: j }, (_, i): [number, number] => [i, j])).flat();

/** The rule by itself: each label below all later ones that it would touch. */
function lanesByAllPairs(at: readonly number[], room: number): number[] {
  const lanes = at.map(() => 1);
  for (let i = at.length - 1; i >= 0; i--)
    for (let j = i + 1; at[j]! < at[i]! + room; j++) lanes[i] = Math.max(lanes[i]!, lanes[j]! + 1);
  return lanes;
}

describe('lanesOf', () => {
  it('is the rule, without looking at all pairs', () => {
    fc.assert(
      fc.property(rows, ({ at, room }) => {
        const unknown = [...at, Infinity, Infinity];
        assert.deepEqual(lanesOf(unknown, room), lanesByAllPairs(unknown, room));
      }),
    );
  });

  it('looks at each label a few times, however many touch', () => {
    let looks = 0;
    const at = new Proxy(new Array<number>(5000).fill(0), {
      get: (labels, key) => ((looks += Number(typeof key === 'string' && /^\d+$/.test(key))), Reflect.get(labels, key)),
    });
    assert.equal(lanesOf(at, 1)[0], 5000);
    assert.ok(looks <= 5 * 5000, `${looks}`);
  });

  it('keeps labels of one lane apart', () => {
    fc.assert(
      fc.property(rows, ({ at, room }) => {
        const lanes = lanesOf(at, room);
        for (const [i, j] of pairs(at.length)) if (lanes[i] === lanes[j]) assert.ok(at[i]! + room <= at[j]!);
      }),
    );
  });

  it('leads no stem through a label', () => {
    fc.assert(
      fc.property(rows, ({ at, room }) => {
        const lanes = lanesOf(at, room);
        at.forEach((x, stem) =>
          at.forEach((left, label) => {
            // A stem passes the lanes above its own.
            if (lanes[label]! < lanes[stem]!) assert.ok(x <= left || x >= left + room);
          }),
        );
      }),
    );
  });

  it('takes the first lane where there is room, and none without need', () => {
    fc.assert(
      fc.property(rows, ({ at, room }) => {
        const lanes = lanesOf(at, room);
        lanes.forEach((lane, i) => {
          if (lane === 1) return;
          assert.ok(lanes.some((other, j) => j > i && other === lane - 1 && at[j]! < at[i]! + room));
        });
      }),
    );
  });

  it('is a stair of labels that all touch', () => {
    assert.deepEqual(lanesOf([0, 10, 20], 50), [3, 2, 1]);
    assert.deepEqual(lanesOf([0, 50, 100], 50), [1, 1, 1]);
    assert.deepEqual(lanesOf([], 50), []);
  });
});
