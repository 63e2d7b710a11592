import chart from '#generated/messages/chart.js';
import element from '#generated/messages/element.js';
import post from '#generated/messages/post.js';
import recordsMessages from '#generated/messages/records.js';
import { str } from '@lit/localize';
import {
  html,
  isServer,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { bundledCommittee } from '../../dataset/bundled.js';
import { teamsOf } from '../../dataset/teams-of.js';
import { own } from '../../dataset/own.js';
import { organizationTree, type OrganizationNode, type TreeWords } from '../../dataset/organization-tree.js';
import { Words } from '../../language/words.js';
import { unquoted } from '../../locales/unquoted.js';
import { KysElement } from '../base/kys-element.js';
import { className } from '../templates/class-name.js';
import { classOfWork } from '../templates/class-of-work.styles.js';
import { note } from '../templates/note.js';
import { firstUpdate } from '../base/first-update.js';
import { warnOnce } from '../base/warn-once.js';
import type { PictureFormat, ShownChart } from './picture/chart-picture.js';
import { ChartInteraction } from './chart-interaction.js';
import { ChartPrint } from './chart-print.js';
import { ChartScene } from './chart-scene.js';
import { LazyDetails } from './lazy-details.js';
import { LazyTools } from './lazy-tools.js';
import { LAYOUTS, type OrgChartLayout } from './layouts.js';
import { nestedText } from './nested-text.js';
import { nodeBox } from './node-box.js';
import { boxTexts, nodeText } from './node-text.js';
import { styles } from './org-chart.styles.js';
import { staticTree, staticTreeStyles } from './static-tree.js';
import { VisitorDeeds } from './visitor-deeds.js';

export type { OrgChartLayout };

/** From so many rows on, of a tree with all branches open, an outline scrolls by itself instead of with the page. */
const LONG_OUTLINE = 200;

const treeWords = (words: Words): TreeWords => ({
  leader: words.msg('组长', { id: 'element.leader' }),
  deputy: words.msg('副组长', { id: 'element.deputy' }),
  member: words.msg('组员', { id: 'post.member' }),
  vacant: words.msg('空缺', { id: 'post.vacant' }),
  unclassified: className(undefined, words),
});

/**
 * An organization as a chart: of the committee with its offices, groups, teams and people, or of any tree.
 *
 * @element kys-org-chart
 *
 * @slot - Shown until the element is defined, and where the tree can't be drawn.
 * @slot details - In place of what the chart says of the node chosen: the card of a group, where the page has
 *   `kys-group-card` defined, or its name, posts and mailbox.
 *
 * @fires {KysNodeSelectEvent} kys-node-select - A person chose a node. Canceling it leaves the chart as it is.
 * @fires {KysGroupSelectEvent} kys-group-select - A person chose a node that stands for a working group. Likewise.
 *
 * @csspart viewport - What scrolls.
 * @csspart node - Each box; also `level-1`, `level-2` …, its kind (`organization`, `office`, `class`, `group`, `team`, `person`, `vacancy`),
 *   its class of work (`internal`, `external`, `special`), `branch` where it opens, `same` where it is another post of
 *   the person chosen, and `hit` where it answers the search.
 * @csspart edges - All lines.
 * @csspart outlines - The boxes without a text, where more are in view than can be read.
 * @csspart toolbar - The search field and the buttons.
 * @csspart search - The search field.
 * @csspart button - Each button.
 * @csspart details - What is said of the node chosen.
 * @csspart source - The term, the date and the source of the data.
 * @csspart age - The line that tells the term once that is over.
 *
 * @cssprop [--kys-org-chart-height=80vh] - The greatest height; the chart scrolls inside. An outline of up to 200 nodes
 *   scrolls with the page instead.
 * @cssprop [--kys-org-chart-surface=transparent] - Background.
 * @cssprop [--kys-org-chart-box=--kys-surface] - Background of the boxes.
 * @cssprop [--kys-org-chart-line=--kys-line] - Border of the boxes.
 * @cssprop [--kys-org-chart-edge=--kys-muted] - The lines between boxes.
 */
export class OrgChartElement extends KysElement {
  static override styles: CSSResultGroup = [KysElement.styles, styles, classOfWork, isServer ? staticTreeStyles : []];

  static override get properties(): PropertyDeclarations {
    return {
      layout: {},
      levels: {},
      toolbar: { type: Boolean },
      deepLink: { attribute: 'deep-link' },
      tree: { attribute: false },
    };
  }

  /** How the tree lies: by default as the width allows, an outline where it is narrow. */
  layout: OrgChartLayout = 'auto';

  /** How many levels are open at first. */
  levels: number | string = 3;

  /** Shows a search field above the chart, and buttons to zoom. */
  toolbar = false;

  /**
   * Lets the page's address name the node that is chosen, as in `#kys=media`, beside what the page has there: one that is
   * there is shown, and what a person chooses is put there. A text is the name to use instead of `kys`, for pages with
   * several charts.
   */
  deepLink: string | boolean = false;

  /** The tree to draw, where it is not to be that of the dataset; `null` for an empty one. */
  tree: OrganizationNode | null | undefined;

  protected override readonly words = new Words(element, post, chart, recordsMessages);

  readonly #scene = new ChartScene(this);
  readonly #print = new ChartPrint(this);
  readonly #interaction: ChartInteraction = new ChartInteraction(this, this.#scene, {
    words: this.words,
    loadedTools: () => this.#tools.loaded,
    onChosen: ({ id }) => {
      this.#details.show();
      if (this.#isLinked) void this.#tools.load().then((tools) => tools?.link.write(id));
    },
  });
  readonly #deeds = new VisitorDeeds(this);
  readonly #tools: LazyTools = new LazyTools(this, this.#scene, this.#deeds, this.#interaction.choose);
  readonly #details = new LazyDetails(this, this.#scene);
  #root: OrganizationNode | null = null;
  #fault = '';
  /** The language of the tree, not to make it again without need. */
  #spoken = '';

  /** Whether the page's address may name a node. A page of `srcdoc` has none of its own, and may not load what reads it. */
  get #isLinked(): boolean {
    return (this.deepLink === '' || !!this.deepLink) && location.protocol !== 'about:';
  }

  /** Opens every branch. */
  expandAll(): Promise<void> {
    return this.#setAll(true);
  }

  /** Closes every branch, so that the root alone is left. */
  collapseAll(): Promise<void> {
    return this.#setAll(false);
  }

  /**
   * Opens what a node is in, and brings it to the middle of the chart and into the window. Loads the tools of the toolbar.
   *
   * @param id of the node, such as `media`.
   * @returns whether the tree has such a node, once it is shown.
   */
  reveal(id: string): Promise<boolean> {
    return this.#once(async () => !!(await (await this.#tools.load())?.reveal(id)));
  }

  /** Shows the whole chart, as far as it can be scaled down; an outline is as it is. Loads the tools of the toolbar. */
  fit(): Promise<void> {
    return this.#once(async () => (await this.#tools.load())?.fit());
  }

  /**
   * Scales the chart, and keeps the middle of the view where it is; an outline stays as it is. Loads the tools of the
   * toolbar.
   *
   * @param scale 1 for the actual size; at most 2, and at least 0.25, or less where the chart needs less to be seen whole.
   */
  zoomTo(scale: number): Promise<void> {
    return this.#once(async () => (await this.#tools.load())?.zoomTo(scale));
  }

  /**
   * The chart as the text of an SVG file that needs nothing else: all open branches, as they look now.
   *
   * @throws {Error} where there is no tree to draw, or `kys.chart-picture.js` doesn't load
   */
  async toSVG(): Promise<string> {
    const [{ toSvg }, chart] = await this.#picture();
    return toSvg(chart);
  }

  /**
   * The same as a PNG picture.
   *
   * @param options `scale`: px of the picture for each CSS px, 2 by default; lower where a canvas holds no more
   * @throws {Error} as `toSVG`, or where the page's policy doesn't allow `img-src data:`
   */
  async toPNG(options: { readonly scale?: number } = {}): Promise<Blob> {
    const [{ toPng }, chart] = await this.#picture();
    return toPng(chart, own(options, 'scale') ?? 2);
  }

  /** Saves the chart as a file. Tells whether there is one; if not, a warning in the console tells why. */
  async download(format: PictureFormat = 'svg'): Promise<boolean> {
    try {
      const [{ savePicture }, chart] = await this.#picture();
      await savePicture(chart, format);
      return true;
    } catch (error) {
      warnOnce(`<${this.localName}>`, String(error));
      return false;
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#interaction.keepFocus();
    if (changed.has('deepLink')) this.#deeds.any = false;
    const { records, tree, words } = this;
    const { state } = this.#scene;
    // NaN, which comes of what is no number, differs from itself.
    const wanted = +unquoted(`${this.levels ?? 3}`);
    const levels = wanted === wanted ? wanted : +this.oneOf('levels', this.levels, ['3', '1', '2', '…']);
    if (changed.has('records') || changed.has('tree') || this.#spoken !== words.language) {
      this.#spoken = words.language;
      const committee = records.committee ?? bundledCommittee;
      this.#root = tree === undefined ? organizationTree(records, committee, treeWords(words), teamsOf) : tree;
      this.#fault = state.show(this.#root, levels);
      // Nobody has chosen yet when the first picture is drawn, which so needs no look at all of the tree.
      const { id } = this.#scene.chosen;
      if (id) this.#scene.chosen = state.whole.nodes[state.whole.indexOf(id)] ?? { id: '' };
    }
    const fault = this.#fault;
    if (fault) {
      this.fail(
        `the tree can't be drawn: ${fault}.`,
        words.msg(str`这棵树画不出来：${fault}。`, { id: 'chart.fault' }),
      );
      return;
    }
    const layout = this.oneOf('layout', this.layout, LAYOUTS);
    if (!isServer) this.#scene.draw(layout, (node, isBranch) => boxTexts(node, isBranch, words));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#place();
    if (this.#isLinked && !this.#tools.failed) void this.#tools.load();
    const place = this.renderRoot.querySelector<HTMLElement>('.toolbar');
    if (!place) this.#scene.hits = new Set();
    else if (!this.#tools.failed || changed.has('toolbar')) {
      // The toolbar has a place of its own once there is one, and not that of the sentence before.
      const { toolbar } = this.#tools;
      void this.#tools.loadToolbar().then(() => place.isConnected && toolbar?.update(place, this.words));
    }
    this.#interaction.settle();
    this.#details.update(this.words);
  }

  protected override focusNear(gone: Element): void {
    if (!this.#interaction.focusActive()) super.focusNear(gone);
  }

  protected override renderContent(): TemplateResult {
    const { words } = this;
    const { state, viewport, layout } = this.#scene;
    if (!this.#root) return note(words.msg('这里还没有内容。', { id: 'records.empty' }));
    if (isServer) return html`${staticTree(this.#root, state, this, words)} ${this.#details.render(words)}`;
    const scrolls = layout !== 'outline' || state.size > LONG_OUTLINE;
    return html`${this.#renderToolbar(scrolls)} ${this.#print.isPrinting ? nestedText(state.whole, words) : nothing}
      <div class="stand">
        <div
          part="viewport"
          class="viewport ${scrolls ? 'scrolls' : ''} ${viewport.rtl ? 'rtl' : ''}"
          @scroll=${this.#onScroll}
          @pointerenter=${this.#details.load}
        >
          <div class="sheet">
            <div
              role="tree"
              aria-label=${nodeText(this.#root, 'name', words)}
              @click=${this.#interaction.onClick}
              @keydown=${this.#interaction.onKeydown}
              @focusin=${this.#interaction.onFocus}
            >
              <svg aria-hidden="true" width="1" height="1">
                <path part="edges" />
                <path part="outlines" class="outlines" />
              </svg>
            </div>
          </div>
        </div>
        <i class="letter"></i>
        ${this.#details.render(words)}
      </div>`;
  }

  /** The place of the toolbar; until the tools are there, what is to be said of them. */
  #renderToolbar(scrolls: boolean): unknown {
    const { toolbar, failed } = this.#tools;
    if (!this.toolbar && !(failed && this.#isLinked)) return nothing;
    return toolbar
      ? html`<div part="toolbar" class="toolbar ${scrolls ? '' : 'flows'}"></div>`
      : this.#tools.renderWaiting(this.words, () => void this.reveal(this.#scene.chosen.id));
  }

  /**
   * Does what a script asks for, once there is a picture.
   *
   * @returns what came of it; rejected where the element is put into no page. A page that doesn't wait for it is told in the
   *   console alone.
   */
  #once<Outcome>(act: () => Promise<Outcome>): Promise<Outcome> {
    const outcome = firstUpdate(this).then(act);
    outcome.catch((error: unknown) => warnOnce(`<${this.localName}>`, String(error)));
    return outcome;
  }

  #setAll(open: boolean): Promise<void> {
    return this.#once(async () => {
      const { state } = this.#scene;
      state.set(state.whole.nodes, open);
      this.requestUpdate();
      await this.updateComplete;
    });
  }

  /** Brings the part in view of the chart into the document. */
  #place(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('[role=tree]');
    if (stage)
      this.#scene.place(stage, (node, isBranch, active) => nodeBox(node, isBranch, active, this.#scene, this.words));
  }

  /** What draws pictures, and what there is to draw. */
  async #picture(): Promise<[typeof import('./picture/chart-picture.js'), ShownChart]> {
    const picture = await import('./picture/chart-picture.js');
    // Without a page there is no update to wait for.
    if (this.isConnected) await this.updateComplete;
    return [
      picture,
      {
        scene: this.#scene,
        stage: this.isConnected ? this.renderRoot.querySelector('[role=tree]') : null,
        words: this.words,
        meta: this.tree === undefined ? this.records.meta : undefined,
      },
    ];
  }

  /** Scrolling brings other boxes into view and changes nothing else; where the script has scrolled, all is drawn. */
  readonly #onScroll = (): void => {
    if (this.#scene.viewport.read()) this.#place();
  };
}
