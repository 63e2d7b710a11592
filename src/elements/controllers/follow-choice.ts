import type { ReactiveElement } from 'lit';
import { unquoted } from '../../locales/unquoted.js';

/** The choice that was announced last: several elements that show the same one are not to say so one after another. */
let announced: Event | undefined;

/**
 * Has an element follow what a person chooses in another one of its tree, of which its `for` is the id.
 *
 * @param type the event by which the other element tells of a choice.
 * @param take takes it over, and whether the element is to say so.
 */
export function followChoice<Choice extends Event>(
  host: ReactiveElement & { readonly for: string },
  type: string,
  take: (choice: Choice, announces: boolean) => void,
): void {
  const onChoice = (event: Event): void => {
    // What the page's author has canceled is no choice; what comes from no element has no `closest`.
    const source = event.target as Partial<Element>;
    const isSource = (id: string): unknown => id && source.closest?.(`#${CSS.escape(id)}`);
    if (!host.for || event.defaultPrevented || ![host.for, unquoted(host.for)].some(isSource)) return;
    take(event as Choice, announced !== event);
    announced = event;
  };
  // At the root, the source may come later, go, and be another one of that id: the order in the page is all the same.
  let root: Node | undefined;
  host.addController({
    hostConnected() {
      root = host.getRootNode();
      root.addEventListener(type, onChoice);
    },
    hostDisconnected() {
      root?.removeEventListener(type, onChoice);
    },
  });
}
