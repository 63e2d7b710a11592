import type { LitElement } from 'lit';
import { hasEdge } from '../../chart/edge-route.js';
import { boxOf, type Rect } from '../../chart/layout.js';
import { centerOn, inset, keepStill, viewedRect } from '../../chart/viewport.js';
import type { VisibleTree } from '../../chart/visible-tree.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import { lazyImport } from '../base/lazy-import.js';
import { ChartBoxes, type Box, type PartInView } from './chart-boxes.js';
import { ChartState, type ChartLayout, type Drawing } from './chart-state.js';
import { fittingFor, type Fitting } from './fitting.js';
import type { LargeChart } from './large-chart.js';
import { ChartViewport } from './chart-viewport.js';

/** Around the view, CSS px of the screen, so that scrolling finds boxes already there. */
const MARGIN = 200;

/** So few boxes are all in the document, wherever the view is. */
const FEW_BOXES = 200;

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
  /** What the picture was drawn for, so as not to draw it again without need. */
  #drawnFor = '';
  #large: LargeChart | undefined;
  #loading: Promise<unknown> | undefined;
  /** The scale that `auto` has given; what differs from it is the visitor's own. */
  #scale = 1;

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
  draw(layout: ChartLayout | 'auto', textsOf: Drawing['textsOf']): void {
    const { viewport, state } = this;
    if (!viewport.lettering) viewport.measure();
    const { letters, rtl, view } = viewport;
    const lettering = viewport.lettering!;
    const { visible, drawn: before } = state;
    let laid = '';
    const lay = (kind: ChartLayout, columns: number): void => {
      const wanted = kind + columns;
      if (laid !== wanted) state.draw({ layout: kind, columns, rtl, width: view.width, lettering, textsOf });
      laid = wanted;
    };
    const { kind, columns, scale } = layout === 'auto' ? this.#fitting(lay) : { kind: layout, columns: 0, scale: 1 };
    const drawnFor = [kind, columns, letters, scale, kind === 'outline' && view.width].join();
    if (visible === before.tree && drawnFor === this.#drawnFor) return;
    lay(kind, columns);
    const { drawn } = state;
    if (this.active && visible.indexOf(this.active) < 0) this.active = this.#nearestAbove(before.tree, visible);
    // An outline is as wide as its place: it is read, and not looked at from afar.
    const isZoomed = kind !== 'outline' && view.scale !== this.#scale;
    const looked = isZoomed ? view : { ...view, scale };
    // The active node stays where it was; in a new picture the root is in the middle of the side where the tree begins.
    const box = boxOf(drawn, this.activeIndex);
    if (kind === this.layout && before.tree.nodes.length) {
      const was = { chart: before, box: boxOf(before, this.#activeIn(before.tree)) };
      viewport.moveTo(keepStill(looked, was, { chart: drawn, box }));
    } else viewport.moveTo(centerOn(looked, drawn, box));
    // Zoomed, the place stays as it is.
    if (!isZoomed) viewport.freeHeight();
    this.#drawnFor = drawnFor;
    this.#scale = scale;
    this.layout = kind;
  }

  /** What `auto` draws. It goes by how the tree opens: who opens more is not given another picture. */
  #fitting(lay: (kind: ChartLayout, columns: number) => void): Fitting {
    const { viewport, state } = this;
    const { placeWidth, letters, lettering } = viewport;
    const { naturalWidths } = state;
    return fittingFor(placeWidth, lettering!.em, (columns) => {
      const key = letters + columns;
      if (!naturalWidths.has(key)) {
        lay('top-down', columns);
        naturalWidths.set(key, state.drawn.width);
      }
      return naturalWidths.get(key)!;
    });
  }

  /** Brings the part in view of the chart into the document. */
  place(stage: HTMLElement, boxAt: (node: OrganizationNode, isBranch: boolean, active: boolean) => Box): void {
    if (this.#boxes?.stage !== stage) this.#boxes = new ChartBoxes(stage);
    const { viewport, activeIndex } = this;
    const { drawn, visible } = this.state;
    const { scale } = viewport.view;
    const sheet = stage.parentElement!.style;
    sheet.width = `${drawn.width * scale + inset(viewport.view, drawn).x}px`;
    sheet.height = `${drawn.height * scale}px`;
    viewport.settle();
    const { view } = viewport;
    const { x, y } = inset(view, drawn);
    stage.style.transform = `translate(${x}px,${y}px) scale(${scale})`;
    const part = this.#inView(viewedRect(view, drawn, MARGIN));
    const { nodes } = part;
    // The active node is there wherever the view is.
    const shown = nodes.includes(activeIndex) ? nodes : [...nodes, activeIndex].sort((a, b) => a - b);
    this.#boxes.update(
      drawn,
      { ...part, nodes: shown },
      (at) => boxAt(visible.nodes[at]!, !!visible.hasChildren[at], at === activeIndex),
      viewport.lettering!,
    );
  }

  /** The index of the visible node that is drawn as an outline at a point of the window, or next to it; -1 for none. */
  nodeAt(event: MouseEvent): number {
    return this.#large?.nodeAt(this.state.drawn, this.viewport, event) ?? -1;
  }

  /**
   * What is in view. Of many boxes a module tells it, which comes when there first are; until it does, the boxes that meet
   * the view are looked for one by one, and are not more than few.
   */
  #inView(view: Rect): PartInView {
    const { drawn } = this.state;
    const { x, y, w, h } = drawn;
    let nodes = [...x.keys()];
    if (nodes.length > FEW_BOXES) {
      if (this.#large) return this.#large.inView(drawn, view);
      this.#loading ??= lazyImport(this.#host, import('./large-chart.js'), ({ LargeChart }) => {
        this.#large = new LargeChart();
        this.#host.requestUpdate();
      });
      const meets = (at: number): boolean =>
        x[at]! <= view.x + view.width &&
        x[at]! + w[at]! >= view.x &&
        y[at]! <= view.y + view.height &&
        y[at]! + h[at]! >= view.y;
      nodes = nodes.filter(meets).slice(0, FEW_BOXES);
    }
    return { nodes, edges: nodes.filter((at) => hasEdge(drawn, at)), outlines: '' };
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
