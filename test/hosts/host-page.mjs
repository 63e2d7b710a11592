import { PNG } from 'pngjs';
import { complaintsOf } from './test-browser.mjs';

/** All that is drawn is in sight, so that one picture shows it. */
const VIEWPORT = { width: 800, height: 4500 };
const LARGE_VIEWPORT = { width: 1200, height: 7500 };

/** Runs in the page. Waits until the page has done what it does, and the elements have drawn themselves. */
async function settle() {
  await globalThis.ready;
  const drawnHere = (await globalThis.top.kysDrawn?.()) ?? [];
  // Of those that have moved to a frame and stay there, the page knows no more.
  const framed = [...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => [
    ...(contentDocument?.querySelectorAll('.stand > *') ?? []),
  ]);
  const elements = new Set([...drawnHere, ...framed]);
  await document.fonts.ready;
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (const element of elements)
    if (element.hasAttribute('toolbar') || element.toolbar) {
      while (!element.shadowRoot?.querySelector('.toolbar > *'))
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
  for (let turn = 0; turn < 3; turn += 1) await drawn();
}

/** Where the first element is put, px from the left and from the top of the window. */
const START = 40;

/** Runs in the document where the elements stand. Tells of each what it says, where it is, and whether it is to be seen. */
function read(START) {
  const stands = [...document.querySelectorAll('.stand')];
  // At one place on every page: what stands between two px, or across the edge of a tile, is drawn a little otherwise.
  const offset = globalThis.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
  // Nor may it matter how much more there is on a page: what is larger than the window is drawn in other tiles.
  for (const element of [document.documentElement, document.body]) {
    for (const property of ['height', 'min-height', 'max-height'])
      element.style.setProperty(property, 'calc(100vh - 64px)', 'important');
    element.style.setProperty('overflow', 'clip', 'important');
  }
  let free = START;
  for (const stand of stands) {
    const { top, left } = stand.getBoundingClientRect();
    const zoom = stand.currentCSSZoom ?? 1;
    stand.style.setProperty('position', 'relative', 'important');
    stand.style.setProperty('left', `${(START - offset.left - left) / zoom}px`, 'important');
    stand.style.setProperty('top', `${(free - offset.top - top) / zoom}px`, 'important');
    free += Math.ceil(stand.getBoundingClientRect().height);
  }
  // What comes after them on the page doesn't show through.
  stands.at(-1).style.setProperty('margin-bottom', '500px', 'important');
  const textOf = (node) =>
    [...(node.shadowRoot ?? node).childNodes, ...(node.shadowRoot ? node.childNodes : [])]
      .map((child) =>
        child.nodeType === Node.TEXT_NODE ? child.data : child.nodeType === Node.ELEMENT_NODE ? textOf(child) : '',
      )
      .join(' ');
  return stands.map((stand) => {
    const element = stand.firstElementChild;
    const root = element.shadowRoot?.querySelector('.kys') ?? element;
    const box = root.getBoundingClientRect();
    const { left, top, width } = stand.getBoundingClientRect();
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + 30);
    return {
      name: element.localName,
      text: textOf(element).replace(/\s+/g, ' ').trim(),
      visible:
        box.width > 0 && box.height > 20 && root.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      uncovered: element.contains(hit),
      overflow: Math.max(0, root.scrollWidth - Math.ceil(root.getBoundingClientRect().width)),
      place: { left, top, width: Math.round(width), height: Math.ceil(box.bottom - top) },
    };
  });
}

/** Runs there too. How many elements are on the page, and to be seen. */
function countDrawn() {
  // A form's name may be a field of it.
  const elements = [...document.querySelectorAll(':defined:not(form)')].filter(({ localName }) =>
    localName.startsWith('kys-'),
  );
  return elements.filter(({ shadowRoot }) => shadowRoot.querySelector('.kys')?.offsetHeight > 20).length;
}

/** The styles that elements take from a page by design, and what shows behind them. */
function surroundings() {
  const stand = document.querySelector('.stand');
  const behind = [document.body, document.documentElement].map((element) => getComputedStyle(element).backgroundColor);
  return {
    font: getComputedStyle(stand).fontFamily,
    background: behind.find((color) => color !== 'rgba(0, 0, 0, 0)') ?? '',
  };
}

/**
 * Opens a page with all elements on it and tells all about it.
 *
 * @param {{ newPage: () => Promise<import('puppeteer-core').Page> }} browser
 * @param {string} address
 * @param {object} [options]
 * @param {boolean} [options.inFrame] whether the elements stand in the page's frame
 * @param {boolean} [options.large] whether they need more room than most
 * @param {(page: import('puppeteer-core').Page) => unknown} [options.prepare] called before the page loads
 * @param {(page: import('puppeteer-core').Page) => unknown} [options.ask] called at the end; what it returns is `answer`
 */
export async function openHost(browser, address, { inFrame = false, large = false, prepare, ask } = {}) {
  const page = await browser.newPage();
  try {
    const complaints = complaintsOf(page);
    page.on(
      'response',
      (response) => response.status() >= 400 && complaints.errors.push(`${response.status()} ${response.url()}`),
    );
    await page.setViewport(large ? LARGE_VIEWPORT : VIEWPORT);
    // A picture shows nothing that moves.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await prepare?.(page);
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(settle);
    const frame = inFrame ? page.frames()[1] : page.mainFrame();
    const elements = await frame.evaluate(read, START);
    const count = await frame.evaluate(countDrawn);
    const around = await frame.evaluate(surroundings);
    const offset = inFrame
      ? await page.$eval('iframe', (each) => each.getBoundingClientRect().toJSON())
      : { left: 0, top: 0 };
    const picture = await take(page, elements, offset);
    const answer = await ask?.(page);
    return { ...complaints, elements, count, around, picture, answer };
  } finally {
    await page.close();
  }
}

/** One picture of all elements. What is at the same place in two of them has the same bytes. */
async function take(page, elements, offset) {
  const left = Math.min(...elements.map(({ place }) => place.left));
  const top = elements[0].place.top;
  const last = elements.at(-1).place;
  const clip = {
    x: left + offset.left,
    y: top + offset.top,
    width: Math.max(...elements.map(({ place }) => place.width)),
    height: Math.ceil(last.top + last.height - top),
  };
  const bytes = await page.screenshot({ clip, captureBeyondViewport: false, optimizeForSpeed: true });
  for (const { place } of elements) {
    place.left = Math.round(place.left - left);
    place.top = Math.round(place.top - top);
  }
  let decoded;
  return { bytes: Buffer.from(bytes), decode: () => (decoded ??= PNG.sync.read(Buffer.from(bytes))) };
}
