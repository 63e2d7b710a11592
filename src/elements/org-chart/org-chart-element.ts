import { chart, element } from '#generated/messages.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { boxOf } from '../../chart/layout.js';
import { nodesInView } from '../../chart/nodes-in-view.js';
import type { VisibleTree } from '../../chart/visible-tree.js';
import { centerOn, inset, keepStill, viewedRect } from '../../chart/viewport.js';
import { BOX_WIDTH, boxHeight } from '../../chart/box-size.js';
import { textWidthIn } from '../../chart/text-width.js';
import { bundledCommittee } from '../../dataset/bundled.js';
import { organizationTree, type OrganizationNode, type TreeWords } from '../../dataset/organization-tree.js';
import { Words } from '../../language/words.js';
import { KysGroupSelectEvent } from '../group-select-event.js';
import { KysElement } from '../kys-element.js';
import { className } from '../class-name.js';
import { classOfWork } from '../class-of-work.styles.js';
import { note } from '../note.js';
import { ChartBoxes, type Box } from './chart-boxes.js';
import { ChartKeys, type KeyAction } from './chart-keys.js';
import { ChartState, type ChartLayout } from './chart-state.js';
import { ChartViewport } from './chart-viewport.js';
import { nestedText } from './nested-text.js';
import { nodeDetails } from './node-details.js';
import { KysNodeSelectEvent } from './node-select-event.js';
import { boxText, nodeDoubt, nodeText, otherLanguage } from './node-text.js';
import { styles } from './org-chart.styles.js';

const LAYOUTS = ['auto', 'top-down', 'start-to-end', 'outline'] as const;
export type OrgChartLayout = (typeof LAYOUTS)[number];

/** Below this width, in em, boxes side by side are no picture any more: `auto` draws an outline. */
const NARROW = 40;

/** Around the view, CSS px of the screen, so that scrolling finds boxes already there. */
const MARGIN = 200;

/** From so many rows on, of a tree with all branches open, an outline scrolls by itself instead of with the page. */
const LONG_OUTLINE = 200;

const english = { ...element, ...chart };

const treeWords = (words: Words): TreeWords => ({
  leader: words.msg('组长', { id: 'element.leader' }),
  deputy: words.msg('副组长', { id: 'element.deputy' }),
  unclassified: className(undefined, words),
});

/** A node and its siblings. */
const siblingsOf = ({ nodes, parent }: VisibleTree<OrganizationNode>, index: number): readonly OrganizationNode[] =>
  nodes[parent[index]!]?.children ?? [nodes[index]!];

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
 * @csspart node - Each box; also `level-1`, `level-2` …, its kind (`organization`, `office`, `class`, `group`, `team`, `person`),
 *   its class of work (`internal`, `external`, `special`), `branch` where it opens, and `same` where it is another post of
 *   the person chosen.
 * @csspart edges - All lines.
 * @csspart details - What is said of the node chosen.
 * @csspart source - The term, the date and the source of the data.
 *
 * @cssprop [--kys-org-chart-height=80vh] - The greatest height; the chart scrolls inside. An outline of up to 200 nodes
 *   scrolls with the page instead.
 * @cssprop [--kys-org-chart-surface=transparent] - Background.
 * @cssprop [--kys-org-chart-box=--kys-surface] - Background of the boxes.
 * @cssprop [--kys-org-chart-line=--kys-line] - Border of the boxes.
 * @cssprop [--kys-org-chart-edge=--kys-muted] - The lines between boxes.
 */
export class OrgChartElement extends KysElement {
  static override styles: CSSResultGroup = [KysElement.styles, styles, classOfWork];

  static override properties: PropertyDeclarations = {
    layout: {},
    levels: {},
    tree: { attribute: false },
  };

  /** How the tree lies: by default as the width allows, an outline where it is narrow. */
  layout: OrgChartLayout = 'auto';

  /** How many levels are open at first. */
  levels: number | string = 3;

  /** The tree to draw, where it is not to be that of the dataset; `null` for an empty one. */
  tree: OrganizationNode | null | undefined;

  protected override readonly words = new Words(english);

