import type { Dataset } from '../../../dataset/dataset.js';
import { mailto } from '../../../formats/mailto.js';
import type { Words } from '../../../language/words.js';
import { made } from './made.js';
import type { NodeFacts } from './node-facts.js';

/** What the panel can do. */
export interface PanelDeeds {
  readonly close: () => void;
  readonly toggle: () => void;
}

/** What the panel tells. */
export interface PanelContent extends NodeFacts {
  /** Classes by which the node has its color. */
  readonly classes: string;
  /** The group whose card stands in place of the rest, where the page has cards. */
  readonly card: string;
  /** Whether the node is open; `undefined` where there is nothing in it. */
  readonly isOpen: boolean | undefined;
}

/** Where it is too long for its line, it breaks behind the @. */
function mailLink(email: string): HTMLElement {
  const host = email.indexOf('@') + 1;
  const link = made('a', '', email.slice(0, host), made('wbr', ''), email.slice(host));
  link.href = mailto(email);
  link.dir = 'ltr';
  link.part.add('mailbox');
  return made('p', 'mail', link);
}

function cardOf(group: string, records: Dataset): HTMLElement {
  const card = document.createElement('kys-group-card');
  card.records = records;
  card.setAttribute('group', group);
  return card;
}

/** A button with a sign that nobody needs to hear. */
function button(className: string, name: string, press: () => void): HTMLButtonElement {
  const one = made('button', className);
  one.type = 'button';
  one.part.add('button');
  one.addEventListener('click', press);
  if (className === 'close') {
    one.title = name;
    one.setAttribute('aria-label', name);
    one.append(made('i', 'cross'));
  } else one.append(name);
  return one;
}

function told({ name, posts, about, holds, email }: NodeFacts): HTMLElement[] {
  const lines = posts.map(({ text, doubt }) =>
    made('li', '', text, ...(doubt ? [' ', made('span', 'doubt', doubt)] : [])),
  );
  return [
    made('p', 'name', name),
    ...(lines.length ? [made('ul', 'posts', ...lines)] : []),
    ...(about ? [made('p', '', about)] : []),
    ...(holds.length ? [made('ul', 'holds', ...holds.map((one) => made('li', '', one)))] : []),
    ...(email ? [mailLink(email)] : []),
  ];
}

/** Writes the panel anew. */
export function fillPanel(
  panel: HTMLElement,
  content: PanelContent,
  { close, toggle }: PanelDeeds,
  records: Dataset,
  { msg }: Words,
): void {
  const { kind, classes, card, isOpen } = content;
  const closing = button('close', msg('关闭', { id: 'details.close' }), close);
  // A card says by itself what its group is.
  const head = made('div', 'head', made('span', kind && !card ? `pill ${classes}` : '', card ? '' : kind), closing);
  const body = card ? [cardOf(card, records)] : told(content);
  const below =
    isOpen === undefined
      ? []
      : [
          button(
            'more',
            isOpen ? msg('收起下级', { id: 'details.collapse' }) : msg('展开下级', { id: 'details.expand' }),
            toggle,
          ),
        ];
  panel.replaceChildren(head, ...body, ...below);
}
