import { chart, element } from '#generated/messages.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { boxOf, type Layout } from '../../chart/layout.js';
import { nodesInView } from '../../chart/nodes-in-view.js';
import type { VisibleTree } from '../../chart/visible-tree.js';
import { centerOn, inset, keepStill, reveal, viewedRect, type Viewport } from '../../chart/viewport.js';
import { bundledCommittee } from '../../dataset/bundled.js';
import { organizationTree, type OrganizationNode, type TreeWords } from '../../dataset/organization-tree.js';
import { Words } from '../../language/words.js';
import { KysGroupSelectEvent } from '../group-select-event.js';
import { KysElement } from '../kys-element.js';
import { BOX_WIDTH, boxHeight } from './box-size.js';
import { ChartBoxes, type Box } from './chart-boxes.js';
import { ChartKeys, type KeyAction } from './chart-keys.js';
import { ChartState, type ChartLayout } from './chart-state.js';
import { ChartViewport } from './chart-viewport.js';
import { nodeDetails } from './node-details.js';
import { KysNodeSelectEvent } from './node-select-event.js';
import { nodeDoubt, nodeText } from './node-text.js';
import { styles } from './org-chart.styles.js';
import { textWidthIn } from './text-width.js';

const LAYOUTS = ['auto', 'top-down', 'start-to-end', 'outline'] as const;
export type OrgChartLayout = (typeof LAYOUTS)[number];

/** Below this width, in em, boxes side by side are no picture any more: `auto` draws an outline. */
const NARROW = 40;

/** Around the view, CSS px of the screen, so that scrolling finds boxes already there. */
const MARGIN = 200;

/** Kept free around a node that the keys lead to, CSS px of the screen. */
const REVEAL_MARGIN = 24;

/** From so many rows on, an outline scrolls by itself instead of with the page. */
const LONG_OUTLINE = 200;

const english = { ...element, ...chart };

const treeWords = ({ msg }: Words): TreeWords => ({
  leader: msg('组长', { id: 'element.leader' }),
  deputy: msg('副组长', { id: 'element.deputy' }),
  unclassified: msg('未归类', { id: 'element.unclassified' }),
});

/** A node and its siblings. */
const siblingsOf = ({ nodes, parent }: VisibleTree<OrganizationNode>, index: number): readonly OrganizationNode[] =>
  nodes[parent[index]!]?.children ?? [nodes[index]!];

const differ = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length !== others.length || some.some((one, index) => one !== others[index]);

/**
 * An organization as a chart: of the committee with its offices, groups, teams and people, or of any tree.
 *
 * @element kys-org-chart
 *
 * @slot - Shown until the element is defined, and where the tree can't be drawn.
 *
 * @fires {KysNodeSelectEvent} kys-node-select - A person chose a node. Canceling it leaves the chart as it is.
 * @fires {KysGroupSelectEvent} kys-group-select - A person chose a node that stands for a working group. Likewise.
 *
 * @csspart viewport - What scrolls.
 * @csspart node - Each box; also `level-1`, `level-2` …, and its kind: `organization`, `office`, `class`, `group`, `team`, `person`.
 * @csspart edges - All lines.
 * @csspart details - What is said of the node chosen.
 * @csspart source - The term, the date and the source of the data.
 *
 * @cssprop [--kys-org-chart-height=80vh] - The greatest height; the chart scrolls inside.
 * @cssprop [--kys-org-chart-surface=transparent] - Background.
 * @cssprop [--kys-org-chart-box=--kys-surface] - Background of the boxes.
 * @cssprop [--kys-org-chart-line=--kys-line] - Border of the boxes.
 * @cssprop [--kys-org-chart-edge=--kys-muted] - The lines between boxes.
 */
export class OrgChartElement extends KysElement {
  static override styles: CSSResultGroup = [KysElement.styles, styles];

  static override properties: PropertyDeclarations = {
    layout: {},
    levels: { type: Number },
    tree: { attribute: false },
  };

  /** How the tree lies: by default as the width allows, an outline where it is narrow. */
  layout: OrgChartLayout = 'auto';

