/** Below it, letters are specks. */
const LEAST = 0.25;

const STEP = 0.05;

/**
 * Has the content become smaller in print until it fits into the frame: on paper a frame is as high as on the screen, for
 * a width that may be another, and what is longer is cut off. A page that is in no frame takes more sheets instead.
 */
export function fitOnPaper(content: HTMLElement): void {
  if (window.parent === window) return;
  const { style } = content;
  matchMedia('print').addEventListener('change', ({ matches }) => {
    let zoom = 1;
    style.setProperty('zoom', '1');
    while (matches && zoom > LEAST && content.getBoundingClientRect().bottom > innerHeight)
      style.setProperty('zoom', `${(zoom -= STEP)}`);
    if (!matches) style.removeProperty('zoom');
  });
}
