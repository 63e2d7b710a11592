import { type CSSResult, unsafeCSS } from 'lit';

/**
 * The colors of all elements, light and dark: each pair keeps 4.5:1 for text and 3:1 for lines that matter
 * against `surface` (WCAG 2.2, 1.4.3 and 1.4.11). A page sets `--kys-<name>` to have its own.
 */
export const palette = {
  text: ['#1f2937', '#e6e9ef'],
  muted: ['#586374', '#a3adbd'],
  surface: ['#ffffff', '#171b22'],
  sunken: ['#f3f5f8', '#222833'],
  line: ['#d9dfe7', '#343c4a'],
  accent: ['#0b62c4', '#7db8ff'],
  internal: ['#0f766e', '#4fd1c0'],
  special: ['#8b3fc4', '#d3a4f9'],
  doubt: ['#94500a', '#f3b562'],
} as const;

/** A page that has set its text alone may be light where ours is dark: what is lesser follows its text. */
const ofText = (color: string): string => `var(--kys-text,${color})`;

const declare = (value: (pair: readonly [light: string, dark: string]) => string): string =>
  Object.entries(palette)
    .map(([name, pair]) => `--_${name}:var(--kys-${name},${name === 'muted' ? ofText(value(pair)) : value(pair)});`)
    .join('');

/**
 * One scale of letters, in em of the page's own: 20, 14 and 12.5 px where that is 16; texts have the page's own. A size is
 * for what stands in a box of the page's size, not in one that has another of these.
 */
const scales = '--_size-name:1.25em;--_size-fact:.875em;--_size-meta:.78125em;';

const lightDark = 'color:light-dark(red,red)';

/**
 * Sets the colors inside an element. `light-dark()` follows the page's `color-scheme` without script; engines
 * before it get the class that script sets. Print is light whatever the screen is.
 */
export const tokens: CSSResult = unsafeCSS(
  `.kys{${scales}${declare(([light]) => light)}}` +
    `@media screen{.dark{${declare(([, dark]) => dark)}}}` +
    `@supports (${lightDark}){.kys{${declare(([light, dark]) => `light-dark(${light},${dark})`)}}` +
    `.light{color-scheme:light}.dark{color-scheme:dark}.system{color-scheme:light dark}` +
    `@media print{.kys{color-scheme:light}}}` +
    `@media (prefers-contrast:more){.kys{--_line:var(--_text);--_muted:var(--_text)}}`,
);
