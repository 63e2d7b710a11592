/**
 * What stands below an element about its records: where they are from, and, once their term is over, that things may have
 * changed. Loads on request.
 */
import age from '#generated/messages/age.js';
import { str } from '@lit/localize';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import type { Meta } from '../../dataset/records.js';
import { isOver } from '../../dataset/is-over.js';
import { wordsLike } from '../../language/words-like.js';
import type { Words } from '../../language/words.js';
import { flatAncestors } from '../../page/flat-parent.js';

export { sourceLine } from './source-line.js';

/** An element that shows records. */
type Host = ReactiveElement & { readonly records: Dataset; readonly hideAge: boolean; readonly showSource: boolean };

/** How an element speaks, which is no business of a page's. */
const wordsOf = (host: Host): Words => (host as unknown as { readonly words: Words }).words;

/** What each element of the library has in its shadow root, whatever its tag. */
const contentOf = (element: Element): Element | null | undefined => element.shadowRoot?.querySelector('.kys');

/** Whether an element stands in another one of the library, which says it for all that is in it. */
function isInside(element: Element): boolean {
  const [, ...ancestors] = flatAncestors(element);
  return ancestors.some(contentOf);
}

/** Where an element has no room for more than a line, or only a sentence in place of its data, there is nothing to say. */
const saysNothing = (content: Element): boolean =>
  !!content.querySelector(':scope > .inline, :scope > .note:first-child');

function sentence({ term }: Meta, spoken: Words, isTermTold: boolean): string {
  const words = wordsLike(spoken, age);
  return isTermTold
    ? words.msg('之后可能有变动。', { id: 'age.since' })
    : words.msg(str`这是 ${term} 届的资料，之后可能有变动。`, { id: 'age.term' });
}

/**
 * The line of one element, below all else. It is no part of the template: that comes out the same on a server, which
 * knows of no visitor's calendar.
 */
class AgeLine implements ReactiveController {
  readonly #host: Host;
  readonly #line = document.createElement('p');

  constructor(host: Host) {
    this.#host = host;
    this.#line.className = 'note';
    this.#line.setAttribute('part', 'age');
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { records, hideAge, showSource } = this.#host;
    const content = contentOf(this.#host);
    if (!content || hideAge || !isOver(records.meta) || saysNothing(content) || isInside(this.#host))
      return this.#line.remove();
    const text = sentence(records.meta, wordsOf(this.#host), showSource);
    // Once only: each change is one for whoever watches.
    if (this.#line.textContent !== text) this.#line.textContent = text;
    if (this.#line.parentNode !== content) content.append(this.#line);
  }
}

const lines = new WeakMap<Host, AgeLine>();

/** Has an element say how old its records are, as long as their term is over; from now on, by itself. */
export function tellAge(host: Host): void {
  if (!lines.has(host)) lines.set(host, new AgeLine(host));
}