  /** How many levels are open at first. */
  levels = 3;

  /** The tree to draw, where it is not to be that of the dataset; `null` for an empty one. */
  tree: OrganizationNode | null | undefined;

  protected override readonly words = new Words(english);

  readonly #state = new ChartState();
  readonly #viewport = new ChartViewport(this);
  readonly #keys = new ChartKeys();
  #stage: Element | undefined;
  #boxes: ChartBoxes | undefined;
  #root: OrganizationNode | null = null;
  #fault = '';
  #layout: ChartLayout = 'outline';
  /** From what the tree was made and the picture drawn, to do neither again without need. */
  #madeFrom: readonly unknown[] = [];
  #drawnFrom: readonly unknown[] = [];
  #active = '';
  #chosenPerson: string | undefined;
  #chosen = '';
  #focusActive = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#makeTree();
    this.#draw();
  }

  protected override updated(): void {
    this.#place();
    if (!this.#focusActive) return;
    this.#focusActive = false;
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }

  protected override renderContent(): TemplateResult {
    if (!this.#root) {
      const sentence = this.words.msg('这里还没有内容。', { id: 'chart.empty' });
      return html`<p class="note" role="status">${sentence}</p>`;
    }
    const { rtl, onScroll } = this.#viewport;
    const scrolls = this.#layout !== 'outline' || this.#state.visible.nodes.length > LONG_OUTLINE;
    return html`<div
        part="viewport"
        class="viewport ${this.#layout} ${scrolls ? 'scrolls' : ''} ${rtl ? 'rtl' : ''}"
        @scroll=${onScroll}
      >
        <div class="canvas">
          <div
            class="stage"
            role="tree"
            aria-label=${nodeText(this.#root.name, this.words)}
            @click=${this.#onClick}
            @keydown=${this.#onKeydown}
            @focusin=${this.#onFocus}
          >
            <svg class="edges" part="edges" aria-hidden="true" width="1" height="1"><path /></svg>
          </div>
        </div>
      </div>
      <div part="details" class="details" role="status">
        ${nodeDetails(this.#chosen, this.#state.whole, this.words)}
      </div>`;
  }

  /** Brings the part in view of the chart into the document. */
  #place(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    if (this.#stage !== stage) this.#boxes = new ChartBoxes((this.#stage = stage));
    const { drawn, index, visible } = this.#state;
    const { view } = this.#viewport;
    const { scale } = view;
    const { x, y } = inset(view, drawn);
    const canvas = stage.parentElement!.style;
    canvas.width = `${drawn.width * scale + x}px`;
    canvas.height = `${drawn.height * scale}px`;
    stage.style.transform = `translate(${x}px,${y}px) scale(${scale})`;
    const { nodes, edges } = nodesInView(index, viewedRect(view, drawn, MARGIN));
    // The node that has the focus, or gets it by the Tab key, is there wherever the view is.
    const active = Math.max(0, visible.indexOf(this.#active));
    if (!nodes.includes(active)) nodes.push(active);
    nodes.sort((a, b) => a - b);
    this.#boxes!.update(drawn, { nodes, edges }, (at) => this.#boxOf(visible.nodes[at]!, at === active));
  }

  #boxOf(node: OrganizationNode, active: boolean): Box {
    const { id, title, name, kind, classOfWork, person } = node;
    const selected = id === this.#chosen;
    const same = !selected && person !== undefined && person === this.#chosenPerson;
    return {
      lines: { title: nodeText(title, this.words), name: nodeText(name, this.words), doubt: nodeDoubt(node, this.words) },
      classes: [kind, classOfWork, same && 'same'].filter(Boolean).join(' '),
      active,
      selected,
    };
  }

  #makeTree(): void {
    const { records, tree, words } = this;
    const madeFrom = [records, tree, words.language];
    if (differ(madeFrom, this.#madeFrom)) {
      this.#madeFrom = madeFrom;
      this.#root = tree === undefined ? organizationTree(records, records.committee ?? bundledCommittee, treeWords(words)) : tree;
      this.#fault = this.#state.show(this.#root, this.levels);
    }
    if (!this.#fault) return;
    const fault = this.#fault;
    this.fail(`the tree can't be drawn: ${fault}.`, words.msg(str`这棵树画不出来：${fault}。`, { id: 'chart.fault' }));
  }

  #draw(): void {
    const viewport = this.#viewport;
    if (!viewport.font) viewport.measure();
    const { em, font, rtl, view } = viewport;
    const layout = this.oneOf('layout', this.layout, LAYOUTS);
    const kind = layout !== 'auto' ? layout : view.width < NARROW * em ? 'outline' : 'top-down';
    const width = kind === 'outline' ? view.width : BOX_WIDTH * em;
    const { visible, drawn } = this.#state;
    const drawnFrom = [visible, kind, rtl, font, width];
    if (!differ(drawnFrom, this.#drawnFrom)) return;
    this.#drawnFrom = drawnFrom;
    const textWidth = textWidthIn(font);
    const heightOf = (node: OrganizationNode, room: number): number =>
      boxHeight(
        { name: nodeText(node.name, this.words), lines: +!!node.title + +!!node.unconfirmed, marked: !!node.children?.length },
        em,
        room,
        textWidth,
      );
    this.#state.draw({ layout: kind, rtl, width, heightOf });
    viewport.view =
      kind === this.#layout && drawn.tree.nodes.length ? this.#stay(drawn) : this.#start();
    this.#layout = kind;
  }

  /** The view at first: the root in the middle of the side from which the tree grows. */
  #start(): Viewport {
    const { drawn } = this.#state;
    const { view } = this.#viewport;
    return drawn.tree.nodes.length ? centerOn(view, drawn, boxOf(drawn, 0)) : view;
  }

  /** The view in which the active node is where it was before. */
  #stay(before: Layout): Viewport {
    const { drawn } = this.#state;
    const was = Math.max(0, before.tree.indexOf(this.#active));
    const is = Math.max(0, drawn.tree.indexOf(before.tree.nodes[was]!.id));
    return keepStill(this.#viewport.view, { chart: before, box: boxOf(before, was) }, { chart: drawn, box: boxOf(drawn, is) });
  }

  #nodeAt(event: Event): number {
    const item = (event.target as Element).closest<HTMLElement>('[data-index]');
    return item ? +item.dataset['index']! : -1;
  }

  readonly #onFocus = (event: Event): void => {
    const node = this.#state.visible.nodes[this.#nodeAt(event)];
    if (!node || node.id === this.#active) return;
    this.#active = node.id;
    this.requestUpdate();
  };

  readonly #onClick = (event: Event): void => {
    const index = this.#nodeAt(event);
    if (index >= 0) this.#act({ do: 'choose', index });
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const { visible } = this.#state;
    const namesOf = (index: number): readonly string[] => [nodeText(visible.nodes[index]!.name, this.words)];
    const action = this.#keys.read(event, visible, this.#nodeAt(event), this.#viewport.rtl, namesOf);
    if (!action) return;
    event.preventDefault();
    this.#act(action);
  };

  #act({ do: deed, index }: KeyAction): void {
    const { visible, drawn } = this.#state;
    const node = visible.nodes[index]!;
    this.#active = node.id;
    this.#focusActive = true;
    if (deed === 'focus') this.#viewport.view = reveal(this.#viewport.view, drawn, boxOf(drawn, index), REVEAL_MARGIN);
    else if (deed === 'choose') this.#choose(node);
    else if (deed === 'open siblings') this.#state.set(siblingsOf(visible, index), true);
    else this.#state.set([node], deed === 'open');
    this.requestUpdate();
  }

  #choose(node: OrganizationNode): void {
    const { group } = node;
    const goOn = this.dispatchEvent(new KysNodeSelectEvent(node));
    if (!(group ? this.dispatchEvent(new KysGroupSelectEvent(group)) && goOn : goOn)) return;
    this.#chosen = node.id;
    this.#chosenPerson = node.person;
    if (node.children?.length) this.#state.set([node], !this.#state.isOpen(node));
  }
}
