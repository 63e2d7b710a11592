import { rootOf } from './flat-parent.js';

/**
 * Whether a click asks for what a click is for. One with a key or another mouse button asks the browser for something, such
 * as a new tab or a longer selection; one that a page has canceled asks for nothing.
 */
export const isPlainClick = (event: MouseEvent): boolean =>
  !(event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button);

/** Whether a click is but the end of a press that has selected text. That of a program, as of a screen reader, is not. */
export function endsSelection(event: MouseEvent): boolean {
  // Only some engines have one of its own for a shadow root.
  const root = rootOf(event.currentTarget as Element) as Partial<Pick<Document, 'getSelection'>>;
  const selection = root.getSelection ? root.getSelection() : getSelection();
  return event.detail > 0 && !!selection?.toString();
}
