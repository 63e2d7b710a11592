/**
 * What a visitor does before a picture is taken. Things are found by their parts, which are public: so the same steps
 * work in a build from before a refactoring and in one from after it.
 *
 * @typedef {(page: import('puppeteer-core').Page) => Promise<unknown>} Step
 */

/** How long a busy machine may take for what a step waits for, ms. */
const PATIENCE = 30_000;

/** The case itself, or what has this part in it, at any depth: `part('open')`, `part('group', '[aria-level="3"]')`. */
export const part = (name, further = '') => `main >>> [part~="${name}"]${further}`;

/** @returns {Step} waits until there is something to see */
export const seen = (selector) => (page) => page.waitForSelector(selector, { visible: true, timeout: PATIENCE });

/** @returns {Step} */
export const click = (selector) => async (page) => (await seen(selector)(page)).click();

/** @returns {Step} */
export const press =
  (...keys) =>
  async (page) => {
    for (const key of keys) await page.keyboard.press(key);
  };

/** @returns {Step} */
export const type = (selector, text) => async (page) => {
  await click(selector)(page);
  await page.keyboard.type(text);
};

/** @returns {Step} chooses an option by its value */
export const choose = (selector, value) => async (page) => (await seen(selector)(page)).select(value);

/** @returns {Step} sets a property of the first element of the library in the case */
export const set = (property, value) => (page) =>
  page.evaluate(
    (name, given) => {
      const ours = [...document.querySelectorAll('main *')].find(({ localName }) => localName.startsWith('kys-'));
      ours[name] = given;
    },
    property,
    value,
  );

/** @returns {Step} what follows the `#` of the page's address */
export const goToHash = (hash) => (page) => page.evaluate((to) => (location.hash = to), hash);
