import { lanesOf } from './lanes.js';
import { DAYS_A_YEAR, startOfYear, yearOf, yearsToMark } from './time-scale.js';

/** All lengths here are in em. The width of a label and the gap between two; `timeline.styles.ts` has the same width. */
export const LABEL_WIDTH = 11.75;
const GAP = 0.5;

/** The room that the mark of a year needs, beside and below another one. */
export const YEAR_WIDTH = 3.5;
export const YEAR_HEIGHT = 1.75;

/** From top to bottom, the axis has so much for each day in the middle: the more days, the longer. */
export const ROOM_FOR_A_DAY = 4;

/** Narrower, or in more lanes, a timeline from side to side is no picture any more. */
const LEAST_WIDTH = 44;
const MOST_LANES = 8;

/** A year's mark on an axis: in em from its beginning, or in % of a stretch of it. */
export interface YearMark {
  readonly year: number;
  readonly at: number;
}

/** A timeline from side to side: an axis, and labels in lanes below it. */
export interface WideTimeline {
  /** Where each label begins, in em from the beginning of the axis. */
  readonly at: readonly number[];
  /** The lane of each label, from 1. */
  readonly lanes: readonly number[];
  readonly years: readonly YearMark[];
}

/**
 * Days on an axis from side to side that begins with a year, strictly to scale, as large as the width allows;
 * `undefined` where that is no picture.
 *
 * @param days in rising order, without doubles
 * @param width of all, in em
 */
export function wideTimeline(days: readonly number[], width: number): WideTimeline | undefined {
  const first = yearOf(days[0]!);
  const start = startOfYear(first);
  // At least a whole year, so that a day alone stands at its place in it.
  const scale = (width - LABEL_WIDTH) / Math.max(days[days.length - 1]! - start, DAYS_A_YEAR);
  const place = (day: number): number => (day - start) * scale;
  const at = days.map(place);
  const lanes = lanesOf(at, LABEL_WIDTH + GAP);
  if (!days.length || width < LEAST_WIDTH || Math.max(...lanes) > MOST_LANES) return undefined;
  const years = yearsToMark(first, start + (width - YEAR_WIDTH) / scale, YEAR_WIDTH / scale);
  return { at, lanes, years: years.map((year) => ({ year, at: place(startOfYear(year)) })) };
}

/** What lies between a day and the next one on a timeline from top to bottom. */
export interface Stretch {
  /** The least length, in em: it grows with what stands in it. */
  readonly length: number;
  readonly years: readonly YearMark[];
}

/**
 * Days on an axis from top to bottom: first the stretch from the beginning of the year to the first day, then one from
 * each day on. They are to scale as far as what stands in them is not longer; there the scale is stretched, never
 * shortened, so years keep their distance.
 *
 * @param days in rising order, without doubles
 */
export function tallTimeline(days: readonly number[]): Stretch[] {
  const first = yearOf(days[0]!);
  const start = startOfYear(first);
  const last = days[days.length - 1]!;
  const scale = (ROOM_FOR_A_DAY * days.length) / Math.max(last - start, DAYS_A_YEAR);
  const years = yearsToMark(first, last, YEAR_HEIGHT / scale);
  return [start, ...days].map((day, i) => {
    const next = days[i] ?? Infinity;
    return {
      length: day < last ? (next - day) * scale : 0,
      years: years
        .filter((year) => startOfYear(year) >= day && startOfYear(year) < next)
        .map((year) => ({ year, at: ((startOfYear(year) - day) / (next - day)) * 100 })),
    };
  });
}
