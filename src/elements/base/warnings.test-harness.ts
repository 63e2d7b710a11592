/** Collects what is said by `console.warn`, in place of the console, while a test runs. */
export function collectWarnings(): string[] {
  const said: string[] = [];
  const { warn } = console;
  before(() => (console.warn = (...words: unknown[]) => void said.push(words.join(' '))));
  beforeEach(() => said.splice(0));
  after(() => (console.warn = warn));
  return said;
}
