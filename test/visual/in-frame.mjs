/** What runs in the page that shows the cases, one at a time. Each function is sent there alone. */

/**
 * Before all else: what waits for a short time, such as a search until no more is typed, waits far shorter, and is
 * counted, so that a picture waits for it, too.
 */
export function hurryTimers() {
  const { setTimeout: start, clearTimeout: stop } = globalThis;
  const [short, faster] = [1000, 25];
  const waiting = new Set();
  globalThis.timersUnderWay = waiting;
  globalThis.setTimeout = (call, delay = 0, ...values) => {
    const isShort = delay < short;
    const end = () => {
      waiting.delete(timer);
      call(...values);
    };
    const timer = start(end, isShort ? delay / faster : delay);
    if (isShort) waiting.add(timer);
    return timer;
  };
  globalThis.clearTimeout = (timer) => {
    waiting.delete(timer);
    stop(timer);
  };
}

/** Before the first case. */
export async function prepare({ language, scheme }, scripted) {
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = scheme;
  if (scripted) await import('/dist/kys.js');
  await document.fonts.ready;
}

export function clear() {
  document.querySelector('main').replaceChildren();
  history.replaceState(null, '', location.pathname);
  getSelection().removeAllRanges();
}

/** Tells which element is none of this build's. */
export function show(html, dir) {
  const main = document.querySelector('main');
  document.documentElement.dir = dir;
  // With what a server has rendered, if it has.
  main.setHTMLUnsafe(html);
  return main.querySelector(':not(:defined)')?.localName;
}

/**
 * Waits until nothing changes any more from frame to frame, and nothing waits for its time. Tells how high the case is.
 *
 * Nothing that blinks or moves is on a picture: what makes it so has to be put into each shadow root.
 */
export async function settle() {
  const main = document.querySelector('main');
  const still = (globalThis.still ??= new CSSStyleSheet());
  still.replaceSync(
    '*, ::before, ::after { caret-color: #0000 !important; caret-animation: manual !important; transition: none !important; animation: none !important }',
  );
  const rootsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) =>
      each.shadowRoot ? [each.shadowRoot, ...rootsIn(each.shadowRoot)] : [],
    );
  const look = () => {
    const roots = rootsIn(main);
    for (const root of roots)
      if (!root.adoptedStyleSheets.includes(still)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, still];
    const boxes = roots.flatMap((root) => [...root.querySelectorAll('*')].map((each) => each.getBoundingClientRect()));
    return [
      main.getHTML({ shadowRoots: roots }),
      ...boxes.map(({ x, y, width, height }) => `${x} ${y} ${width} ${height}`),
      ...roots.flatMap((root) =>
        [...root.querySelectorAll('*')].map(({ scrollLeft, scrollTop }) => `${scrollLeft} ${scrollTop}`),
      ),
    ].join('\n');
  };
  let seen = '';
  for (let calm = 0; calm < 3; calm += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const now = look();
    if (now !== seen || timersUnderWay.size) calm = -1;
    seen = now;
  }
  scrollTo(0, 0);
  return Math.ceil(main.scrollHeight);
}
