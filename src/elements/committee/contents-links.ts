import type { ReactiveController, ReactiveElement } from 'lit';
import { isPlainClick } from '../../page/plain-click.js';
import { parameterIn, parametersOf, replaceAddress, withHash } from '../../page/page-address.js';
import { CardFocus } from '../controllers/card-focus.js';
import { PageNavigation } from '../controllers/page-navigation.js';

/** The name under which the page's address tells a place in it, as it does for the nodes of a chart. */
const NAME = 'kys';

/** How many frames a place waits for what is above it to come to rest. */
const PATIENCE = 60;

/** The place that an address names, beside what the page has there. @param hash such as `#/committee?kys=media` */
const placeIn = (hash: string): string => parameterIn(parametersOf(hash || '#'), NAME) ?? '';

const placeOf = ({ hash }: HTMLAnchorElement): string => placeIn(hash);

const linkAt = ({ target }: Event): HTMLAnchorElement | null => (target as Element).closest('nav a');

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/**
 * Has the contents lead to the sections. These stand in a shadow root, where no browser finds an anchor, and the hash may
 * be a route of the page: so a place is a parameter in it, beside what is the page's own.
 */
export class ContentsLinks implements ReactiveController {
  readonly #host: ReactiveElement;
  #root: ReactiveElement['renderRoot'] | undefined;
  /** What the address named when it was looked at last. */
  #named = '';
  /** Whether a link of the contents is being followed, of which `PageNavigation` tells as of any other. */
  #isOwn = false;
  /** Where the link leads that has the focus, before an update. */
  #focused: string | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
    new CardFocus(host, () => undefined);
    new PageNavigation(host, (byLink) => this.#follow(byLink));
    this.#named = placeIn(location.hash);
    // Who has scrolled the page already, or has come back to where they were, stays there.
    if (!scrollY) void this.#goOnceDrawn(this.#named);
  }

  hostConnected(): void {
    if (this.#root) return;
    const root = (this.#root = this.#host.renderRoot);
    root.addEventListener('click', this.#onClick);
    // Where a link leads goes by the address at the time, for whoever copies it or opens it elsewhere.
    for (const type of ['pointerover', 'focusin']) root.addEventListener(type, this.#aim);
  }

  hostUpdate(): void {
    const link = this.#host.shadowRoot?.activeElement?.closest<HTMLAnchorElement>('nav a');
    this.#focused = link ? placeOf(link) : undefined;
  }

  /** The focus stays with the place, while links come to lead to others. */
  hostUpdated(): void {
    if (!this.#focused) return;
    const links = [...this.#host.renderRoot.querySelectorAll<HTMLAnchorElement>('nav a')];
    links.find((link) => placeOf(link) === this.#focused)?.focus();
  }

  /** Goes to the place that the address names, if it is one of these. @param isAsked even if it was named before */
  #follow(isAsked: boolean): void {
    const named = placeIn(location.hash);
    if (this.#isOwn || (named === this.#named && !isAsked)) return;
    this.#named = named;
    void this.#goOnceDrawn(named);
  }

  async #goOnceDrawn(place: string): Promise<void> {
    if (!place) return;
    const host = this.#host;
    const inner = [...host.renderRoot.querySelectorAll<ReactiveElement>('*')];
    await Promise.all(inner.map(({ updateComplete }) => updateComplete));
    // A chart learns with the next frame how large it is, and in the one after that is as large.
    for (let [frames, height] = [0, -1]; frames < PATIENCE && height !== host.offsetHeight; frames += 2) {
      height = host.offsetHeight;
      await frame();
      await frame();
    }
    if (place === this.#named) this.#go(place);
  }

  /** Brings a section, or the card of a group, to the top, and the focus with it. */
  #go(place: string): void {
    const { renderRoot } = this.#host;
    const id = CSS.escape(place);
    const target =
      renderRoot.querySelector<HTMLElement>(`#${id}`) ?? renderRoot.querySelector(`[group=${id}]`)?.parentElement;
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  }

  readonly #aim = (event: Event): void => {
    const link = linkAt(event);
    if (link) link.href = withHash(location.href, { [NAME]: placeOf(link) });
  };

  readonly #onClick = (event: Event): void => {
    const link = linkAt(event);
    if (!link || !isPlainClick(event as MouseEvent)) return;
    // A browser or a router that follows it would leave the page's own place.
    event.preventDefault();
    this.#isOwn = true;
    setTimeout(() => (this.#isOwn = false));
    this.#named = placeOf(link);
    replaceAddress(withHash(location.href, { [NAME]: this.#named }));
    void this.#goOnceDrawn(this.#named);
  };
}
