/** Strokes on a ground of 16 by 16 px. */
const STROKES = {
  previous: 'M4 10l4-4 4 4',
  next: 'M4 6l4 4 4-4',
  out: 'M3 8h10',
  in: 'M3 8h10M8 3v10',
  fit: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  expand: 'M4 3l4 4 4-4M4 9l4 4 4-4',
  collapse: 'M4 7l4-4 4 4M4 13l4-4 4 4',
  outline: 'M3 4h10M6 8h7M6 12h7',
  tree: 'M6 2h4v3H6zM2 11h4v3H2zM10 11h4v3h-4zM8 5v3M4 11V8h8v3',
  download: 'M8 2v8M5 7l3 3 3-3M3 13.5h10',
  link: 'M7 9a2.8 2.8 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4L8 4M9 7a2.8 2.8 0 0 0-4 0L3 9a2.8 2.8 0 0 0 4 4l1-1',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9M10.5 10.5l3.5 3.5',
} as const;

export type IconName = keyof typeof STROKES;

const SVG = 'http://www.w3.org/2000/svg';

/** An icon, which says nothing by itself. */
export function icon(name: IconName): SVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  const path = drawing.appendChild(document.createElementNS(SVG, 'path'));
  path.setAttribute('d', STROKES[name]);
  return drawing;
}
