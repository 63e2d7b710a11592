const said = new Set<string>();

/** Tells the page's author in the console, and never twice the same. */
export function warnOnce(subject: string, problem: string): void {
  const message = `${subject}: ${problem}`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}
