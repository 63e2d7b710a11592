import type { CopyMethod } from '../events/copy-event.js';

/** Selects the text of an element, in a shadow root too. */
function selectText(element: HTMLElement): void {
  getSelection()?.selectAllChildren(element);
}

/**
 * Copies the text of an element by the best way that this page allows: frames and WeChat refuse the Clipboard API,
 * and then `execCommand` still works after a click; where it doesn't either, the text is left selected.
 */
export async function copyText(element: HTMLElement): Promise<CopyMethod> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '');
    return 'clipboard';
  } catch {
    selectText(element);
  }
  try {
    return document.execCommand('copy') ? 'command' : 'selection';
  } catch {
    return 'selection';
  }
}
