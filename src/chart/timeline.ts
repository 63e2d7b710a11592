import { lanesOf } from './lanes.js';
import { DAYS_A_YEAR, startOfYear, yearOf, yearTicks } from './time-scale.js';

/** A year's mark on an axis: px from its beginning, or along a part of it, from 0 to 1. */
export interface YearMark {
  readonly year: number;
  readonly at: number;
}

/** A timeline from side to side: an axis, and labels in lanes below it. */
export interface WideTimeline {
  /** Where each label begins, px from the beginning of the axis. */
  readonly at: readonly number[];
  /** The lane of each label, from 1. */
  readonly lanes: readonly number[];
  readonly years: readonly YearMark[];
}

/**
 * Days on an axis that begins with a year, strictly to scale, as large as the width allows.
 *
 * @param days in rising order, without doubles
 * @param widths of the labels, px, none wider than `width`
 * @param width of all, px
 * @param gap between two labels of a lane, px
 * @param yearWidth how much room the mark of a year needs, px, above 0
 */
export function wideTimeline(
  days: readonly number[], widths: readonly number[], width: number, gap: number, yearWidth: number,
): WideTimeline {
  const start = startOfYear(yearOf(days[0]!));
  // At least a whole year, so that a day alone stands at its place in it.
  const scale = days.reduce(
    (least, day, i) => (day > start ? Math.min(least, (width - widths[i]!) / (day - start)) : least),
    width / (DAYS_A_YEAR + 1),
  );
  const at = days.map((day) => (day - start) * scale);
  const room = Math.max(0, width - yearWidth) / scale;
  // No year after 9999 has a date that records could have.
  const years = scale > 0 ? yearTicks(start, Math.min(start + room, startOfYear(9999)), yearWidth / scale) : [];
  return { at, lanes: lanesOf(at, widths, gap), years: years.map(({ year, day }) => ({ year, at: (day - start) * scale })) };
}

/** What lies between a day and the next one on a timeline from top to bottom. */
export interface Stretch {
  /** The least length, px: it grows with what stands in it. */
  readonly length: number;
  readonly years: readonly YearMark[];
}

/**
 * Days on an axis from top to bottom: first the stretch from the beginning of the year to the first day, then one from
 * each day on. They are to scale as far as what stands in them is not longer; there the scale is stretched, never
 * shortened, so years keep their distance.
 *
 * @param days in rising order, without doubles, at least one
 * @param room for each day in the middle, px: the more days, the longer the axis
 * @param yearHeight how much room the mark of a year needs, px
 */
export function tallTimeline(days: readonly number[], room: number, yearHeight: number): Stretch[] {
  const stops = [startOfYear(yearOf(days[0]!)), ...days];
  const last = stops[stops.length - 1]!;
  const span = Math.max(last - stops[0]!, DAYS_A_YEAR);
  const scale = (room * days.length) / span;
  const years = yearTicks(stops[0]!, last, yearHeight / scale);
  return stops.map((day, i) => {
    const next = stops[i + 1] ?? Infinity;
    return {
      length: next < Infinity ? (next - day) * scale : 0,
      years: years
        .filter((tick) => tick.day >= day && tick.day < next)
        .map((tick) => ({ year: tick.year, at: next < Infinity ? (tick.day - day) / (next - day) : 0 })),
    };
  });
}
