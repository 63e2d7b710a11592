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

const declare = (value: (pair: readonly [light: string, dark: string]) => string): string =>
  Object.entries(palette)
    .map(([name, pair]) => `--_${name}:var(--kys-${name},${value(pair)});`)
    .join('');

const lightDark = 'color:light-dark(red,red)';

/**
 * Sets the colors inside an element. `light-dark()` follows the page's `color-scheme` without script; engines
 * before it get the class that script sets. Print is light whatever the screen is.
 */
export const tokens: CSSResult = unsafeCSS(
  `.kys{${declare(([light]) => light)}}` +
    `@media screen{.dark{${declare(([, dark]) => dark)}}}` +
    `@supports (${lightDark}){.kys{${declare(([light, dark]) => `light-dark(${light},${dark})`)}}` +
    `.light{color-scheme:light}.dark{color-scheme:dark}.system{color-scheme:light dark}` +
    `@media print{.kys{color-scheme:light}}}`,
);
