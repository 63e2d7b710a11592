/** The elements as a page has them before any script, or without one: each built page carries what its elements show. */
import { renderHTML } from '../../dist/server.js';

/** Elements that a page draws from what a person does in it have nothing to show yet. */
const HAS_ELEMENTS = /<kys-(?!dataset\b)/;

/**
 * @param {string} html a page as it was built
 * @param {{ address: string, lang: string }} options where the page will be, which links of elements go by
 */
export const withStaticElements = (html, { address, lang }) =>
  HAS_ELEMENTS.test(html) ? renderHTML(html, { base: address, lang }) : html;
