import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPlainClick } from '../../page/plain-click.js';

/** The link that was clicked, in a shadow root too, and that opens in its own place. */
const linkOf = (event: Event): HTMLAnchorElement | undefined =>
  event
    .composedPath()
    .find(
      (node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && ['', '_self'].includes(node.target),
    );

/**
 * Tells an element when the visitor has gone elsewhere in the page: by a step in its history, or by a link. Of a link that
 * leads to where the page is already, or that a router answers, no browser tells.
 */
export class PageNavigation implements ReactiveController {
  readonly #onNavigate: (byLink: boolean) => void;

  constructor(host: ReactiveControllerHost, onNavigate: (byLink: boolean) => void) {
    this.#onNavigate = onNavigate;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
    addEventListener('click', this.#onClick, true);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
    removeEventListener('click', this.#onClick, true);
  }

  readonly #onPopState = (): void => this.#onNavigate(false);

  readonly #onClick = (event: MouseEvent): void => {
    const link = linkOf(event);
    if (!link) return;
    const before = location.href;
    // By then the browser or a router has answered it, or the page has canceled it.
    setTimeout(() => {
      if (location.href === link.href && (isPlainClick(event) || location.href !== before)) this.#onNavigate(true);
    });
  };
}
