/** How many frames in a row change nothing in an element that has come to rest. */
const CALM_FRAMES = 3;

/**
 * Waits until an element that goes by its size, which it learns with the next frame, is drawn: until frames change nothing
 * in it any more, however many that takes, and nothing moves.
 */
export async function drawn(element: Element & { readonly updateComplete: Promise<boolean> }): Promise<void> {
  let changes = 0;
  const observer = new MutationObserver(() => (changes += 1));
  observer.observe(element.shadowRoot!, { attributes: true, characterData: true, childList: true, subtree: true });
  for (let calm = 0; calm < CALM_FRAMES; calm += 1) {
    const before = changes;
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
    if (changes > before) calm = -1;
  }
  observer.disconnect();
}
