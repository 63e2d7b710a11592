import type { LitElement } from 'lit';
import { BOX_WIDTH, boxHeight, MAX_NAME_LINES, type BoxText } from '../../chart/box-size.js';
import { boxOf, type Rect } from '../../chart/layout.js';
import { detailOf } from '../../chart/level-of-detail.js';
import { nodesInView } from '../../chart/nodes-in-view.js';
import { textWidthIn } from '../../chart/text-width.js';
import { centerOn, chartPoint, inset, keepStill, viewedRect } from '../../chart/viewport.js';
import type { VisibleTree } from '../../chart/visible-tree.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import { ChartBoxes, type Box } from './chart-boxes.js';
import { ChartState, type ChartLayout, type Drawing } from './chart-state.js';
import { ChartViewport } from './chart-viewport.js';

/** Below this width, in em, boxes side by side are no picture any more: `auto` draws an outline. */
const NARROW = 40;

/** Around the view, CSS px of the screen, so that scrolling finds boxes already there. */
const MARGIN = 200;

/** Boxes written out, of four elements at most: with these a document stays light, however far the view is zoomed out. */
const MOST_BOXES = 360;

/** How far a number is from an interval. */
const outside = (at: number, from: number, length: number): number => Math.max(from - at, 0, at - from - length);

/** A chart on the screen: where its boxes lie, which part of it is in view, and the elements of that part. */
export class ChartScene {
  readonly state = new ChartState();
  readonly viewport: ChartViewport;
  layout: ChartLayout = 'outline';
  /** The id of the node that has the focus, or gets it by the Tab key. */
  active = '';
  /** The node that was chosen last. */
  chosen: Pick<OrganizationNode, 'id' | 'person' | 'group'> = { id: '' };
  /** The ids of the nodes that answer a search. */
  hits: ReadonlySet<OrganizationNode['id']> = new Set();
  #boxes: ChartBoxes | undefined;
  /** How many lines a name may have. */
  #nameLines = MAX_NAME_LINES;
  /** What the picture was drawn for, so as not to draw it again without need. */
  #drawnFor = '';

  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    this.viewport = new ChartViewport(host);
  }

  /** Where the active node is; the root, as long as nobody has been at another one. */
  get activeIndex(): number {
    return this.#activeIn(this.state.visible);
  }

  /** Lays out the tree, where it or its place in the page has changed. */
  draw(layout: ChartLayout | 'auto', textOf: (node: OrganizationNode, isBranch: boolean) => BoxText): void {
    const { viewport, state } = this;
    if (!viewport.em) viewport.measure();
    const { em, zero, rtl, view, letters, spread, nameLine } = viewport;
    const kind = layout !== 'auto' ? layout : viewport.placeWidth < NARROW * em ? 'outline' : 'top-down';
    const width = kind === 'outline' ? view.width : BOX_WIDTH * em * spread;
    const { visible, drawn: before } = state;
    const drawnFor = [kind, letters, width].join();
    if (visible === before.tree && drawnFor === this.#drawnFor) return;
    // An outline has room below: what would fit into the widest of boxes fits into one on a phone, in large letters too.
    this.#nameLines =
      kind === 'outline' ? Math.ceil(MAX_NAME_LINES * Math.max(1, (NARROW * em) / width)) : MAX_NAME_LINES;
    const textWidth = textWidthIn(em, zero);
    const heightOf: Drawing['heightOf'] = (node, room, isBranch) =>
      boxHeight(textOf(node, isBranch), em, room / spread, textWidth, nameLine, this.#nameLines);
    state.draw({ layout: kind, rtl, width, heightOf });
    const { drawn } = state;
    if (this.active && visible.indexOf(this.active) < 0) this.active = this.#nearestAbove(before.tree, visible);
    // An outline is as wide as its place: it is read, and not looked at from afar.
    const looked = kind === 'outline' ? { ...view, scale: 1 } : view;
    // The active node stays where it was; in a new picture the root is in the middle of the side where the tree begins.
    const box = boxOf(drawn, this.activeIndex);
    if (kind === this.layout && before.tree.nodes.length) {
      const was = { chart: before, box: boxOf(before, this.#activeIn(before.tree)) };
      viewport.moveTo(keepStill(looked, was, { chart: drawn, box }));
    } else viewport.moveTo(centerOn(looked, drawn, box));
    // Zoomed, the place stays as it is.
    if (looked.scale === 1) viewport.freeHeight();
    this.#drawnFor = drawnFor;
    this.layout = kind;
  }

  /** Brings the part in view of the chart into the document. */
  place(stage: HTMLElement, boxAt: (node: OrganizationNode, active: boolean) => Box): void {
    if (this.#boxes?.stage !== stage) this.#boxes = new ChartBoxes(stage);
    const { viewport, activeIndex } = this;
    const { drawn, index, visible } = this.state;
    const { scale } = viewport.view;
    const sheet = stage.parentElement!.style;
    sheet.width = `${drawn.width * scale + inset(viewport.view, drawn).x}px`;
    sheet.height = `${drawn.height * scale}px`;
    viewport.settle();
    const { view } = viewport;
    const { x, y } = inset(view, drawn);
    stage.style.setProperty('--_lines', `${this.#nameLines}`);
    stage.classList.toggle('narrow', this.#nameLines > MAX_NAME_LINES);
    stage.style.transform = `translate(${x}px,${y}px) scale(${scale})`;
    const { nodes, edges } = nodesInView(index, viewedRect(view, drawn, MARGIN));
    const { near, far } = detailOf(nodes, visible, MOST_BOXES);
    // The active node is there wherever the view is.
    const shown = near.includes(activeIndex) ? near : [...near, activeIndex].sort((a, b) => a - b);
    this.#boxes.update(drawn, { nodes: shown, edges, far }, (at) => boxAt(visible.nodes[at]!, at === activeIndex));
  }

  /** The index of the visible node that is drawn at a point of the window, or next to it; -1 where there is none. */
  nodeAt({ clientX, clientY }: MouseEvent): number {
    const { viewport, state } = this;
    const { x, y } = chartPoint(viewport.view, state.drawn, viewport.pointAt(clientX, clientY));
    // A click tells whole px, and a box far away may be lower than one.
    const { x: across, y: down } = viewport.unscaled();
    const [w, h] = [across / viewport.view.scale, down / viewport.view.scale];
    const around: Rect = { x: x - w, y: y - h, width: 2 * w, height: 2 * h };
    const distance = (at: number): number => {
      const box = boxOf(state.drawn, at);
      return Math.hypot(outside(x, box.x, box.width), outside(y, box.y, box.height));
    };
    const { nodes } = nodesInView(state.index, around);
    return nodes.length ? nodes.reduce((one, other) => (distance(other) < distance(one) ? other : one)) : -1;
  }

  /** Whether the chart can be seen larger and smaller. An outline is read, and not looked at from afar. */
  get zooms(): boolean {
    return this.layout !== 'outline';
  }

  /** Of a tree in which the active node is no more, or not to be seen: the nearest node above it that is. */
  #nearestAbove(before: VisibleTree, now: VisibleTree): string {
    let at = before.indexOf(this.active);
    while (at >= 0 && now.indexOf(before.nodes[at]!.id) < 0) at = before.parent[at]!;
    return before.nodes[at]?.id ?? '';
  }

  #activeIn(tree: VisibleTree): number {
    return this.active ? Math.max(0, tree.indexOf(this.active)) : 0;
  }
}
