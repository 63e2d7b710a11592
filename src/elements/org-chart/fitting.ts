import type { ChartLayout } from './chart-state.js';

/** Below this width, in em, boxes side by side are no picture any more: `auto` draws an outline. */
export const NARROW = 40;

/** Scaled down so far, a chart that `auto` draws can be read with ease. */
const LEGIBLE = 0.8;

/** What a scroll bar beside the chart may take away, CSS px. */
const SCROLL_BAR = 16;

/** As many columns of subtrees as are tried where the usual picture is too wide. */
const MOST_COLUMNS = 6;

/** A kind of picture, in how many columns all subtrees stand, 0 for the usual picture, and its scale. */
export interface Fitting {
  readonly kind: ChartLayout;
  readonly columns: number;
  readonly scale: number;
}

/**
 * What `auto` draws: the tree from top to bottom where it is seen from side to side, scaled down no further than is
 * legible; else the same with all subtrees in as many columns as there is room for; else an outline.
 *
 * @param placeWidth the width of the place, CSS px
 * @param em the font size, CSS px
 * @param widthOf how wide the tree is in so many columns, CSS px
 */
export function fittingFor(placeWidth: number, em: number, widthOf: (columns: number) => number): Fitting {
  const kind = 'top-down';
  for (let columns = placeWidth < NARROW * em ? 1 : 0; columns !== 1;) {
    const scale = Math.min(1, (placeWidth - SCROLL_BAR) / widthOf(columns));
    if (scale >= LEGIBLE) return { kind, columns, scale };
    const possible = Math.floor((columns * scale) / LEGIBLE);
    columns = columns ? Math.max(1, Math.min(columns - 1, possible)) : MOST_COLUMNS;
  }
  return { kind: 'outline', columns: 1, scale: 1 };
}
