import type { LitElement } from 'lit';
import { rootOf } from '../../page/flat-parent.js';
import type { VisibleTree } from '../../chart/visible-tree.js';
import { nodeString } from '../../dataset/node-field.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import type { Words } from '../../language/words.js';
import { endsSelection, isPlainClick } from '../../page/plain-click.js';
import { isPlainKey, keepKey } from '../../page/plain-key.js';
import { KysGroupSelectEvent } from '../events/group-select-event.js';
import { KysNodeSelectEvent } from '../events/node-select-event.js';
import { lazyImport } from '../base/lazy-import.js';
import { keyAction, type KeyAction } from './chart-keys.js';
import type { ChartScene } from './chart-scene.js';
import { MovedFocus } from './moved-focus.js';
import type { ChartTools } from './toolbar/chart-tools.js';
import type { Typing } from './typing.js';

/** A node and its siblings. */
function siblingsOf({ nodes, parent, end }: VisibleTree<OrganizationNode>, index: number): readonly OrganizationNode[] {
  const siblings: OrganizationNode[] = [];
  const above = parent[index]!;
  for (let at = above + 1; at < (end[above] ?? 1); at = end[at]!) siblings.push(nodes[at]!);
  return siblings;
}

/** The index of the visible node on whose box something happened, -1 where it was on none. */
function nodeAt(event: Event): number {
  const item = (event.target as Element).closest<HTMLElement>('[data-index]');
  return item ? +item.dataset['index']! : -1;
}

/** What the interaction needs of the element besides its picture. */
export interface InteractionOptions {
  readonly words: Words;
  /** What moves the boxes, where it has loaded already. */
  readonly loadedTools: () => ChartTools | undefined;
  /** A person has chosen a node, and no listener has canceled it. */
  readonly onChosen: (node: OrganizationNode) => void;
}

/** What a person does to the tree of a chart by pointer, keys and focus: to move about, to open, to close, to choose. */
export class ChartInteraction {
  readonly #host: LitElement;
  readonly #scene: ChartScene;
  readonly #options: InteractionOptions;
  #typing: Typing | undefined;
  #loading: Promise<unknown> | undefined;
  /** What comes after the next picture: the active node gets the focus, where it is or brought into sight; boxes move. */
  #focus: 'in place' | 'in sight' | undefined;
  #move: (() => void) | undefined;

  constructor(host: LitElement, scene: ChartScene, options: InteractionOptions) {
    this.#host = host;
    this.#scene = scene;
    this.#options = options;
    new MovedFocus(host);
  }

  /** Before each picture: the node that has the focus may go, or stand elsewhere, and another one may be active. */
  keepFocus(): void {
    if (this.#host.shadowRoot?.activeElement?.matches('[role=treeitem]')) this.#focus ??= 'in place';
  }

  /** Gives the focus to the active node, and tells whether there is one. */
  focusActive(): boolean {
    const item = this.#host.renderRoot.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]');
    item?.focus({ preventScroll: true });
    return !!item;
  }

  /** After each picture: boxes move to where they are, and the active node gets the focus. */
  settle(): void {
    this.#move?.();
    this.#move = undefined;
    if (!this.#focus) return;
    const isFocused = this.focusActive();
    if (isFocused && this.#focus === 'in sight')
      this.#host.shadowRoot!.activeElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#focus = undefined;
  }

  readonly onFocus = (event: Event): void => {
    this.#loading ??= lazyImport(
      this.#host,
      import('./typing.js'),
      ({ Typing }) => (this.#typing = new Typing(this.#options.words)),
    );
    const node = this.#scene.state.visible.nodes[nodeAt(event)];
    if (!node || node.id === this.#scene.active) return;
    this.#scene.active = node.id;
    this.#host.requestUpdate();
  };

  readonly onClick = (event: MouseEvent): void => {
    if (!isPlainClick(event) || endsSelection(event)) return;
    const target = event.target as Element;
    const index = target.matches('.outlines') ? this.#scene.nodeAt(event) : nodeAt(event);
    if (index < 0) return;
    const mark = this.#scene.state.visible.isOpen[index] ? 'close' : 'open';
    this.#act({ do: target.matches('.mark') ? mark : 'choose', index }, 'in place');
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const { state, viewport } = this.#scene;
    const { visible } = state;
    const from = nodeAt(event);
    if (from < 0 || !isPlainKey(event)) return;
    const action = keyAction(event.key, visible, from, viewport.rtl) ?? this.#typed(event, from);
    // What finds letters may be on its way.
    if (!action && !this.#typing)
      void this.#loading?.then(() => {
        const late = this.#typed(event, from);
        if (late) this.#act(late, 'in sight');
      });
    if (!action) return;
    keepKey(event);
    // Held down, a key goes on from box to box, and does nothing over and over.
    if (!event.repeat || action.do === 'focus') this.#act(action, 'in sight');
  };

  #typed(event: KeyboardEvent, from: number): KeyAction | undefined {
    const index = this.#typing?.find(event, this.#scene.state.visible, from) ?? -1;
    return index < 0 ? undefined : { do: 'focus', index };
  }

  #act({ do: deed, index }: KeyAction, focus: 'in place' | 'in sight'): void {
    const { state, viewport } = this.#scene;
    const { visible } = state;
    const node = visible.nodes[index]!;
    // Where the visitor has scrolled to, of which the event may be yet to come.
    viewport.read();
    this.#scene.active = node.id;
    this.#focus = focus;
    // Before the next picture, where the tools are there already.
    if (deed !== 'focus') this.#move = this.#options.loadedTools()?.startMotion();
    const root = rootOf(this.#host) as Document;
    const { activeElement } = root;
    if (deed === 'choose') this.choose(node);
    // The page has given it to something of its own, such as a dialog about the node.
    if (root.activeElement !== activeElement) this.#focus = undefined;
    if (deed === 'open siblings') state.set(siblingsOf(visible, index), true);
    else if (deed === 'open' || deed === 'close') state.set([node], deed === 'open');
    this.#host.requestUpdate();
  }

  /** A person chooses a node, in the tree or by the search. */
  readonly choose = (node: OrganizationNode): void => {
    const group = nodeString(node, 'group');
    const events = [new KysNodeSelectEvent(node), ...(group ? [new KysGroupSelectEvent(group)] : [])];
    // Both are told, whatever becomes of the first.
    if (events.map((event) => this.#host.dispatchEvent(event)).includes(false)) return;
    this.#scene.chosen = node;
    this.#options.onChosen(node);
    this.#host.requestUpdate();
  };
}