  readonly #state = new ChartState();
  readonly #viewport = new ChartViewport(this);
  readonly #keys = new ChartKeys();
  #boxes: ChartBoxes | undefined;
  #root: OrganizationNode | null = null;
  #fault = '';
  #layout: ChartLayout = 'outline';
  /** The language of the tree, and what the picture was drawn for, to do neither again without need. */
  #spoken = '';
  #drawnFor = '';
  #active = '';
  #chosen: Pick<OrganizationNode, 'id' | 'person'> = { id: '' };
  /** Gives the active node the focus, where it is or brought into sight. */
  #focus: 'still' | 'in sight' | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { records, tree, words } = this;
    // NaN, which comes of what is no number, differs from itself.
    const wanted = +(this.levels ?? 3);
    const levels = wanted === wanted ? wanted : +this.oneOf('levels', this.levels, ['3', '1', '2', '…']);
    if (changed.has('records') || changed.has('tree') || this.#spoken !== words.language) {
      this.#spoken = words.language;
      // The node that has the focus may go, or stand elsewhere.
      if (this.shadowRoot?.activeElement?.matches('[role=treeitem]')) this.#focus = 'still';
      const committee = records.committee ?? bundledCommittee;
      this.#root = tree === undefined ? organizationTree(records, committee, treeWords(words)) : tree;
      this.#fault = this.#state.show(this.#root, levels);
    }
    const fault = this.#fault;
    if (fault) this.fail(`the tree can't be drawn: ${fault}.`, words.msg(str`这棵树画不出来：${fault}。`, { id: 'chart.fault' }));
    else this.#draw(this.oneOf('layout', this.layout, LAYOUTS));
  }

  protected override updated(): void {
    this.#place();
    if (!this.#focus) return;
    const item = this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]');
    item?.focus({ preventScroll: true });
    if (this.#focus === 'in sight') item?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#focus = undefined;
  }

  protected override renderContent(): TemplateResult {
    const { words } = this;
    const state = this.#state;
    const { id } = this.#chosen;
    if (!this.#root) return note(words.msg('这里还没有内容。', { id: 'element.empty' }));
    const scrolls = this.#layout !== 'outline' || state.size > LONG_OUTLINE;
    return html`<div
        part="viewport"
        class="viewport ${scrolls ? 'scrolls' : ''} ${this.#viewport.rtl ? 'rtl' : ''}"
        @scroll=${this.#onScroll}
      >
        <div class="sheet">
          <div
            role="tree"
            aria-label=${nodeText(this.#root.name, words)}
            @click=${this.#onClick}
            @keydown=${this.#onKeydown}
            @focusin=${this.#onFocus}
          >
            <svg part="edges" aria-hidden="true" width="1" height="1"><path /></svg>
          </div>
        </div>
      </div>
      ${this.#viewport.print.matches ? nestedText(state.whole, words) : nothing}
      <div part="details" role="status">${id ? nodeDetails(id, state.whole, words) : nothing}</div>`;
  }

  /** Lays out the tree, where it or its place in the page has changed. */
  #draw(layout: OrgChartLayout): void {
    const { words } = this;
    const viewport = this.#viewport;
    if (!viewport.em) viewport.measure();
    const { em, zero, rtl, view } = viewport;
    const kind = layout !== 'auto' ? layout : view.width < NARROW * em ? 'outline' : 'top-down';
    const width = kind === 'outline' ? view.width : BOX_WIDTH * em;
    const { visible, drawn: before } = this.#state;
    const drawnFor = [kind, rtl, em, zero, width].join();
    if (visible === before.tree && drawnFor === this.#drawnFor) return;
    const textWidth = textWidthIn(em, zero);
    this.#state.draw({
      layout: kind,
      rtl,
      width,
      heightOf: (node, room) => boxHeight(boxText(node, words), em, room, textWidth),
    });
    const { drawn } = this.#state;
    // The active node stays where it was; in a new picture the root is in the middle of the side where the tree begins.
    const box = boxOf(drawn, this.#indexIn(visible));
    if (kind === this.#layout && before.tree.nodes.length) {
      const was = { chart: before, box: boxOf(before, this.#indexIn(before.tree)) };
      viewport.moveTo(keepStill(view, was, { chart: drawn, box }));
    } else viewport.moveTo(centerOn(view, drawn, box));
    this.#drawnFor = drawnFor;
    this.#layout = kind;
  }

  /** Brings the part in view of the chart into the document. */
  #place(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('[role=tree]');
    if (!stage) return;
    if (this.#boxes?.stage !== stage) this.#boxes = new ChartBoxes(stage);
    const { drawn, index, visible } = this.#state;
    const { scale } = this.#viewport.view;
    const sheet = stage.parentElement!.style;
    sheet.width = `${drawn.width * scale + inset(this.#viewport.view, drawn).x}px`;
    sheet.height = `${drawn.height * scale}px`;
    this.#viewport.settle();
    const { view } = this.#viewport;
    const { x, y } = inset(view, drawn);
    stage.style.transform = `translate(${x}px,${y}px) scale(${scale})`;
    const { nodes, edges } = nodesInView(index, viewedRect(view, drawn, MARGIN));
    // The node that has the focus, or gets it by the Tab key, is there wherever the view is.
    const active = this.#indexIn(visible);
    if (!nodes.includes(active)) {
      nodes.push(active);
      nodes.sort((a, b) => a - b);
    }
    this.#boxes.update(drawn, { nodes, edges }, (at) => this.#boxOf(visible.nodes[at]!, at === active));
  }

  /** Where the active node is; the root, as long as nobody has been at another one. */
  #indexIn(tree: VisibleTree): number {
    return this.#active ? Math.max(0, tree.indexOf(this.#active)) : 0;
  }

  #boxOf(node: OrganizationNode, active: boolean): Box {
    const { id, title, name, kind, classOfWork, person } = node;
    const { words } = this;
    const selected = id === this.#chosen.id;
    const same = !selected && person !== undefined && person === this.#chosen.person;
    return {
      lines: { title: nodeText(title, words), name: nodeText(name, words), doubt: nodeDoubt(node, words) },
      lang: otherLanguage(name, words),
      classes: [kind, classOfWork, same && 'same'].filter(Boolean).join(' '),
      active,
      selected,
    };
  }

  #nodeAt(event: Event): number {
    const item = (event.target as Element).closest<HTMLElement>('[data-index]');
    return item ? +item.dataset['index']! : -1;
  }

  /** Scrolling brings other boxes into view and changes nothing else; where the script has scrolled, all is drawn. */
  readonly #onScroll = (): void => {
    if (this.#viewport.read()) this.#place();
  };

  readonly #onFocus = (event: Event): void => {
    const node = this.#state.visible.nodes[this.#nodeAt(event)];
    if (!node || node.id === this.#active) return;
    this.#active = node.id;
    this.requestUpdate();
  };

  readonly #onClick = (event: Event): void => {
    const index = this.#nodeAt(event);
    if (index >= 0) this.#act({ do: 'choose', index }, 'still');
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const { visible } = this.#state;
    const namesOf = (index: number): readonly string[] => [nodeText(visible.nodes[index]!.name, this.words)];
    const action = this.#keys.read(event, visible, this.#nodeAt(event), this.#viewport.rtl, namesOf);
    if (!action) return;
    event.preventDefault();
    this.#act(action, 'in sight');
  };

  #act({ do: deed, index }: KeyAction, focus: 'still' | 'in sight'): void {
    const { visible } = this.#state;
    const node = visible.nodes[index]!;
    // Where the visitor has scrolled to, of which the event may be yet to come.
    this.#viewport.read();
    this.#active = node.id;
    this.#focus = focus;
    if (deed === 'choose') this.#choose(node);
    else if (deed === 'open siblings') this.#state.set(siblingsOf(visible, index), true);
    else if (deed !== 'focus') this.#state.set([node], deed === 'open');
    this.requestUpdate();
  }

  #choose(node: OrganizationNode): void {
    const { group } = node;
    const goOn = this.dispatchEvent(new KysNodeSelectEvent(node));
    if (!(group ? this.dispatchEvent(new KysGroupSelectEvent(group)) && goOn : goOn)) return;
    this.#chosen = node;
    if (node.children?.length) this.#state.set([node], !this.#state.isOpen(node));
  }
}
