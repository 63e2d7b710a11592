/**
 * Whether a click asks for what a click is for. One with a key or another mouse button asks the browser for something, such
 * as a new tab or a longer selection; one that a page has canceled asks for nothing.
 */
export const isPlainClick = (event: MouseEvent): boolean =>
  !(event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button);
