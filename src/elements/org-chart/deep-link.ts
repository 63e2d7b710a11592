import type { LitElement, ReactiveController } from 'lit';
import { parameterIn, parametersOf, replaceAddress, withHash } from '../../page/page-address.js';
import { addressName } from '../controllers/address-name.js';
import { PageNavigation } from '../controllers/page-navigation.js';
import type { ChartScene } from './chart-scene.js';
import type { ChartTools } from './toolbar/chart-tools.js';

/** What a visitor does to a chart, or to scroll the page. */
const DEEDS = ['pointerdown', 'keydown', 'wheel', 'touchmove'];

/** The ids that the page's address may name: in a query `+` is a space, and one who writes an address by hand means it. */
function linkedIds(name: string): readonly string[] {
  const text = parametersOf(location.hash || '#');
  return [text.replace(/\+/g, '%2B'), text].map((each) => parameterIn(each, name) ?? '');
}

/** A chart whose nodes the address of the page can name. */
interface Host extends LitElement {
  readonly deepLink: string | boolean;
}

/**
 * Follows the page's address to the node that it names, and puts the one that a person has chosen there. What comes late,
 * such as the tree that has the node, takes nobody from where they have gone meanwhile.
 */
export class DeepLink implements ReactiveController {
  readonly #host: Host;
  readonly #scene: ChartScene;
  readonly #loadTools: () => Promise<ChartTools | undefined>;
  #name = '';
  /** What the address named when it was looked at last, and whether that is yet to be shown. */
  #named = '';
  #isPending = false;
  /** Whether a person has done anything since, that a chart which moves would disturb. */
  #isBusy = false;
  /** Counts what was named and chosen: what is under way for an earlier one comes too late. */
  #turn = 0;

  /** @param loadTools loads what brings a node into sight */
  constructor(host: Host, scene: ChartScene, loadTools: () => Promise<ChartTools | undefined>) {
    this.#host = host;
    this.#scene = scene;
    this.#loadTools = loadTools;
    host.addController(this);
    new PageNavigation(host, (byLink) => this.#follow(byLink));
  }

  hostConnected(): void {
    for (const deed of DEEDS) addEventListener(deed, this.#onDeed, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    for (const deed of DEEDS) removeEventListener(deed, this.#onDeed, true);
  }

  hostUpdated(): void {
    const name = addressName(this.#host.deepLink);
    const isNew = name !== this.#name;
    this.#name = name;
    if (isNew) this.#follow(false);
    // A tree that has come may have the node.
    else void this.#show();
  }

  /** Puts the node that a person has chosen into the page's address. */
  write(id: string): void {
    this.#turn += 1;
    this.#isPending = false;
    if (!this.#name) return;
    replaceAddress(withHash(location.href, { [this.#name]: id }));
    this.#named = linkedIds(this.#name).join();
  }

  /** Looks at the address. @param isAsked whether to show the node even if it was named before */
  #follow(isAsked: boolean): void {
    if (!this.#name) return;
    const named = linkedIds(this.#name).join();
    if (named === this.#named && !isAsked) return;
    this.#named = named;
    this.#turn += 1;
    this.#isPending = true;
    this.#isBusy = false;
    void this.#show();
  }

  /** Shows the node that the address names as if it were chosen, if the tree has it. */
  async #show(): Promise<void> {
    if (!this.#isPending) return;
    const { whole } = this.#scene.state;
    const node = linkedIds(this.#name).flatMap((id) => whole.nodes[whole.indexOf(id)] ?? [])[0];
    if (!node) return;
    this.#isPending = false;
    const turn = this.#turn;
    const tools = await this.#loadTools();
    if (turn === this.#turn && !this.#isBusy) await tools?.reveal(node.id);
    if (turn !== this.#turn) return;
    this.#scene.chosen = node;
    this.#host.requestUpdate();
  }

  readonly #onDeed = (event: Event): void => {
    // A press elsewhere, as on a button that puts away a banner, asks for nothing that the chart could disturb.
    if (event.type !== 'pointerdown' || event.composedPath().includes(this.#host)) this.#isBusy = true;
  };
}
