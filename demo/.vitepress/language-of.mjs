/**
 * The language in which a page of the site speaks.
 *
 * @param {string} tag the language tag of the page
 * @returns {'zh' | 'en'}
 */
export const languageOf = (tag) => (tag.startsWith('en') ? 'en' : 'zh');
