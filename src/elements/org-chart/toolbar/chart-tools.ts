import { boxOf } from '../../../chart/layout.js';
import { centerOn, fit, limitsFor, zoomAt, type Point, type Size, type Viewport } from '../../../chart/viewport.js';
import type { OrganizationNode } from '../../../dataset/organization-tree.js';
import type { ChartHost, ViewTools } from './chart-host.js';
import { startMotion } from './chart-motion.js';
import type { ChartScene } from '../chart-scene.js';
import { HitMarks } from './hit-marks.js';
import { SearchTrail } from './search-trail.js';
import type { VisitorDeeds } from '../visitor-deeds.js';
import { ChartZoom } from './chart-zoom.js';
import { DeepLink } from './deep-link.js';

/** The least scale at which names can be read with ease. */
const LEGIBLE = 0.75;

/** How much larger or smaller a press on a button or a key makes the chart. */
const STEP = 1.25;

/** What a chart can do where a page or a visitor asks for it, and only then loads. */
export class ChartTools implements ViewTools {
  readonly link: DeepLink;
  readonly trail: SearchTrail;
  readonly marks: HitMarks;
  readonly #host: ChartHost;
  readonly #scene: ChartScene;

  constructor(host: ChartHost, scene: ChartScene, deeds: VisitorDeeds) {
    this.#host = host;
    this.#scene = scene;
    this.trail = new SearchTrail(scene);
    this.marks = new HitMarks(host);
    new ChartZoom(host, scene, this);
    this.link = new DeepLink(host, scene, this, deeds);
  }

  zoom(steps: number): void {
    this.zoomBy(STEP ** steps);
  }

  /** Scales by a factor and keeps what is under a point of the view still, by default its middle. */
  zoomBy(factor: number, point?: Point): void {
    this.#look((view, chart, boxes) =>
      zoomAt(view, chart, factor, point ?? { x: view.width / 2, y: view.height / 2 }, limitsFor(view, chart, boxes)),
    );
  }

  zoomTo(scale: number): void {
    this.zoomBy(scale / this.#scene.viewport.view.scale);
  }

  /** Shows the whole chart, as far as it may be scaled down. */
  fit(): void {
    this.#look((view, chart, boxes) => fit(view, chart, limitsFor(view, chart, boxes)));
  }

  /**
   * Opens what a node is in, brings it to the middle of the view, large enough to be read, and into the window.
   *
   * @returns whether the tree has such a node, once it is shown.
   */
  async reveal(id: string): Promise<boolean> {
    const { state, viewport } = this.#scene;
    const { whole } = state;
    const index = whole.indexOf(id);
    if (index < 0) return false;
    const ancestors: OrganizationNode[] = [];
    for (let at = whole.parent[index]!; at >= 0; at = whole.parent[at]!) ancestors.push(whole.nodes[at]!);
    state.set(ancestors, true);
    this.#scene.active = id;
    await this.#drawn();
    if (!viewport.scroller) return true;
    viewport.read();
    const { drawn } = state;
    const view = { ...viewport.view, scale: Math.max(viewport.view.scale, LEGIBLE) };
    viewport.moveTo(centerOn(view, drawn, boxOf(drawn, this.#scene.activeIndex)));
    await this.#drawn();
    this.#host.renderRoot.querySelector('[tabindex="0"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return true;
  }

  /** Goes back to where the visitor was. */
  async show(view: Viewport): Promise<void> {
    await this.#drawn();
    this.#scene.viewport.moveTo(view);
    await this.#drawn();
  }

  addressOf(id: string): string {
    return this.link.addressOf(id);
  }

  /** Remembers where boxes are, and gives what moves them from there; see `startMotion`. */
  startMotion(): () => void {
    const stage = this.#host.renderRoot.querySelector('[role=tree]');
    // There is none where an update has failed meanwhile.
    return stage ? startMotion(stage) : () => {};
  }

  #look(from: (view: Viewport, chart: Size, boxes: number) => Viewport): void {
    const { viewport, state, zooms } = this.#scene;
    const { scroller } = viewport;
    if (!zooms || !scroller?.clientWidth) return;
    // As high as it is, while the chart in it becomes smaller or larger: the page below stands still.
    scroller.style.height = `${scroller.offsetHeight}px`;
    viewport.read();
    viewport.moveTo(from(viewport.view, state.drawn, state.visible.nodes.length));
    this.#host.requestUpdate();
  }

  #drawn(): Promise<boolean> {
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }
}
