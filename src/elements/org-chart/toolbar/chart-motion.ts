/** How long boxes move, ms. */
const DURATION = 180;

/** With more boxes than these, or over more than a window, motion is no help to the eye. */
const MOST_BOXES = 150;

const boxesIn = (stage: Element): HTMLElement[] => [...stage.querySelectorAll<HTMLElement>('.node')];

/**
 * Remembers where the boxes of a chart are, and gives what moves them from there to where they are then; boxes that
 * came in between appear. Nothing moves for those who have asked their system for less motion.
 *
 * @see https://aerotwist.com/blog/flip-your-animations/ for the method, first, last, invert, play.
 */
export function startMotion(stage: Element): () => void {
  const boxes = boxesIn(stage);
  if (boxes.length > MOST_BOXES || matchMedia('(prefers-reduced-motion:reduce)').matches) return () => {};
  const before = new Map(boxes.map((box) => [box, box.getBoundingClientRect()]));
  return () => {
    const now = boxesIn(stage);
    if (now.length > MOST_BOXES) return;
    const moves = now.map((box) => keyframesOf(box, before.get(box)));
    now.forEach((box, at) => moves[at] && box.animate(moves[at], DURATION));
    // The lines have no place of their own from which they could move.
    if (moves.some(Boolean)) stage.firstElementChild!.animate({ opacity: [0, 1] }, DURATION);
  };
}

function keyframesOf(box: HTMLElement, before: DOMRect | undefined): PropertyIndexedKeyframes | undefined {
  if (!before) return { opacity: [0, 1] };
  const { left, top, width } = box.getBoundingClientRect();
  // Of the screen; the box is moved in the px of a chart that may be scaled.
  const scale = width / box.offsetWidth || 1;
  const [x, y] = [before.left - left, before.top - top];
  if ((!x && !y) || Math.abs(x) > innerWidth || Math.abs(y) > innerHeight) return undefined;
  const { transform } = box.style;
  return { transform: [`translate(${x / scale}px,${y / scale}px) ${transform}`, transform] };
}
