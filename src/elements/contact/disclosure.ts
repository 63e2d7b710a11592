import { html, type TemplateResult } from 'lit';
import { isPlainKey, keepKey } from '../../page/plain-key.js';

/** A button that shows and hides what follows it; on paper, that is shown always. */
export function disclosure(label: string, content: TemplateResult, open: boolean, toggle: () => void): TemplateResult {
  const onKeydown = (event: KeyboardEvent): void => {
    // Escape may be meant for something inside, and is not for a dialog around it as well.
    if (event.key !== 'Escape' || !open || !isPlainKey(event)) return;
    keepKey(event);
    toggle();
    (event.currentTarget as HTMLElement).querySelector('button')!.focus();
  };
  return html`<div class=${open ? '' : 'closed'} @keydown=${onKeydown}>
    <button part="open" class="way" aria-expanded=${open} @click=${toggle}>${label}</button>
    ${content}
  </div>`;
}
