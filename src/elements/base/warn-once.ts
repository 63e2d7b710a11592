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

/** Forgets what was said, once it is much: a server runs for long, and may be asked for anything. */
export function forgetManyWarnings(many = 1000): void {
  const said = page[SAID];
  if (said && said.size > many) said.clear();
}
