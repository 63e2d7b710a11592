import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isInCalendar } from './check-dates.js';
import { EXAMPLE_FILES, errorsAfter, errorsOf } from './example-records.test-data.js';

const KCC = 'data/groups/kcc.yaml';

describe('dates', () => {
  it('reports a day that is not in the calendar', () => {
    assert.deepEqual(errorsAfter(KCC, '2023-02-01', '2023-02-29'), [
      `not in the calendar: 2023-02-29 at founded (${KCC})`,
    ]);
  });

  it('reports a month that is not in the calendar', () => {
    assert.deepEqual(errorsAfter(KCC, '"2022"', '2022-13'), [
      `not in the calendar: 2022-13 at figures[0].asOf (${KCC})`,
    ]);
  });

  it('reports a founding that is yet to come', () => {
    assert.deepEqual(errorsAfter(KCC, '2023-02-01', '2025-07-01'), [`in the future: 2025-07-01 at founded (${KCC})`]);
  });

  it('reports a count of a year that is yet to come', () => {
    assert.deepEqual(errorsAfter(KCC, '"2022"', '"2026"'), [`in the future: 2026 at figures[0].asOf (${KCC})`]);
  });

  it('reports a term and a state that are yet to come', () => {
    assert.deepEqual(errorsOf(EXAMPLE_FILES, '2023-12-31'), [
      'in the future: 2024 at term (data/organization.yaml)',
      'in the future: 2024-12-31 at asOf.date (data/organization.yaml)',
    ]);
  });

  it('reports what is wrong with the dates of a project, and a confirmation that is yet to come', () => {
    const project = (dates: string) =>
      errorsAfter(
        KCC,
        'teams:\n',
        `projects:\n  - { name: { zh: 甲, en: One }, ${dates}, summary: { zh: 甲, en: One } }\nteams:\n`,
      );
    assert.deepEqual(project('from: "2021", until: 2021-06'), []);
    assert.deepEqual(project('from: 2021-06, until: "2021"'), []);
    assert.deepEqual(project('from: "2022", until: "2021"'), [
      `ends before it begins: 2021 at projects[0].until (${KCC})`,
    ]);
    assert.deepEqual(project('from: "2026"'), [`in the future: 2026 at projects[0].from (${KCC})`]);
    assert.deepEqual(errorsAfter(KCC, 'teams:\n', 'confirmed: 2025-07-01\nteams:\n'), [
      `in the future: 2025-07-01 at confirmed (${KCC})`,
    ]);
  });

  it('accepts the very day, its month and its year', () => {
    for (const date of ['2025-06-30', '2025-06', '"2025"']) assert.deepEqual(errorsAfter(KCC, '"2022"', date), []);
  });

  it('knows every day of the calendar', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (day) => isInCalendar(day.toISOString().slice(0, 10))));
  });

  it('knows the leap days', () => {
    assert.deepEqual(['2024-02-29', '2023-02-29', '2000-02-29', '1900-02-29'].map(isInCalendar), [
      true,
      false,
      true,
      false,
    ]);
  });
});
