import { hostOf, rootOf } from './flat-parent.js';

/** Whether a key belongs to a method of input (pinyin, say). Safari ends the composition before it sends the last one, which has this code. */
const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/**
 * Whether a key asks for what it is for by itself: not of an input method, not together with another one, and not answered
 * by the page before. Shift makes another letter of a letter.
 */
export const isPlainKey = (event: KeyboardEvent): boolean =>
  !(
    event.defaultPrevented ||
    isComposing(event) ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (event.shiftKey && event.key.length > 1)
  );

const stop = (event: Event): void => event.stopPropagation();

function stopEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  event.stopImmediatePropagation();
  removeEventListener('keyup', stopEscape, true);
}

/**
 * Keeps a key that an element has answered from all around it: a dialog of Bootstrap closes by each Escape that it hears of,
 * canceled or not, others do when the key is let go, and slides turn by each arrow. Who listens at the element itself does
 * hear of it. Called by a listener in its shadow root.
 */
export function keepKey(event: KeyboardEvent): void {
  event.preventDefault();
  hostOf(rootOf(event.currentTarget as Element))?.addEventListener('keydown', stop, { once: true });
  if (event.key === 'Escape') addEventListener('keyup', stopEscape, true);
}
