import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bundledDataset } from './bundled.js';
import { foundingDays } from './founding-days.js';
import { profileOf } from './profile-of.js';
import type { Group } from './records.js';

const { groups } = bundledDataset;

/** A group of other records, founded at whatever they say. */
const founded = (date: unknown, id = 'one'): Group =>
  ({ ...groups[0]!, id, summary: { zh: '', en: '' }, founded: { date } }) as unknown as Group;

const datesOf = (...dates: unknown[]): string[] =>
  foundingDays(
    dates.map((date, i) => founded(date, `g${i}`)),
    profileOf,
  ).map(({ date }) => date);

const aDate = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('foundingDays', () => {
  it('has each bundled group once, on the day of its profile', () => {
    const days = foundingDays(groups, profileOf);
    assert.deepEqual(
      days.map(({ date }) => date),
      [...new Set(groups.map((group) => profileOf(group).founded.date))].sort(),
    );
    for (const { date, groups: ofDay } of days)
      assert.deepEqual(
        ofDay,
        groups.filter((group) => profileOf(group).founded.date === date),
      );
  });

  it('has days in rising order, groups of one day in that of the dataset, and loses none', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(aDate, fc.constantFrom('2017-01-01', 'soon', undefined))), (dates) => {
        const records = dates.map((date, i) => founded(date, `g${i}`));
        const days = foundingDays(records, profileOf);
        days.forEach(({ day }, i) => i && assert.ok(day > days[i - 1]!.day));
        for (const { date, day, groups: ofDay } of days) {
          const known = day < Infinity;
          assert.equal(known ? new Date(day * 864e5).toISOString().slice(0, 10) : '', date);
          assert.deepEqual(
            ofDay,
            records.filter((_, i) => (known ? dates[i] === date : !dates[i] || dates[i] === 'soon')),
          );
        }
        assert.equal(days.flatMap(({ groups: ofDay }) => ofDay).length, records.length);
      }),
    );
  });

  it('knows no day by what is no calendar date', () => {
    const wrong = [
      '',
      'soon',
      '2017',
      '2017-07',
      '2022-02-30',
      '2023-02-29',
      '2017-13-01',
      '2017-7-1',
      '1 July 2017',
      '2017-07-01T00:00:00Z',
      2017,
      null,
      undefined,
      {},
      [],
      true,
    ];
    assert.deepEqual(datesOf(...wrong), ['']);
    assert.deepEqual(datesOf('2024-02-29', 'soon', '0001-01-01', '9999-12-31'), [
      '0001-01-01',
      '2024-02-29',
      '9999-12-31',
      '',
    ]);
  });

  it('knows none of a group without a profile, or with one that is broken', () => {
    const bare = { ...groups[0]!, id: 'of-nobody' };
    const broken = { ...founded(''), founded: null } as unknown as Group;
    assert.deepEqual(foundingDays([bare, broken], profileOf), [{ date: '', day: Infinity, groups: [bare, broken] }]);
  });

  it('needs no summary beside the date', () => {
    const lone = { ...groups[0]!, id: 'lone', founded: { date: '2020-06-15' } };
    assert.deepEqual(
      foundingDays([lone], profileOf).map(({ date }) => date),
      ['2020-06-15'],
    );
  });
});
