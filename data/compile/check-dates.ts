import { problemAt, type Problem } from './problem.js';
import type { Records } from './source-records.js';

interface DatedPlace {
  readonly date: string;
  readonly path: string;
  readonly file: string;
}

function datesIn({ organization, groups }: Records): readonly DatedPlace[] {
  const ofGroups = groups.flatMap(({ file, record }) => [
    { date: record.founded, path: 'founded', file },
    ...(record.figures ?? []).flatMap(({ asOf }, index) =>
      asOf === undefined ? [] : [{ date: asOf, path: `figures[${index}].asOf`, file }],
    ),
    ...(record.projects ?? []).flatMap(({ from, until }, index) =>
      Object.entries({ from, until }).flatMap(([key, date]) =>
        date ? [{ date, path: `projects[${index}].${key}`, file }] : [],
      ),
    ),
    ...(record.confirmed ? [{ date: record.confirmed, path: 'confirmed', file }] : []),
  ]);
  if (!organization) return ofGroups;
  const { file, record } = organization;
  const ofTerms = [record, ...(record.earlierTerms ?? [])].flatMap(({ term, asOf }, index) => {
    const path = index === 0 ? '' : `earlierTerms[${index - 1}].`;
    return [
      { date: term, path: `${path}term`, file },
      { date: asOf.date, path: `${path}asOf.date`, file },
    ];
  });
  return [...ofTerms, ...ofGroups];
}

/**
 * Whether an ISO 8601 date, whole or shortened to its month or year, is in the calendar.
 * A round trip through `Date` finds 2023-02-29, which `Date` alone turns into March.
 */
export function isInCalendar(date: string): boolean {
  const day = date + '-01-01'.slice(date.length - 'YYYY'.length);
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

/** A project ends no earlier than it begins; a shortened date is compared with as much of the other. */
export const checkProjectDates = ({ groups }: Records): readonly Problem[] =>
  groups.flatMap(({ file, record }) =>
    (record.projects ?? []).flatMap(({ from, until }, index) =>
      from && until && until < from.slice(0, until.length)
        ? [problemAt(file, `projects[${index}].until`, 'endsBeforeItBegins', until)]
        : [],
    ),
  );

export const checkDatesExist = (records: Records): readonly Problem[] =>
  datesIn(records)
    .filter(({ date }) => !isInCalendar(date))
    .map(({ date, path, file }) => problemAt(file, path, 'notInTheCalendar', date));

/** @param today ISO date; a shortened date is compared with as much of it. */
export const checkDatesPast = (records: Records, today: string): readonly Problem[] =>
  datesIn(records)
    .filter(({ date }) => date > today.slice(0, date.length))
    .map(({ date, path, file }) => problemAt(file, path, 'inTheFuture', date));
