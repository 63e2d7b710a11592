/**
 * What is told of the node chosen, in a panel: beside what was chosen where there is room, else at the lower side of the
 * window. Loads with the first choice, and is written by hand: a second copy of Lit would weigh more than all of it.
 */
import detailsMessages from '#generated/messages/details.js';
import recordsMessages from '#generated/messages/records.js';
import element from '#generated/messages/element.js';
import type { Dataset } from '../../../dataset/dataset.js';
import type { LitElement } from 'lit';
import { nodeString } from '../../../dataset/node-field.js';
import type { OrganizationNode } from '../../../dataset/organization-tree.js';
import { wordsLike } from '../../../language/words-like.js';
import type { Words } from '../../../language/words.js';
import { keepKey } from '../../../page/plain-key.js';
import { addStyles } from '../../base/late-styles.js';
import type { ChartScene } from '../chart-scene.js';
import { nodeClasses } from '../node-classes.js';
import type { DetailsHost } from './details-host.js';
import { fillPanel, type PanelContent } from './details-panel.js';
import { styles } from './details.styles.js';
import { made } from './made.js';
import { nodeFacts, spokenText } from './node-facts.js';
import { ChartPan } from './chart-pan.js';
import { placePanel, showBoth } from './panel-place.js';

export class ChartDetails {
  readonly #host: DetailsHost;
  readonly #scene: ChartScene;
  readonly #panel = made('div', 'panel');
  /** The node that the panel is about, and all that it tells, so as not to write it again without need. */
  #told = '';
  #records: Dataset | undefined;
  #node: OrganizationNode['id'] = '';
  #isClosed = false;
  /** Whether the panel is to be brought into sight once it is there. */
  #isNew = true;

  constructor(host: DetailsHost, scene: ChartScene) {
    this.#host = host;
    this.#scene = scene;
    this.#panel.setAttribute('role', 'group');
    addStyles(host, styles);
    new ChartPan(host, scene);
  }

  /** What screen readers say of it: text alone, so that nobody tabs to what can't be seen. */
  textFor(spoken: Words): string {
    const words = this.#wordsLike(spoken);
    const content = this.#content(words);
    return content ? spokenText(content, words) : '';
  }

  /** Opens again what was closed. */
  open(): void {
    this.#isClosed = false;
    this.#isNew = true;
  }

  update(spoken: Words): void {
    const slot = this.#host.renderRoot.querySelector<HTMLSlotElement>('slot[name=details]');
    if (!slot) return;
    const words = this.#wordsLike(spoken);
    const content = this.#content(words);
    const place = slot.parentElement!;
    const isOwn = slot.assignedNodes().length > 0;
    if (!content || this.#isClosed || isOwn) {
      if (this.#panel.isConnected) this.#remove(place);
      if (!content) this.#told = this.#node = '';
      return;
    }
    const { id } = this.#scene.chosen;
    if (id !== this.#node) this.open();
    this.#node = id;
    this.#fill(content, words);
    if (this.#panel.parentNode !== slot) {
      slot.append(this.#panel);
      place.parentElement!.addEventListener('keydown', this.#onKeydown);
    }
    placePanel(this.#host, this.#scene, place, this.#panel);
    if (this.#isNew) void this.#show(place);
    this.#isNew = false;
  }

  /** A card is as high as it will be once it is drawn. */
  async #show(place: Element): Promise<void> {
    const card = this.#panel.querySelector('kys-group-card');
    await (card as LitElement | null)?.updateComplete;
    if (this.#panel.isConnected) showBoth(this.#host, place, this.#panel);
  }

  #wordsLike(spoken: Words): Words {
    return wordsLike(spoken, detailsMessages, element, recordsMessages);
  }

  #content(words: Words): PanelContent | undefined {
    const { chosen, state } = this.#scene;
    const { records } = this.#host;
    const facts = chosen.id ? nodeFacts(chosen.id, state.whole, records, words) : undefined;
    if (!facts) return undefined;
    const { whole } = state;
    const index = whole.indexOf(chosen.id);
    const node = whole.nodes[index]!;
    const group = nodeString(chosen, 'group');
    // What the page has defined can show more than the chart by itself.
    const card = group && records.group(group) && customElements.get('kys-group-card') ? group : '';
    const isOpen = whole.hasChildren[index] ? state.isOpen(node) : undefined;
    return { ...facts, classes: nodeClasses(node).join(' '), card, isOpen };
  }

  #fill(content: PanelContent, words: Words): void {
    const { records } = this.#host;
    const told = JSON.stringify([this.#node, words.language, content]);
    if (told === this.#told && records === this.#records) return;
    this.#told = told;
    this.#records = records;
    const root = this.#host.renderRoot as ShadowRoot;
    const focused = root.activeElement && this.#panel.contains(root.activeElement) ? root.activeElement.className : '';
    this.#panel.setAttribute('aria-label', content.name);
    fillPanel(this.#panel, content, { close: this.#close, toggle: this.#toggle }, records, words);
    if (focused) this.#panel.querySelector<HTMLElement>(`button.${focused}`)?.focus();
  }

  readonly #toggle = (): void => {
    const { state, chosen } = this.#scene;
    const node = state.whole.nodes[state.whole.indexOf(chosen.id)];
    if (!node) return;
    state.set([node], !state.isOpen(node));
    this.#host.requestUpdate();
  };

  readonly #close = (): void => {
    this.#isClosed = true;
    const place = this.#panel.closest('[part=details]');
    if (place) this.#remove(place);
    this.#host.requestUpdate();
  };

  /** Takes the panel away; the focus that was in it goes to the node that it was about. */
  #remove(place: Element): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const hadFocus = this.#panel.contains(root.activeElement);
    this.#panel.remove();
    place.className = '';
    place.parentElement!.className = 'stand';
    if (!hadFocus) return;
    root.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus({ preventScroll: true });
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.#panel.isConnected) return;
    keepKey(event);
    this.#close();
  };
}
