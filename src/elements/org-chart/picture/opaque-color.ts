/** Red, green and blue from 0 to 255, and how opaque, from 0 to 1. */
type Color = readonly [red: number, green: number, blue: number, alpha: number];

const NUMBERS = /-?[\d.]+(?:e[-+]?\d+)?/g;

/**
 * Reads a computed color. What is not `rgb()`, such as `oklch()`, is mixed with itself in sRGB for its numbers: a canvas
 * would give them too, but is what protection against fingerprints makes noisy.
 *
 * @param probe an element in the document, to compute colors
 * @returns a transparent color for what is none, such as `none`
 */
function read(computed: string, probe: HTMLElement): Color {
  let color = computed;
  if (!color.startsWith('rgb')) {
    probe.style.color = 'transparent';
    probe.style.color = `color-mix(in srgb,${color},${color})`;
    ({ color } = getComputedStyle(probe));
  }
  const srgb = color.startsWith('color(srgb ');
  // Of a missing component, 0 is what is shown.
  const [red = 0, green = 0, blue = 0, alpha = 1] = (
    color
      .slice(srgb ? 11 : 0)
      .replace(/none/g, '0')
      .match(NUMBERS) ?? [0, 0, 0, 0]
  ).map(Number);
  const scale = srgb ? 255 : 1;
  return [red * scale, green * scale, blue * scale, alpha];
}

/**
 * A computed color as it looks on a ground, as `#rrggbb`, which every reader of SVG knows.
 *
 * @param ground `#rrggbb`
 */
export function opaqueColor(computed: string, ground: string, probe: HTMLElement): string {
  const [red, green, blue, alpha] = read(computed, probe);
  const parts = [red, green, blue].map((part, index) => {
    const under = parseInt(ground.slice(1 + 2 * index, 3 + 2 * index), 16);
    const mixed = Math.round(under + (part - under) * alpha);
    return Math.min(255, Math.max(0, mixed)).toString(16).padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

/**
 * The ground on which an element stands, as `#rrggbb`: backgrounds of all elements around it over one another, and
 * below them the canvas of the page. Pictures in the background are not seen.
 */
export function groundOf(around: Iterable<Element>, probe: HTMLElement): string {
  const grounds = [...around].map((element) => getComputedStyle(element).backgroundColor);
  const { style } = probe;
  style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
  // Engines before system colors keep the first.
  style.color = '#fff';
  style.color = 'Canvas';
  const canvas = opaqueColor(getComputedStyle(probe).color, '#ffffff', probe);
  style.colorScheme = '';
  return grounds.reduceRight((ground, color) => opaqueColor(color, ground, probe), canvas);
}
