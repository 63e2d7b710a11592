/**
 * @typedef {object} Host a page in which the elements must look and speak as on a plain one
 * @property {string} page its name in `pages`
 * @property {Record<string, string>} [query] what its address asks it to do
 * @property {Record<string, string>} [like] what a plain page is given to be compared: direction, language, theme …
 * @property {boolean} [inFrame] whether the elements stand in a frame of the page
 * @property {number} [count] how many elements there are, where not seven
 * @property {boolean} [otherVersion] whether the second copy of the library claims to be of another version
 * @property {RegExp[]} [warnings] what the console must say; by default nothing
 * @property {string[]} [quiet] the forms in which it says nothing all the same
 * @property {string} [needs] the environment variable that names a file which it needs, see `installed-styles.mjs`
 * @property {boolean} [axe] `false` where the page breaks the tool itself
 */

/** @type {Host[]} */
export const hosts = [
  { page: 'plain' },
  { page: 'unset' },
  { page: 'unset-important' },
  { page: 'tailwind' },
  { page: 'bootstrap' },
  { page: 'bootstrap', query: { turn: '' }, like: { theme: 'dark' } },
  { page: 'bootstrap-rtl', like: { dir: 'rtl' } },
  { page: 'antd', needs: 'ANTD_RESET' },
  { page: 'rem', like: { size: '10px' } },
  { page: 'column', like: { width: '320px' } },
  { page: 'dark', query: { turn: '', by: 'color-scheme' }, like: { scheme: 'dark' } },
  { page: 'dark', query: { turn: '', by: 'class' }, like: { theme: 'dark' } },
  { page: 'dark', query: { turn: '', by: 'data-theme' }, like: { theme: 'dark' } },
  { page: 'lang-en-around-zh' },
  { page: 'lang-empty' },
  { page: 'lang-unknown', like: { lang: 'en' } },
  { page: 'inherited' },
  { page: 'custom-element-styles' },
  { page: 'star-font', like: { size: '18px' } },
  { page: 'zoom', like: { zoom: '1.5' } },
  { page: 'quirks' },
  { page: 'frame' },
  { page: 'frame', query: { stay: '' }, inFrame: true },
  { page: 'frame', query: { fresh: '' } },
  { page: 'frame', query: { fresh: '', stay: '' }, inFrame: true },
  ...['innerHTML', 'clone', 'adopted', 'through', 'imported', 'piecemeal'].map((by) => ({
    page: 'created',
    query: { by },
  })),
  { page: 'moved', like: { visited: '' } },
  { page: 'late' },
  { page: 'two-copies' },
  // The loader doesn't load what is defined already, and so knows of no version.
  {
    page: 'two-copies',
    otherVersion: true,
    warnings: [/^KYS Elements: version .* is on this page already/],
    quiet: ['loader'],
  },
  { page: 'polluted-object', axe: false },
  { page: 'old-library', axe: false },
  { page: 'mootools', axe: false },
  { page: 'form-fields', like: { lang: 'en', theme: 'dark' }, axe: false },
  { page: 'many', count: 500 },
];

/**
 * @param {Host} host
 * @returns {string} its name in a table, such as `dark ?turn&by=class`
 */
export function nameOf({ page, query = {}, otherVersion }) {
  const asked = Object.entries(query).map(([name, value]) => (value ? `${name}=${value}` : name));
  return [page, asked.length && `?${asked.join('&')}`, otherVersion && '(two versions)'].filter(Boolean).join(' ');
}
