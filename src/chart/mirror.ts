import type { Layout } from './layout.js';

/** The same layout seen in a mirror, for pages that read from right to left. Mirrored twice it is itself. */
export function mirror(layout: Layout): Layout {
  const { x, w, railX, width } = layout;
  return {
    ...layout,
    x: x.map((left, i) => width - left - w[i]!),
    railX: railX.map((rail) => width - rail),
  };
}
