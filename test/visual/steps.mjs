/**
 * What a visitor does before a picture is taken. Things are found by their parts, which are public: so the same steps
 * work in a build from before a refactoring and in one from after it.
 *
 * @typedef {(page: import('puppeteer-core').Page) => Promise<unknown>} Step
 */

/** How long a busy machine may take for what a step waits for, ms. */
const PATIENCE = 30_000;

/** More than any case has to go through with the Tab key. */
const MOST_TABS = 80;

/** The case itself, or what has this part in it, at any depth: `part('open')`, `part('group', '[aria-level="3"]')`. */
export const part = (name, further = '') => `main >>> [part~="${name}"]${further}`;

/** @returns {Step} waits until there is something to see */
export const seen = (selector) => (page) => page.waitForSelector(selector, { visible: true, timeout: PATIENCE });

/** @returns {Step} lets the pointer rest on it */
export const hover = (selector) => async (page) => (await seen(selector)(page)).hover();

/** @returns {Step} */
export const click = (selector) => async (page) => {
  await (await seen(selector)(page)).click();
  // What lies below is not meant to look hovered.
  await page.mouse.move(1, 1);
};

/** @returns {Step} presses it and does not let go */
export const holdDown = (selector) => async (page) => {
  await hover(selector)(page);
  await page.mouse.down();
};

/** @returns {Step} goes to it with the Tab key, as is seen by its ring */
export const tabTo = (selector) => async (page) => {
  const wanted = await seen(selector)(page);
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element.matches(':focus'))) return;
  }
  throw new Error(`no way to ${selector} by the Tab key`);
};

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
