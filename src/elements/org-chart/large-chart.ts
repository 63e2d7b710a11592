import { boxOf, type Layout, type Rect } from '../../chart/layout.js';
import { detailOf } from '../../chart/level-of-detail.js';
import { indexLayout, nodesInView, type ViewIndex } from '../../chart/nodes-in-view.js';
import { tenth } from '../../chart/tenth.js';
import { chartPoint } from '../../chart/viewport.js';
import type { PartInView } from './chart-boxes.js';
import type { ChartViewport } from './chart-viewport.js';
import { pointAt, unscaled } from './point-at.js';

/** Boxes written out, of four elements as a rule: with these a document stays light, however far the view is zoomed out. */
const MOST_BOXES = 360;

/** How far a number is from an interval. */
const outside = (at: number, from: number, length: number): number => Math.max(from - at, 0, at - from - length);

/** A box as a piece of path. */
const outlineOf = ({ x, y, w, h }: Layout, index: number): string =>
  `M${tenth(x[index]!)} ${tenth(y[index]!)}h${tenth(w[index]!)}v${tenth(h[index]!)}h${tenth(-w[index]!)}z`;

/** Finds what is in view of a chart of more boxes than a document holds with ease. Loads where there is one. */
export class LargeChart {
  #index: ViewIndex | undefined;

  /** What meets a rectangle; of more boxes than can be read the lower levels are outlines. */
  inView(layout: Layout, view: Rect): PartInView {
    const { nodes, edges } = nodesInView(this.#indexOf(layout), view);
    const { near, far } = detailOf(nodes, layout.tree, MOST_BOXES);
    return { nodes: near, edges, outlines: far.map((index) => outlineOf(layout, index)).join('') };
  }

  /** The index of the node that is drawn at a point of the window, or next to it; -1 where there is none. */
  nodeAt(layout: Layout, viewport: ChartViewport, { clientX, clientY }: MouseEvent): number {
    const { x, y } = chartPoint(viewport.view, layout, pointAt(viewport.scroller!, clientX, clientY));
    // A click tells whole px, and a box far away may be lower than one.
    const { x: across, y: down } = unscaled(viewport.scroller!);
    const [w, h] = [across / viewport.view.scale, down / viewport.view.scale];
    const { nodes } = nodesInView(this.#indexOf(layout), { x: x - w, y: y - h, width: 2 * w, height: 2 * h });
    const distance = (at: number): number => {
      const box = boxOf(layout, at);
      return Math.hypot(outside(x, box.x, box.width), outside(y, box.y, box.height));
    };
    let nearest = -1;
    for (const node of nodes) if (nearest < 0 || distance(node) < distance(nearest)) nearest = node;
    return nearest;
  }

  #indexOf(layout: Layout): ViewIndex {
    if (this.#index?.layout !== layout) this.#index = indexLayout(layout);
    return this.#index;
  }
}
