import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { startOfYear, yearOf, yearsToMark } from './time-scale.js';

const aYear = fc.integer({ min: 1, max: 9999 });

describe('startOfYear', () => {
  it('is the first day of each year, and the day before is of the year before', () => {
    fc.assert(
      fc.property(aYear, (year) => {
        assert.equal(yearOf(startOfYear(year)), year);
        assert.equal(yearOf(startOfYear(year) - 1), year - 1);
      }),
    );
  });

  it('counts from 1970, with leap years, and takes the year 70 as such', () => {
    assert.equal(startOfYear(1970), 0);
    assert.equal(startOfYear(2017), Date.parse('2017-01-01') / 864e5);
    assert.equal(startOfYear(70), Date.parse('0070-01-01') / 864e5);
  });
});

describe('yearsToMark', () => {
  const ranges = fc.tuple(aYear, fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 1, max: 60_000 }));
  const marked = ([first, days, apart]: [number, number, number]): number[] =>
    yearsToMark(first, startOfYear(first) + days, apart);

  it('are years that begin in the range, in order, as far apart as asked', () => {
    fc.assert(
      fc.property(ranges, (range) => {
        const [first, days, apart] = range;
        const years = marked(range);
        years.forEach((year, i) => {
          assert.ok(year >= first && startOfYear(year) <= startOfYear(first) + days);
          if (i) assert.ok(startOfYear(year) - startOfYear(years[i - 1]!) >= apart);
        });
      }),
    );
  });

  it('leave out no year that can be divided by their step', () => {
    fc.assert(
      fc.property(ranges, (range) => {
        const [first, days] = range;
        const years = marked(range);
        fc.pre(years.length > 1);
        const step = years[1]! - years[0]!;
        const all = [];
        for (let year = first; startOfYear(year) <= startOfYear(first) + days; year++)
          if (year % step === 0) all.push(year);
        assert.deepEqual(years, all);
      }),
    );
  });

  it('count by 1, 2, 5, 10, 20 …', () => {
    const stepFor = (years: number): number => {
      const [first, second] = yearsToMark(1000, startOfYear(3000), years * 365);
      return second! - first!;
    };
    assert.deepEqual([0.1, 1, 1.1, 2, 3, 5, 6, 11, 21, 51, 101].map(stepFor), [1, 1, 2, 2, 5, 5, 10, 20, 50, 100, 200]);
  });

  it('are none where no distance is enough', () => {
    assert.deepEqual(yearsToMark(2000, startOfYear(2020), Infinity), []);
  });
});
