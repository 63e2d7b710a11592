import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { evenly } from './random-tree.test-data.js';
import { startOfYear, yearOf } from './time-scale.js';
import { LABEL_WIDTH, ROOM_FOR_A_DAY, tallTimeline, wideTimeline, YEAR_HEIGHT, YEAR_WIDTH } from './timeline.js';

/** Days of founding: of one year, of decades, or of all that a calendar has. */
const someDays = fc
  .tuple(fc.integer({ min: startOfYear(1), max: startOfYear(9000) }), fc.constantFrom(1, 100, 3000, 15_000, 300_000))
  .chain(([first, span]) =>
    fc
      .uniqueArray(fc.integer({ min: 0, max: span }), { minLength: 1, maxLength: 60 })
      .map((offsets) => offsets.sort((a, b) => a - b).map((offset) => first + offset)),
  );

const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one), Math.abs(other));

describe('wideTimeline', () => {
  const drawn = fc
    .record({ days: someDays, width: evenly(44, 400) })
    .map(({ days, width }) => ({ days, width, line: wideTimeline(days, width) }));

  it('is to scale: what lies between two days is in proportion to the days', () => {
    fc.assert(
      fc.property(drawn, ({ days, line }) => {
        fc.pre(!!line);
        const { at, years } = line;
        const start = startOfYear(yearOf(days[0]!));
        const points = [
          ...days.map((day, i) => [day, at[i]!]),
          ...years.map((mark) => [startOfYear(mark.year), mark.at]),
        ] as [number, number][];
        const [farDay, farAt] = points.reduce((far, point) => (point[0] > far[0] ? point : far));
        for (const [day, x] of points) assert.ok(near(x * (farDay - start), farAt * (day - start)));
      }),
    );
  });

  it('keeps the order, everything inside its width, and years apart', () => {
    fc.assert(
      fc.property(drawn, ({ width, line }) => {
        fc.pre(!!line);
        const { at, years } = line;
        at.forEach((x, i) => {
          assert.ok(x >= 0 && x + LABEL_WIDTH <= width + 1e-6);
          if (i) assert.ok(x > at[i - 1]!);
        });
        years.forEach((mark, i) => {
          assert.ok(mark.at >= 0 && mark.at + YEAR_WIDTH <= width + 1e-6);
          if (i) assert.ok(mark.at - years[i - 1]!.at >= YEAR_WIDTH - 1e-6);
        });
      }),
    );
  });

  it('lets no two labels of a lane touch', () => {
    fc.assert(
      fc.property(drawn, ({ line }) => {
        fc.pre(!!line);
        const { at, lanes } = line;
        lanes.forEach((lane, i) => {
          const next = lanes.indexOf(lane, i + 1);
          if (next > 0) assert.ok(at[i]! + LABEL_WIDTH < at[next]!);
        });
      }),
    );
  });

  it('is as large as the width allows, where its days are of more than a year', () => {
    fc.assert(
      fc.property(drawn, ({ days, width, line }) => {
        fc.pre(!!line && days[days.length - 1]! - startOfYear(yearOf(days[0]!)) >= 365);
        assert.ok(near(line.at[days.length - 1]! + LABEL_WIDTH, width));
      }),
    );
  });

  it('is none where it is narrow, in more than 8 lanes, or of nothing', () => {
    const day = startOfYear(2020);
    const days = (count: number): number[] => Array.from({ length: count }, (_, i) => day + i);
    assert.equal(wideTimeline([day], 43.9), undefined);
    assert.equal(wideTimeline([day], -1), undefined);
    assert.deepEqual(wideTimeline(days(8), 100)!.lanes, [8, 7, 6, 5, 4, 3, 2, 1]);
    assert.equal(wideTimeline(days(9), 100), undefined);
    assert.equal(wideTimeline([], 100), undefined);
  });

  it('puts a day alone at its place in its year', () => {
    const { at, lanes, years } = wideTimeline([startOfYear(2020) + 73], 50 + LABEL_WIDTH)!;
    assert.deepEqual([at.map(Math.round), lanes], [[10], [1]]);
    assert.deepEqual(
      years.map(({ year }) => year),
      [2020, 2021],
    );
  });
});

describe('tallTimeline', () => {
  const drawn = someDays.map((days) => ({ days, stretches: tallTimeline(days) }));

  /** Where each day and each year stands, if what is in the stretches has these heights. */
  function placed(
    { days, stretches }: { days: readonly number[]; stretches: ReturnType<typeof tallTimeline> },
    heights: readonly number[],
  ) {
    const points: { day: number; y: number; year?: number }[] = [];
    let top = 0;
    stretches.forEach(({ length, years }, i) => {
      const height = Math.max(length, heights[i] ?? 0);
      if (i) points.push({ day: days[i - 1]!, y: top });
      for (const { year, at } of years) points.push({ day: startOfYear(year), y: top + (at / 100) * height, year });
      top += height;
    });
    return points.sort((a, b) => a.day - b.day);
  }

  const heights = fc.array(evenly(0, 20), { minLength: 61, maxLength: 61 });

  it('has a stretch for each day, and one before them', () => {
    assert.equal(tallTimeline([]).length, 1);
    fc.assert(fc.property(drawn, ({ days, stretches }) => assert.equal(stretches.length, days.length + 1)));
  });

  it('is to scale where there is room', () => {
    fc.assert(
      fc.property(drawn, (line) => {
        const start = startOfYear(yearOf(line.days[0]!));
        const points = placed(line, []);
        const last = points[points.length - 1]!;
        for (const { day, y } of points) assert.ok(near(y * (last.day - start), last.y * (day - start)));
      }),
    );
  });

  it('keeps the order of days and years, and years apart, however high the days are', () => {
    fc.assert(
      fc.property(drawn, heights, (line, high) => {
        const points = placed(line, high);
        points.forEach(({ y }, i) => i && assert.ok(y >= points[i - 1]!.y - 1e-6));
        const years = points.filter(({ year }) => year !== undefined);
        years.forEach(({ y }, i) => i && assert.ok(y - years[i - 1]!.y >= YEAR_HEIGHT - 1e-6));
      }),
    );
  });

  it('never shortens the scale', () => {
    fc.assert(
      fc.property(drawn, heights, (line, high) => {
        const [usual, stretched] = [placed(line, []), placed(line, high)];
        usual.forEach(
          ({ y }, i) => i && assert.ok(stretched[i]!.y - stretched[i - 1]!.y >= y - usual[i - 1]!.y - 1e-6),
        );
      }),
    );
  });

  it('is about as long as its days need, of whatever years', () => {
    fc.assert(
      fc.property(drawn, ({ days, stretches }) => {
        const length = stretches.reduce((sum, one) => sum + one.length, 0);
        assert.ok(length <= ROOM_FOR_A_DAY * days.length + 1e-6);
      }),
    );
  });
});
