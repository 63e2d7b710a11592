import type { ReactiveController } from 'lit';
import { parameterIn, parametersOf, replaceAddress, withHash } from '../../../page/page-address.js';
import { addressName } from '../../controllers/address-name.js';
import { PageNavigation } from '../../controllers/page-navigation.js';
import type { ChartScene } from '../chart-scene.js';
import type { VisitorDeeds } from '../visitor-deeds.js';
import type { ChartHost, ViewTools } from './chart-host.js';

/** The ids that the page's address may name: in a query `+` is a space, and one who writes an address by hand means it. */
function linkedIds(name: string): readonly string[] {
  const text = parametersOf(location.hash || '#');
  return [text.replace(/\+/g, '%2B'), text].map((each) => parameterIn(each, name) ?? '');
}

/**
 * Follows the page's address to the node that it names, and puts the one that a person has chosen there. What comes late,
 * such as the tree that has the node, takes nobody from where they have gone meanwhile.
 */
export class DeepLink implements ReactiveController {
  readonly #host: ChartHost;
  readonly #scene: ChartScene;
  readonly #tools: ViewTools;
  readonly #deeds: VisitorDeeds;
  #name = '';
  /** What the address named when it was looked at last, and whether that is yet to be shown. */
  #named = '';
  #isPending = false;
  /** Counts what was named and chosen: what is under way for an earlier one comes too late. */
  #turn = 0;

  /**
   * @param tools brings a node into sight
   * @param deeds what a person has done since the address was looked at, or since the chart was told to
   */
  constructor(host: ChartHost, scene: ChartScene, tools: ViewTools, deeds: VisitorDeeds) {
    this.#host = host;
    this.#scene = scene;
    this.#tools = tools;
    this.#deeds = deeds;
    host.addController(this);
    new PageNavigation(host, (byLink) => this.#follow(byLink));
    this.#name = addressName(host.deepLink);
    // Who has chosen a node before this had loaded stays there.
    if (scene.chosen.id) this.#named = linkedIds(this.#name).join();
    else this.#follow(false, deeds.any);
  }

  hostUpdated(): void {
    const name = addressName(this.#host.deepLink);
    const isNew = name !== this.#name;
    this.#name = name;
    if (isNew) this.#follow(false);
    // A tree that has come may have the node.
    else void this.#show();
  }

  /** The page's address with a node in it; as it is without one. */
  addressOf(id: string): string {
    return id && this.#name ? withHash(location.href, { [this.#name]: id }) : location.href;
  }

  /** Puts the node that a person has chosen into the page's address. */
  write(id: string): void {
    this.#turn += 1;
    this.#isPending = false;
    if (!this.#name) return;
    replaceAddress(this.addressOf(id));
    this.#named = linkedIds(this.#name).join();
  }

  /**
   * Looks at the address.
   *
   * @param isAsked whether to show the node even if it was named before
   * @param isBusy whether a person has done anything since it was named
   */
  #follow(isAsked: boolean, isBusy = false): void {
    if (!this.#name) return;
    const named = linkedIds(this.#name).join();
    if (named === this.#named && !isAsked) return;
    this.#named = named;
    this.#turn += 1;
    this.#isPending = true;
    this.#deeds.any = isBusy;
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
    if (!this.#deeds.any) await this.#tools.reveal(node.id);
    if (turn !== this.#turn) return;
    this.#scene.chosen = node;
    this.#host.requestUpdate();
  }
}
