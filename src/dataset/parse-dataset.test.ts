import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cpuTime } from './cpu-time.test-harness.js';
import { mutatedDatasets } from './mutated-dataset.test-data.js';
import { DatasetError, parseDataset, parseDatasetText } from './parse-dataset.js';

const json = readFileSync(new URL('../../dist/tested/data/kys.json', import.meta.url), 'utf8');
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what is done to it here, its type forbids
type Damaged = Record<string, any>;
const published = (): Damaged => JSON.parse(json);

/** What is said of a dataset to which something has been done. */
function complaint(damage: (dataset: Damaged) => void): string {
  const dataset = published();
  damage(dataset);
  try {
    parseDataset(dataset);
  } catch (error) {
    assert.ok(error instanceof DatasetError, String(error));
    return `${error.reason}: ${error.message}`;
  }
  return 'taken';
}

/** All texts in a value, with the key of each. */
function* textsIn(value: unknown, key = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [key, value];
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* textsIn(inner, name);
}

describe('parseDataset', () => {
  it('gives back what the library itself publishes, whole', () => {
    assert.deepEqual(parseDatasetText(json), published());
  });

  it('leaves out what a later version of the contract has added, and whatever else it does not know', () => {
    assert.equal(
      complaint((dataset) => Object.assign(dataset, { mood: 'fine' })),
      'taken',
    );
    const dataset = published();
    dataset.groups[0].color = '<b>';
    dataset['evil'] = { nested: true };
    assert.deepEqual(parseDataset(dataset), published());
  });

  for (const [problem, damage] of [
    ['version: meta.version: 2, where 1 is understood', (dataset) => (dataset.meta.version = 2)],
    ['shape: meta.version: not a whole number', (dataset) => (dataset.meta.version = '1')],
    ['shape: groups: not a list', (dataset) => (dataset.groups = { length: 3 })],
    ['shape: groups[3].name.en: not a text', (dataset) => (dataset.groups[3].name.en = 7)],
    ['shape: groups[3].name.zh: empty', (dataset) => (dataset.groups[3].name.zh = '\u3000')],
    [
      'shape: groups[0].summary.zh: longer than 2000 characters',
      (dataset) => (dataset.groups[0].summary.zh = '长'.repeat(2001)),
    ],
    [
      'shape: groups[0].email: not a mailbox',
      (dataset) => (dataset.groups[0].email = 'a@example.org?bcc=b@example.org'),
    ],
    [
      'shape: groups[0].founded.date: not in the calendar',
      (dataset) => (dataset.groups[0].founded.date = '2024-02-30'),
    ],
    ...['2024-13', '2024-02-30', '9999-00'].map(
      (asOf) =>
        [
          'shape: groups[5].figures[0].asOf: not in the calendar',
          (dataset: Damaged) => (dataset.groups[5].figures[0].asOf = asOf),
        ] as const,
    ),
    ['shape: groups[5].figures[0].asOf: not a date', (dataset) => (dataset.groups[5].figures[0].asOf = '2024-')],
    [
      'shape: groups[0].leaders[0].confirmed: not true or false',
      (dataset) => delete dataset.groups[0].leaders[0].confirmed,
    ],
    [
      'shape: groups[0].leaders[0].person: missing person: nobody',
      (dataset) => (dataset.groups[0].leaders[0].person = 'nobody'),
    ],
    ['shape: groups[0].tags[0]: missing tag: chess', (dataset) => (dataset.groups[0].tags = ['chess'])],
    ['shape: groups[1].id: twice: infrastructure', (dataset) => (dataset.groups[1].id = 'infrastructure')],
    [
      'shape: groups[0].class: not one of internal, external, special',
      (dataset) => (dataset.groups[0].class = 'secret'),
    ],
    ['shape: groups[0].class: missing class: internal', (dataset) => dataset.classes.shift()],
    ['shape: meta.contact: missing group: nobody', (dataset) => (dataset.meta.contact = 'nobody')],
    [
      'shape: meta.sources[0].url: not an https address',
      (dataset) => (dataset.meta.sources[0].url = 'javascript:alert(1)'),
    ],
    [
      'shape: meta.sources[0].url: not an https address',
      (dataset) => (dataset.meta.sources[0].url = 'https://exa mple.org'),
    ],
    ['shape: meta.title.en: invisible character', (dataset) => (dataset.meta.title.en = 'A\u202eB')],
    ['shape: people: more than 2000 items', (dataset) => (dataset.people = Array(2001).fill(dataset.people[0]))],
    ['shape: people[0].id: not an id', (dataset) => (dataset.people[0].id = '__proto__')],
  ] as readonly (readonly [string, (dataset: Damaged) => unknown])[]) {
    it(`refuses: ${problem}`, () => assert.equal(complaint(damage), problem));
  }

  for (const asOf of ['2024', '2024-06', '2024-02-29']) {
    it(`takes ${asOf} for when something was counted`, () =>
      assert.equal(
        complaint((dataset) => (dataset.groups[5].figures[0].asOf = asOf)),
        'taken',
      ));
  }

  it('refuses what is no JSON, and what is not even an object', () => {
    for (const text of ['', '<!doctype html>', json.slice(0, 5000), '['.repeat(200_000)]) {
      assert.throws(() => parseDatasetText(text), { reason: 'syntax' });
    }
    for (const value of [null, undefined, 1, 'text', [], () => 1])
      assert.throws(() => parseDataset(value), DatasetError);
  });

  it('ends for teams that are inside of themselves', () => {
    const problem = complaint((dataset) => {
      const team: Record<string, unknown> = { id: 'a', name: { zh: '甲', en: 'A' } };
      team['teams'] = [team];
      dataset.groups[0].teams = [team];
    });
    assert.match(problem, /deeper than 8 levels$/);
  });

  it('reads nothing that a page has put into Object.prototype', () => {
    Object.defineProperty(Object.prototype, 'summary', { value: { zh: '假', en: 'False' }, configurable: true });
    try {
      assert.equal(
        complaint((dataset) => delete dataset.groups[0].summary),
        'shape: groups[0].summary: not an object',
      );
    } finally {
      delete (Object.prototype as { summary?: unknown }).summary;
    }
  });

  it('refuses or reads each of 10,000 damaged datasets in less than 100 ms, and lets no address pass but https', () => {
    let taken = 0;
    /** Takes the dataset or refuses it; tells how long that took, ms. */
    const read = (dataset: unknown): number => {
      let parsed: unknown;
      const time = cpuTime(() => {
        try {
          parsed = parseDataset(dataset);
        } catch (error) {
          if (!(error instanceof DatasetError)) throw error;
          assert.match(error.message, /^[\w.[\]]+: /);
        }
      });
      if (parsed === undefined) return time;
      taken += 1;
      for (const [key, text] of textsIn(parsed)) if (key === 'url') assert.match(text, /^https:\/\//i);
      assert.deepEqual(parseDatasetText(JSON.stringify(parsed)), parsed);
      return time;
    };
    fc.assert(
      fc.property(mutatedDatasets(published()), (dataset) => {
        // What is compiled or cleaned up meanwhile counts, too, but a dataset that hangs does so each time.
        assert.ok(read(dataset) < 100 || read(dataset) < 100 || read(dataset) < 100, 'took over 100 ms');
      }),
      { numRuns: 10_000 },
    );
    assert.ok(
      taken > 500 && taken < 9_500,
      `${taken} of 10,000 were taken: the damage is too great or too small to tell`,
    );
  });
});
