/** Shared by all copies of the library on a page. */
const WARNED = Symbol.for('@kaiyuanshe/elements: warnings');

const page = globalThis as { [WARNED]?: Set<string> };

/** Tells the page's author in the console, and never twice the same. */
export function warnOnce(subject: string, problem: string): void {
  const message = `${subject}: ${problem}`;
  const warned = (page[WARNED] ??= new Set());
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

/** Forgets which warnings were given, once they are many: a server runs for long, and may be asked for anything. */
export function forgetManyWarnings(many = 1000): void {
  const warned = page[WARNED];
  if (warned && warned.size > many) warned.clear();
}
