import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { evenly } from './random-tree.test-data.js';
import { startOfYear, yearOf } from './time-scale.js';
import { tallTimeline, wideTimeline } from './timeline.js';

/** Days of founding: of one year, of decades, or of all that a calendar has. */
const someDays = fc
  .tuple(fc.integer({ min: startOfYear(1), max: startOfYear(9000) }), fc.constantFrom(1, 100, 3000, 15_000, 300_000))
  .chain(([first, span]) => fc.uniqueArray(fc.integer({ min: 0, max: span }), { minLength: 1, maxLength: 60 }).map((offsets) => offsets.sort((a, b) => a - b).map((offset) => first + offset)));

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one), Math.abs(other));

describe('wideTimeline', () => {
  const WIDTH = 1000;
  const YEAR_WIDTH = 50;
  const drawn = someDays.chain((days) => fc.array(evenly(1, 200), { minLength: days.length, maxLength: days.length }).map((widths) => ({ days, widths, line: wideTimeline(days, widths, WIDTH, 14, YEAR_WIDTH) })));

  it('is to scale: what lies between two days is in proportion to the days', () => {
    fc.assert(fc.property(drawn, ({ days, line: { at, years } }) => {
      const start = startOfYear(yearOf(days[0]!));
      const points = [...days.map((day, i) => [day, at[i]!]), ...years.map((mark) => [startOfYear(mark.year), mark.at])] as [number, number][];
      const [farDay, farAt] = points.reduce((far, point) => (point[0] > far[0] ? point : far));
      for (const [day, x] of points) assert.ok(near(x * (farDay - start), farAt * (day - start)));
    }));
  });

  it('keeps the order, and everything inside its width', () => {
    fc.assert(fc.property(drawn, ({ widths, line: { at, years } }) => {
      at.forEach((x, i) => {
        assert.ok(x >= 0 && x + widths[i]! <= WIDTH + 1e-6);
        if (i) assert.ok(x > at[i - 1]!);
      });
      years.forEach((mark, i) => {
        assert.ok(mark.at >= 0 && mark.at + YEAR_WIDTH <= WIDTH + 1e-6);
        if (i) assert.ok(mark.at - years[i - 1]!.at >= YEAR_WIDTH - 1e-6);
      });
    }));
  });

  it('is as large as the width allows: some label reaches the end, or a year takes it all', () => {
    fc.assert(fc.property(drawn, ({ days, widths, line: { at } }) => {
      const start = startOfYear(yearOf(days[0]!));
      const end = Math.max(...at.map((x, i) => x + widths[i]!));
      const scale = at.map((x, i) => x / (days[i]! - start)).find((one) => one > 0);
      assert.ok(near(end, WIDTH) || scale === undefined || near(scale, WIDTH / 366));
    }));
  });

  it('puts a day alone at its place in its year', () => {
    const { at, lanes, years } = wideTimeline([startOfYear(2020) + 183], [100], 732, 14, 50);
    assert.deepEqual([at, lanes], [[366], [1]]);
    assert.deepEqual(years, [{ year: 2020, at: 0 }]);
  });

  it('is of numbers even where labels take the whole width', () => {
    const { at, years } = wideTimeline([1, 400], [100, 100], 100, 14, 50);
    assert.deepEqual([at, years], [[0, 0], []]);
  });
});

describe('tallTimeline', () => {
  const ROOM = 56;
  const YEAR_HEIGHT = 24;
  const drawn = someDays.map((days) => ({ days, stretches: tallTimeline(days, ROOM, YEAR_HEIGHT) }));

  /** Where each day and each year stands, if what is in the stretches has these heights. */
  function placed({ days, stretches }: { days: readonly number[]; stretches: ReturnType<typeof tallTimeline> }, heights: readonly number[]) {
    const points: { day: number; y: number; year?: number }[] = [];
    let top = 0;
    stretches.forEach(({ length, years }, i) => {
      const height = Math.max(length, heights[i] ?? 0);
      if (i) points.push({ day: days[i - 1]!, y: top });
      for (const { year, at } of years) points.push({ day: startOfYear(year), y: top + at * height, year });
      top += height;
    });
    return points.sort((a, b) => a.day - b.day);
  }

  const heights = fc.array(evenly(0, 300), { minLength: 61, maxLength: 61 });

  it('has a stretch for each day, and one before them', () => {
    fc.assert(fc.property(drawn, ({ days, stretches }) => assert.equal(stretches.length, days.length + 1)));
  });

  it('is to scale where there is room', () => {
    fc.assert(fc.property(drawn, (line) => {
      const start = startOfYear(yearOf(line.days[0]!));
      const points = placed(line, []);
      const last = points[points.length - 1]!;
      for (const { day, y } of points) assert.ok(near(y * (last.day - start), last.y * (day - start)));
    }));
  });

  it('keeps the order of days and years, and years apart, however high the days are', () => {
    fc.assert(fc.property(drawn, heights, (line, high) => {
      const points = placed(line, high);
      points.forEach(({ y }, i) => i && assert.ok(y >= points[i - 1]!.y - 1e-6));
      const years = points.filter(({ year }) => year !== undefined);
      years.forEach(({ y }, i) => i && assert.ok(y - years[i - 1]!.y >= YEAR_HEIGHT - 1e-6));
    }));
  });

  it('never shortens the scale', () => {
    fc.assert(fc.property(drawn, heights, (line, high) => {
      const [usual, stretched] = [placed(line, []), placed(line, high)];
      usual.forEach(({ y }, i) => i && assert.ok(stretched[i]!.y - stretched[i - 1]!.y >= y - usual[i - 1]!.y - 1e-6));
    }));
  });

  it('is about as long as its days need, of whatever years', () => {
    fc.assert(fc.property(drawn, ({ days, stretches }) => {
      const length = stretches.reduce((sum, one) => sum + one.length, 0);
      assert.ok(length <= ROOM * days.length + 1e-6);
    }));
  });
});
