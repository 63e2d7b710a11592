import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EXAMPLE_WITH_TERMS, publicationOf } from '../../data/compile/example-records.test-data.js';
import { changesBetween, type Change } from './changes-between.js';
import type { PublishedDataset } from './records.js';
import { dataset as declared } from './schema/dataset.js';
import type { Fields, Kind } from './schema/kinds.js';

const { dataset, earlier } = publicationOf(EXAMPLE_WITH_TERMS);

type Path = readonly (string | number)[];

/** Where the dataset has a string, number or boolean that is no id and not the contract's version. */
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** What names a record, and what tells of a file as a whole: it differs between any two terms, without a change in either. */
const OF_FILE = ['id', 'version', 'terms', 'detailsAsOf'];
const LEAVES = leavesOf(dataset).filter((path) => !path.some((key) => OF_FILE.includes(`${key}`)));

/** The kind that is declared for a place. */
const kindAt = (path: Path): Kind<unknown> =>
  path.reduce<Kind<unknown>>((kind, key) => {
    const form = 'orNull' in kind.form ? kind.form.orNull.form : kind.form;
    return 'list' in form ? form.list : (form as { readonly fields: Fields }).fields[key]!;
  }, declared);

/** Something of a kind, other than null. */
function valueOf({ form }: Kind<unknown>): unknown {
  if ('orNull' in form) return valueOf(form.orNull);
  if ('oneOf' in form) return form.oneOf.at(-1);
  if ('fields' in form)
    return Object.fromEntries(Object.entries(form.fields).map(([key, kind]) => [key, valueOf(kind)]));
  return 'list' in form ? [] : 'special';
}

/** Another value of the same type in one place. */
function withOther(source: PublishedDataset, path: Path): PublishedDataset {
  const copy = structuredClone(source) as never;
  const parent = path.slice(0, -1).reduce<Record<string | number, unknown>>((inner, key) => inner[key] as never, copy);
  const key = path.at(-1)!;
  const value = parent[key];
  if (key === 'qualifier') parent[key] = value === 'nearly' ? null : 'nearly';
  else
    parent[key] =
      typeof value === 'boolean'
        ? !value
        : typeof value === 'number'
          ? value + 1
          : value === null
            ? valueOf(kindAt(path))
            : `${String(value)}x`;
  return copy;
}

const leaf = fc.constantFrom(...LEAVES);
const anyDataset = fc
  .tuple(fc.constantFrom(dataset, ...earlier), fc.array(leaf, { maxLength: 5 }))
  .map(([source, paths]) =>
    paths.reduce((changed, path) => {
      try {
        return withOther(changed, path);
      } catch {
        return changed; // A term that lacks the place.
      }
    }, source),
  );

/** Without the name, which is of the later dataset where both have one. */
const essence = ({ subject, aspect, of, removed, added }: Change) => ({
  place: `${subject.kind} ${subject.id} ${aspect} ${of?.post ?? ''} ${of?.person.key ?? ''}`,
  removed,
  added,
});
const byPlace = (changes: readonly ReturnType<typeof essence>[]) =>
  [...changes].sort((a, b) => (a.place < b.place ? -1 : 1));

describe('changes between two datasets', () => {
  it('are none of a wiki page whose group was only renamed, and one where it is of another group', () => {
    const withPage = (group: string | null, groupName?: string): PublishedDataset => ({
      ...dataset,
      groups: dataset.groups.map((each, index) =>
        index === 0 && groupName !== undefined ? { ...each, name: { zh: groupName, en: 'Renamed' } } : each,
      ),
      pages: [{ title: { zh: '页面', en: 'Page' }, url: 'https://example.org/page', group }],
    });
    const [first, second] = dataset.groups.map(({ id }) => id);
    const aspectsOf = (after: PublishedDataset): readonly string[] =>
      changesBetween(withPage(first!), after).map(({ aspect }) => aspect);
    assert.ok(!aspectsOf(withPage(first!, '改了名的组')).includes('page'));
    assert.ok(aspectsOf(withPage(first!, '改了名的组')).includes('name'));
    for (const other of [second!, null]) assert.deepEqual(aspectsOf(withPage(other)), ['page']);
  });

  it('are none between a dataset and itself', () => {
    fc.assert(fc.property(anyDataset, (any) => assert.deepEqual(changesBetween(any, structuredClone(any)), [])));
  });

  it('swap their signs with the datasets', () => {
    fc.assert(
      fc.property(anyDataset, anyDataset, (before, after) => {
        const forth = changesBetween(before, after).map(essence);
        const back = changesBetween(after, before).map(essence);
        assert.deepEqual(
          byPlace(back.map(({ place, removed, added }) => ({ place, removed: added, added: removed }))),
          byPlace(forth),
        );
      }),
      { numRuns: 200 },
    );
  });

  for (const path of LEAVES) {
    it(`tell of another ${path.join('.')}`, () => {
      assert.notDeepEqual(changesBetween(dataset, withOther(dataset, path)), []);
    });
  }

  it('are none where only the order differs', () => {
    const turned = { ...dataset, groups: [...dataset.groups].reverse(), people: [...dataset.people].reverse() };
    assert.deepEqual(changesBetween(dataset, turned), []);
  });

  it('tell of a value that stands twice, and then once', () => {
    const [group] = dataset.groups;
    const twice = {
      ...dataset,
      groups: [{ ...group!, aliases: [...group!.aliases, group!.aliases[0]!] }, ...dataset.groups.slice(1)],
    };
    assert.equal(changesBetween(twice, dataset).length, 1);
  });
});
