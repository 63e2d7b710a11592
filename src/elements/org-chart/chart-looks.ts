import type { BoxLook } from '../../formats/chart-svg.js';
import { flatAncestors } from '../../page/flat-parent.js';
import { groundOf, opaqueColor } from './picture/opaque-color.js';

/** How a chart looks on its page: colors are `#rrggbb`. */
export interface ChartLooks {
  readonly colors: Readonly<Record<'background' | 'edge' | 'text', string>>;
  /** A CSS font family. */
  readonly fontFamily: string;
  /** How the boxes of each kind look, by their classes. */
  readonly looks: ReadonlyMap<string, BoxLook>;
}

/** A box as `ChartBoxes` makes it, to be asked for its styles, and with it those that the page gives to its parts. */
function probeOf(classes: string): HTMLElement {
  const box = document.createElement('div');
  box.className = classes;
  box.setAttribute('part', classes);
  box.setAttribute('aria-hidden', 'true');
  for (const kind of ['title', 'name', 'doubt']) box.appendChild(document.createElement('span')).className = kind;
  return box;
}

/**
 * Reads from the styles of the page how a chart looks, whatever they come of: theme, variables, parts, or colors forced
 * by the visitor. Boxes to ask stand in the document meanwhile, and are gone before anything is drawn.
 *
 * @param stage what holds the boxes
 * @param kinds the classes of all boxes
 */
export function chartLooks(stage: Element, kinds: Iterable<string>): ChartLooks {
  const probe = document.createElement('i');
  const boxes = new Map([...new Set(kinds)].map((classes) => [classes, probeOf(classes)]));
  stage.append(probe, ...boxes.values());
  try {
    const background = groundOf(flatAncestors(stage), probe);
    const { color, fontFamily } = getComputedStyle(stage);
    const { stroke } = getComputedStyle(stage.querySelector('path')!);
    const looks = new Map([...boxes].map(([classes, box]) => [classes, lookOf(box, background, probe)]));
    const on = (computed: string): string => opaqueColor(computed, background, probe);
    return { colors: { background, edge: on(stroke), text: on(color) }, fontFamily, looks };
  } finally {
    for (const one of [probe, ...boxes.values()]) one.remove();
  }
}

function lookOf(box: HTMLElement, background: string, probe: HTMLElement): BoxLook {
  const style = getComputedStyle(box);
  const surface = opaqueColor(style.backgroundColor, background, probe);
  const on = (computed: string): string => opaqueColor(computed, surface, probe);
  const [title, name, doubt] = [...box.children].map((line) => getComputedStyle(line)) as [
    CSSStyleDeclaration,
    CSSStyleDeclaration,
    CSSStyleDeclaration,
  ];
  return {
    surface,
    line: on(style.borderTopColor),
    accent: on(style.getPropertyValue('border-inline-start-color')),
    title: on(title.color),
    name: on(name.color),
    doubt: on(doubt.color),
    bold: +name.fontWeight >= 600,
  };
}
