/** What the page around the frame hears whenever the height changes. */
interface EmbedHeightMessage {
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
 * @param drawn when the element has drawn, with what it has to load first: until then, there is no height to tell
 */
export async function tellHeight(
  content: Element,
  element: string,
  origin: string,
  drawn?: Promise<unknown>,
): Promise<void> {
  const host = window.parent;
  if (host === window) return;
  await drawn;
  let height = 0;
  const tell = (): void => {
    height = Math.ceil(content.getBoundingClientRect().height);
    const message: EmbedHeightMessage = { type: 'kys-embed-height', element, height };
    // A frame that isn't displayed has none.
    if (height) host.postMessage(message, origin);
  };
  const tellChange = (): void => {
    if (Math.ceil(content.getBoundingClientRect().height) !== height) tell();
  };
  new ResizeObserver(tellChange).observe(content, { box: 'border-box' });
  addEventListener('message', (event) => {
    const asks = (event.data as { type?: unknown } | null)?.type === 'kys-embed-ask';
    if (asks && event.source === host && (origin === '*' || event.origin === origin)) tell();
  });
  // Where a frame is out of sight, observers sleep: the page would jump when it's scrolled there. By now, in a task
  // after those of the elements, it has been rendered.
  setTimeout(tellChange);
}
