/* global scroller, countElements */

/** Steps across a whole tree: at 100,000 nodes each shows a part of which nothing was there before. */
const steps = 300;

/**
 * Scrolls from the first to the last corner of a chart, row by row of the view, one step in each frame, and reads
 * from a trace how long the main thread's tasks took.
 *
 * @param {import('puppeteer-core').Page} page that has drawn its chart
 * @returns {Promise<{ longestTask: number, medianFrame: number, mostElements: number }>} ms, a task's in its
 *   thread's own time, so that other programs on the machine add little; and how many elements there were at most
 */
export async function scrollAcross(page) {
  // Marks in the same trace tell which of the browser's many threads is the page's own.
  await page.tracing.start({ categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline'] });
  const { frames } = await page.evaluate(walk, steps, false);
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  // Counting takes time of its own, so it has a walk of its own.
  const { mostElements } = await page.evaluate(walk, steps, true);
  const tasks = tasksBetweenMarks(trace.traceEvents);
  if (tasks.length < steps) throw new Error(`the trace has ${tasks.length} tasks of ${steps} frames`);
  return {
    longestTask: Math.max(...tasks),
    medianFrame: frames.sort((a, b) => a - b)[frames.length >> 1],
    mostElements,
  };
}

/* In the page. */
async function walk(stepCount, counting) {
  const pane = scroller();
  const wide = pane.scrollWidth - pane.clientWidth;
  const high = pane.scrollHeight - pane.clientHeight;
  const rows = Math.ceil(high / pane.clientHeight) + 1;
  const frames = [];
  let mostElements = 0;
  let last = await new Promise(requestAnimationFrame);
  performance.mark('kys-walk-begins');
  for (let step = 0; step <= stepCount; step++) {
    const way = (step / stepCount) * rows;
    const row = Math.min(rows - 1, Math.floor(way));
    pane.scrollTo(wide * (way - row), rows > 1 ? (high * row) / (rows - 1) : 0);
    const now = await new Promise(requestAnimationFrame);
    frames.push(now - last);
    last = now;
    if (counting) mostElements = Math.max(mostElements, countElements());
  }
  performance.mark('kys-walk-ends');
  return { frames, mostElements };
}

function tasksBetweenMarks(events) {
  const [begin, end] = ['kys-walk-begins', 'kys-walk-ends'].map((mark) => events.find(({ name }) => name === mark));
  const isOfWalk = ({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && ts >= begin.ts && ts <= end.ts;
  // A task too short for the thread's clock has no `tdur`; one that the trace cut off has no length at all.
  const tasks = events.filter((event) => event.name === 'RunTask' && event.dur !== undefined && isOfWalk(event));
  return tasks.map(({ tdur, dur }) => (tdur ?? dur) / 1000);
}
