/**
 * The arithmetic of a scroll container that shows a chart at some scale. Where the chart is smaller than the
 * container it is centered, else the container scrolls. Every answer is within the scroll range and finite.
 * Offsets are from the left and the top, also on pages that read from right to left.
 */
import type { Rect } from './layout.js';

/** CSS px; of a chart at scale 1. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS px in the container, from its top left corner; of a chart at scale 1 from the chart's. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A container's inner size, the scale of the chart in it, and the scroll offset, CSS px on the screen. */
export interface Viewport extends Size {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** The least and the greatest scale. */
export interface ScaleLimits {
  readonly min: number;
  readonly max: number;
}

const LIMITS: ScaleLimits = { min: 0.25, max: 2 };

/** So many boxes, drawn small, are a picture that a browser scrolls with ease. */
const SEEN_WHOLE = 4000;

/** The limits of a chart of so many boxes: it may be seen whole, unless these are too many to be drawn in one view. */
export function limitsFor(view: Size, chart: Size, boxes: number): ScaleLimits {
  return boxes > SEEN_WHOLE ? LIMITS : { ...LIMITS, min: Math.min(LIMITS.min, wholeScale(view, chart)) };
}

/** A scale within the limits; 1, or the limit nearest to it, for what is no positive number. */
export function clampScale(scale: number, { min, max }: ScaleLimits = LIMITS): number {
  return Math.min(max, Math.max(min, scale > 0 ? scale : 1));
}

/** How far the chart's corner stands inside the container where the chart is smaller, 0 elsewhere. */
export function inset(view: Viewport, chart: Size): Point {
  return {
    x: Math.max(0, (view.width - chart.width * view.scale) / 2),
    y: Math.max(0, (view.height - chart.height * view.scale) / 2),
  };
}

/** The point of the chart under a point of the container. */
export function chartPoint(view: Viewport, chart: Size, point: Point): Point {
  const { x, y } = inset(view, chart);
  return { x: (view.left + point.x - x) / view.scale, y: (view.top + point.y - y) / view.scale };
}

/** The part of the chart that the container shows, and `margin` CSS px of the screen around it. */
export function viewedRect(view: Viewport, chart: Size, margin = 0): Rect {
  const { x, y } = chartPoint(view, chart, { x: -margin, y: -margin });
  return { x, y, width: (view.width + 2 * margin) / view.scale, height: (view.height + 2 * margin) / view.scale };
}

/** Scrolls so that a point of the chart comes under a point of the container, as near as the scroll range allows. */
export function bring(view: Viewport, chart: Size, target: Point, point: Point): Viewport {
  const { scale } = view;
  return {
    ...view,
    left: within(target.x * scale - point.x, chart.width * scale - view.width),
    top: within(target.y * scale - point.y, chart.height * scale - view.height),
  };
}

/** Scales by a factor and keeps what is under a point of the container still. */
export function zoomAt(view: Viewport, chart: Size, factor: number, point: Point, limits?: ScaleLimits): Viewport {
  const scale = clampScale(view.scale * (factor > 0 ? factor : 1), limits);
  return bring({ ...view, scale }, chart, chartPoint(view, chart, point), point);
}

/** Shows the whole chart, never enlarged, or as much of its middle as the limits allow. */
export function fit(view: Size, chart: Size, limits?: ScaleLimits): Viewport {
  const { width, height } = view;
  const start = { width, height, scale: clampScale(wholeScale(view, chart), limits), left: 0, top: 0 };
  return centerOn(start, chart, { x: 0, y: 0, width: chart.width, height: chart.height });
}

/** Scrolls the middle of a box to the middle of the container. */
export function centerOn(view: Viewport, chart: Size, box: Rect): Viewport {
  return bring(
    view,
    chart,
    { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    { x: view.width / 2, y: view.height / 2 },
  );
}

/** After a new layout, scrolls so that a node stays where it was on the screen. Boxes and charts before and after. */
export function keepStill(
  view: Viewport,
  before: { chart: Size; box: Rect },
  after: { chart: Size; box: Rect },
): Viewport {
  const { x, y } = inset(view, before.chart);
  const { scale, left, top } = view;
  return bring(view, after.chart, after.box, { x: before.box.x * scale + x - left, y: before.box.y * scale + y - top });
}

/** The scale at which the whole chart is in view, at most 1. */
function wholeScale(view: Size, chart: Size): number {
  return Math.min(view.width / chart.width || 1, view.height / chart.height || 1, 1);
}

function within(offset: number, range: number): number {
  return Math.max(0, Math.min(offset, range)) || 0;
}
