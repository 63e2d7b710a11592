/**
 * How long a page's main thread is busy with something: script, style, layout and the recording of the paint.
 *
 * Chromium itself adds up the tasks of the thread (`TaskDuration`), so work that a component puts off to a later
 * task or frame counts, and waiting for the next frame does not; a clock around double `requestAnimationFrame` has
 * a floor of two frames, which hides everything under 30 ms. It counts in the thread's own time rather than by the
 * clock on the wall, so that other programs on the machine add little.
 *
 * What measuring itself costs (about 1 ms: the call from outside, two empty frames) is part of every figure.
 *
 * @template {unknown[]} Args
 * @param {import('puppeteer-core').Page} page
 * @param {(...args: Args) => unknown} action runs in the page; its promise is awaited
 * @param {Args} args
 * @returns {Promise<number>} ms
 */
export async function mainThreadTime(page, action, ...args) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // What the page did before should not be swept up in between.
  await session.send('HeapProfiler.collectGarbage');
  const before = await taskDuration(session);
  await page.evaluate(action, ...args);
  const after = await taskDuration(session);
  await session.detach();
  return after - before;
}

/**
 * @param {import("puppeteer-core").CDPSession} session of a page, with `Performance` enabled
 * @returns {Promise<number>} ms for which the main thread has been busy so far
 */
export async function taskDuration(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}
