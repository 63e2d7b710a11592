import { icon, type IconName } from './toolbar-icons.js';

export interface ToolbarButton {
  readonly icon?: IconName;
  /** What is written on it; its name begins with or holds the same. */
  readonly label?: string;
  readonly name: string;
  readonly press: (button: HTMLButtonElement) => void;
}

export function name(button: HTMLElement, text: string): void {
  if (button.title === text) return;
  button.title = text;
  button.setAttribute('aria-label', text);
}

export function toolbarButton({ icon: drawn, label, name: called, press }: ToolbarButton): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.part.add('button');
  if (drawn) {
    button.className = drawn;
    button.append(icon(drawn));
  }
  if (label) button.append(Object.assign(document.createElement('span'), { textContent: label }));
  name(button, called);
  button.addEventListener('click', () => press(button));
  return button;
}

export function toolbarGroup(called: string, ...buttons: readonly HTMLElement[]): HTMLElement {
  const group = document.createElement('div');
  group.className = 'group';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', called);
  group.append(...buttons);
  return group;
}

/** What has the focus in the shadow root where an element stands. */
export const focusedBy = (element: Element): Element | null => (element.getRootNode() as ShadowRoot).activeElement;

/** Hides a part of the toolbar or shows it; the focus in there goes to another. */
export function setHidden(element: HTMLElement, hidden: boolean, instead: HTMLElement): void {
  // To set it anew would be a change of the document too.
  if (element.hidden === hidden) return;
  if (hidden && element.contains(focusedBy(element))) instead.focus();
  element.hidden = hidden;
}
