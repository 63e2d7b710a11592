/**
 * A kind of fault, and all that was tried of it: on which inputs, elements, forms and engines the right thing holds.
 * A test file reports its kinds when it is through, and `npm test` ends with the table of all.
 *
 * @example
 *   const kind = faultKind('printing');
 *   after(() => kind.report());
 *   test('…', () => kind.holds({ input: 'pages around', element: 'kys-org-chart', form: 'module' }, async () => { … }));
 */

const DIMENSIONS = ['input', 'element', 'form', 'engine'];

/** What a line begins with, so that it is found in the output of any runner. */
const MARK = 'kind of fault: ';

/** @typedef {{ input: string, element?: string, form?: string, engine?: string }} Trial */

/** @param {string} name as it stands in the table, such as "printing" */
export function faultKind(name) {
  const values = new Map(DIMENSIONS.map((dimension) => [dimension, new Set()]));
  let tried = 0;
  let held = 0;
  return {
    /**
     * Runs what asserts that the right thing holds, and counts the trial.
     *
     * @template T
     * @param {Trial} trial what was tried, where; `engine` is Chromium unless it says another
     * @param {() => T | Promise<T>} check throws, or rejects, where it doesn't hold
     * @returns {Promise<T>}
     */
    async holds(trial, check) {
      for (const [dimension, value] of Object.entries({ engine: 'Chromium', ...trial }))
        values.get(dimension).add(value);
      tried += 1;
      const result = await check();
      held += 1;
      return result;
    },

    /**
     * Counts a trial whose outcome is known, of something that is no element in a browser.
     *
     * @param {Trial} trial
     * @param {boolean} isHeld
     */
    count(trial, isHeld) {
      for (const [dimension, value] of Object.entries(trial)) values.get(dimension).add(value);
      tried += 1;
      if (isHeld) held += 1;
    },

    /** Prints what was tried; nothing where nothing was. */
    report() {
      const counts = Object.fromEntries([...values].map(([dimension, { size }]) => [dimension, size]));
      if (tried) console.log(MARK + JSON.stringify({ name, ...counts, tried, held }));
    },
  };
}

/** The kinds that were reported in what a part printed. */
export const kindsIn = (output) =>
  output
    .split('\n')
    .filter((line) => line.includes(MARK))
    .map((line) => JSON.parse(line.slice(line.indexOf(MARK) + MARK.length)));

/** @param {ReturnType<typeof kindsIn>} reported kinds of one name, reported by several files, are one line */
export function kindTable(reported) {
  const names = [...new Set(reported.map(({ name }) => name))].sort();
  const rows = names.map((name) => {
    const kinds = reported.filter((kind) => kind.name === name);
    const most = (key) => Math.max(...kinds.map((kind) => kind[key]));
    const sum = (key) => kinds.reduce((total, kind) => total + kind[key], 0);
    return [name, sum('input'), most('element'), most('form'), most('engine'), sum('tried'), sum('held')];
  });
  const table = [['kind of fault', 'inputs', 'elements', 'forms', 'engines', 'tried', 'hold'], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => String(row[column]).length)));
  const pad = (cell, column) => (column ? String(cell).padStart(widths[column]) : String(cell).padEnd(widths[0]));
  return table.map((row) => row.map(pad).join('  ')).join('\n');
}
