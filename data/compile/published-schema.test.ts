import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { EXAMPLE as UNCHECKED } from '../../src/formats/example-dataset.test-data.js';
import { publishedSchema } from './published-schema.js';

/** The example without the link that no check would let pass. */
const EXAMPLE = {
  ...UNCHECKED,
  groups: UNCHECKED.groups.map((group) => ({
    ...group,
    links: group.links.filter(({ url }) => url.startsWith('https:')),
  })),
};

const ajv = new Ajv2020({ allErrors: true, strict: true });
const validate = ajv.compile(publishedSchema);

/** The example with the value at a path replaced. */
function damaged(path: string, value: unknown): object {
  const copy = structuredClone(EXAMPLE) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop()!;
  const holder = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy);
  assert.ok(last in holder, path);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** Paths of all that a value holds. */
const pathsIn = (value: unknown, path: readonly string[] = []): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key].join('.'), ...pathsIn(inner, [...path, key])])
    : [];

describe('the schema of the published dataset', () => {
  it('is itself a schema of draft 2020-12, in the words of which nothing is unknown', () => {
    assert.equal(ajv.validateSchema(publishedSchema), true);
  });

  it('takes the example', () => {
    assert.ok(validate(EXAMPLE), ajv.errorsText(validate.errors));
  });

  it('takes members that a later version may add', () => {
    assert.ok(validate({ ...EXAMPLE, more: [] }));
  });

  for (const [path, value] of [
    ['groups.0.links.0.url', 'javascript:alert(1)'],
    ['meta.sources.0.url', 'http://example.org/'],
    ['groups.0.email', 'mailto:a@b@c'],
    ['groups.0.email', 'press'],
    ['groups.0.class', 'other'],
    ['groups.0.class', ''],
    ['groups.0.figures.0.qualifier', 'about'],
    ['groups.0.figures.0.value', 1.5],
    ['groups.0.founded.date', '2017/1/1'],
    ['groups.0.leaders.0.confirmed', 'no'],
    ['groups.0.teams.0.teams.0.teams', null],
    ['groups.0.name.en', ' '],
    ['meta.asOf.estimated', null],
    ['meta.version', '1'],
    ['people.0.id', 'Ada'],
    ['pages.0.group', 7],
  ] as const) {
    it(`refuses ${JSON.stringify(value)} as ${path}`, () => {
      assert.equal(validate(damaged(path, value)), false);
    });
  }

  it('refuses a dataset of which any member is missing or of another type', () => {
    const paths = pathsIn(EXAMPLE);
    const members = paths.filter((path) => !/\.\d+$/.test(path));
    fc.assert(fc.property(fc.constantFrom(...members), (path) => validate(damaged(path, undefined)) === false));
    fc.assert(fc.property(fc.constantFrom(...paths), (path) => validate(damaged(path, Symbol.iterator)) === false));
  });
});
