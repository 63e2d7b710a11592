/** What the page around the frame hears whenever the height changes. */
export interface EmbedHeightMessage {
  type: 'kys-embed-height';
  /** The tag of the element; empty where the address names none. */
  element: string;
  /** Whole CSS px. */
  height: number;
}

/**
 * Tells the page around the frame how high the content is: at first, on each change, and whenever it asks with
 * `{ type: 'kys-embed-ask' }`, as one does whose listener came late. Tells nothing where there is no frame.
 *
 * @param origin of the page around, which alone hears it and may ask; `*` is any, since a height is no secret.
 */
export function tellHeight(content: Element, element: string, origin: string): void {
  const host = window.parent;
  if (host === window) return;
  let height = 0;
  const tell = (): void => {
    const message: EmbedHeightMessage = { type: 'kys-embed-height', element, height };
    if (height) host.postMessage(message, origin);
  };
  new ResizeObserver(() => {
    const now = Math.ceil(content.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    tell();
  }).observe(content, { box: 'border-box' });
  addEventListener('message', (event) => {
    const asks = (event.data as { type?: unknown } | null)?.type === 'kys-embed-ask';
    if (asks && event.source === host && (origin === '*' || event.origin === origin)) tell();
  });
}
