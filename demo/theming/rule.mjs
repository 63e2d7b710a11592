/** The rule that gives elements the colors and corners that somebody has chosen. */

/**
 * @typedef {object} Choice
 * @property {string} name of the variable, such as `--kys-accent`
 * @property {string} light its value on light pages
 * @property {string} dark its value on dark ones, the same where there is but one
 */

const valueOf = ({ light, dark }) => (light === dark ? light : `light-dark(${light}, ${dark})`);

/** @param {readonly Choice[]} choices those that differ from what elements have by themselves */
export const ruleOf = (choices) =>
  choices.length ? `:root {\n${choices.map((choice) => `  ${choice.name}: ${valueOf(choice)};\n`).join('')}}` : '';

const channel = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance of `#rrggbb`, as WCAG 2.2 defines it. */
function luminance(color) {
  const [red, green, blue] = [1, 3, 5].map((at) => channel(parseInt(color.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colors `#rrggbb`, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
