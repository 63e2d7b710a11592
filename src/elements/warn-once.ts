/** Shared by all copies of the library on a page. */
const SAID = Symbol.for('@kaiyuanshe/elements: warnings');

const page = globalThis as { [SAID]?: Set<string> };

/** Tells the page's author in the console, and never twice the same. */
export function warnOnce(subject: string, problem: string): void {
  const message = `${subject}: ${problem}`;
  const said = (page[SAID] ??= new Set());
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}
