const LANGUAGES = ['zh-CN', 'en'];
const SCHEMES = ['light', 'dark'];

/** Of the window, px; `paper` is a printed page. */
const WIDTHS = [320, 768, 1280, 'paper'];

/**
 * @typedef {{ language: 'zh-CN' | 'en', scheme: 'light' | 'dark', width: number | 'paper' }} Setting
 */

/** @type {readonly Setting[]} each case is pictured in those that suit it, see `suits` */
export const settings = LANGUAGES.flatMap((language) =>
  SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ language, scheme, width }))),
);

/** Paper is as wide as it is, whatever the window. */
const suits = ({ printed = false }, { width }) => printed === (width === 'paper');

/** @returns {string} a few words, unique among all settings: `zh light 320` */
export const nameOfSetting = ({ language, scheme, width }) => `${language.slice(0, 2)} ${scheme} ${width}`;

/**
 * @param {{ element: string, name: string }} each
 * @param {Setting | string} setting or its name
 * @returns {string} the name of a picture, unique among all
 */
export const nameOf = ({ element, name }, setting) =>
  `${element}: ${name}, ${typeof setting === 'string' ? setting : nameOfSetting(setting)}`;

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** @returns {boolean} whether the name of a picture has every word of a question */
export function isAsked(name, question) {
  const words = wordsOf(name);
  return wordsOf(question).every((word) => words.includes(word));
}

/**
 * Those of the cases that are pictured in a setting, and have every word of a question in the name of their picture.
 *
 * @template {import('./cases.mjs').Case & { element: string }} T
 * @param {readonly T[]} cases
 * @param {Setting} setting
 * @param {string} question
 * @returns {T[]}
 */
export const asked = (cases, setting, question) =>
  cases.filter((each) => suits(each, setting) && isAsked(nameOf(each, setting), question));
