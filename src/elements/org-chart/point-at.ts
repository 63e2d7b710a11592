import type { Point } from '../../chart/viewport.js';

/** How many px of a scroll container one of the window is: the page may have scaled or zoomed what the chart stands in. */
export function unscaled(scroller: HTMLElement): Point {
  const sheet = scroller.firstElementChild!;
  const inWindow = sheet.getBoundingClientRect();
  // Not `offsetWidth`, which is rounded: a chart may be 3 px high.
  const { width, height } = getComputedStyle(sheet);
  return { x: parseFloat(width) / inWindow.width, y: parseFloat(height) / inWindow.height };
}

/** A point of the window in a scroll container, from where its content begins, CSS px of the container. */
export function pointAt(scroller: HTMLElement, clientX: number, clientY: number): Point {
  const { scrollLeft, scrollTop, firstElementChild } = scroller;
  const { left, top } = firstElementChild!.getBoundingClientRect();
  const { x, y } = unscaled(scroller);
  return { x: (clientX - left) * x - scrollLeft, y: (clientY - top) * y - scrollTop };
}
