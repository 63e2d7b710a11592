import { textWidthIn } from './text-width.js';

/** What the styles take up beside a name, in em and px, and how large a date is; `timeline.styles.ts` has the same numbers. */
const BESIDE_NAME = 2.25;
const BORDERS_PX = 5;
const DATE_SCALE = 0.875;
const BESIDE_DATE = 0.5;

/** Longer names break. */
const MOST = 12;

/** The width of the digit 0 in most fonts, in em. */
const ZERO = 0.57;

/**
 * The width of a label that tells what was founded on a day, CSS px.
 *
 * @param names at least one
 * @param em the font size, CSS px
 */
export function labelWidth(date: string, names: readonly string[], em: number): number {
  const widthOf = textWidthIn(em, ZERO * em);
  const ofNames = Math.max(...names.map(widthOf)) + BESIDE_NAME * em + BORDERS_PX;
  return Math.ceil(Math.min(MOST * em, Math.max(ofNames, DATE_SCALE * widthOf(date) + BESIDE_DATE * em)));
}
