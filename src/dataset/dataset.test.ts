import { groupTags } from '#generated/dataset.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bundledDataset } from './bundled.js';
import { Dataset } from './dataset.js';
import { findTag } from './find-tag.js';
import type { Group } from './records.js';
import { tagsIn, tagsOf } from './tags.js';

const { groups, people, classes } = bundledDataset;
const tags = tagsIn(bundledDataset);

const aGroup = fc.constantFrom(...groups);

/** A name as a visitor may type it: in any case, in full-width letters, with white space around. */
const asTyped = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => text.toLowerCase(),
      ),
      fc.boolean(),
      fc.constantFrom('', ' ', '\n', '\u3000'),
    )
    .map(([letters, wide, space]) => {
      const text = letters(name);
      const shifted = text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
      return space + (wide ? shifted : text) + space;
    });

const namesOf = ({ id, name, aliases, email }: Group): string[] => [
  id,
  name.zh,
  name.en,
  ...aliases,
  email,
  email.split('@')[0]!,
];

const withGroups = (...records: Partial<Group>[]): Dataset =>
  new Dataset({ ...bundledDataset, groups: records.map((record) => ({ ...groups[0]!, ...record })) });

describe('Dataset.group', () => {
  it('finds each group by its id, mailbox, name and other names, however typed', () => {
    const named = aGroup.chain((group) =>
      fc.constantFrom(...namesOf(group)).chain((name) => asTyped(name).map((typed) => ({ group, typed }))),
    );
    fc.assert(
      fc.property(named, ({ group, typed }) => bundledDataset.group(typed) === group),
      { numRuns: 1000 },
    );
  });

  it('finds what the contract names', () => {
    for (const name of ['media', 'kmedia', '媒体组']) assert.equal(bundledDataset.group(name)?.id, 'media');
    assert.equal(bundledDataset.group('acsg')?.id, 'advisory-council-service');
  });

  it('finds an archived group, which is in no list, after those that go on', () => {
    const archived = {
      ...groups[0]!,
      id: 'old',
      name: { zh: '旧组', en: 'Old Group' },
      email: 'old@kaiyuanshe.org',
      ended: '2023',
    };
    const dataset = new Dataset({
      ...bundledDataset,
      archived: [archived, { ...archived, id: 'media', ended: '2022' }],
    });
    for (const name of ['old', '旧组', 'OLD@kaiyuanshe.org']) assert.equal(dataset.group(name), archived, name);
    assert.equal(dataset.group('media'), bundledDataset.group('media'), 'its id is taken');
    assert.equal(dataset.group(groups[0]!.aliases[0] ?? groups[0]!.id), groups[0]);
    assert.deepEqual(dataset.groups, groups);
  });

  it('finds nothing for another name, an empty one and names of the language itself', () => {
    for (const name of ['', ' ', 'medi', '媒体', 'kaiyuanshe.org', 'undefined', '__proto__', 'constructor', '@']) {
      assert.equal(bundledDataset.group(name), undefined, name);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => bundledDataset.group(`\ud800${name}`) === undefined),
    );
  });

  it('gives a name that two groups bear to the first', () => {
    const dataset = withGroups({ id: 'one', aliases: ['both'] }, { id: 'two', aliases: ['both'] });
    assert.equal(dataset.group('both')?.id, 'one');
    assert.equal(dataset.group('two')?.id, 'two');
  });

  it("lets an id win over another group's other name", () => {
    const dataset = withGroups({ id: 'one', aliases: ['two'] }, { id: 'two', email: 'two@example.org' });
    assert.equal(dataset.group('two')?.id, 'two');
  });
});

describe('findTag', () => {
  it('finds each tag by its id and its name in both languages, however typed', () => {
    const named = fc
      .constantFrom(...tags)
      .chain((tag) =>
        fc
          .constantFrom(tag.id, tag.name.zh, tag.name.en)
          .chain((name) => asTyped(name).map((typed) => ({ tag, typed }))),
      );
    fc.assert(
      fc.property(named, ({ tag, typed }) => findTag(bundledDataset, typed) === tag),
      { numRuns: 500 },
    );
  });

  it('finds nothing for another name', () => {
    for (const name of ['', 'tech', '技', 'toString']) assert.equal(findTag(bundledDataset, name), undefined, name);
  });
});

describe('Dataset', () => {
  it('finds each person by id', () => {
    for (const person of people) assert.equal(bundledDataset.person(person.id), person);
    assert.equal(bundledDataset.person('nobody'), undefined);
  });

  it('knows the class of each group, and that some have none', () => {
    for (const group of groups) assert.equal(bundledDataset.classOf(group)?.id ?? null, group.class);
    assert.deepEqual(
      groups.filter((group) => !bundledDataset.classOf(group)).map(({ id }) => id),
      ['kcc', 'commercialization'],
    );
  });

  it('has the tags of a group in the order of the group', () => {
    const [first, second] = tags;
    const [group] = withGroups({ tags: [second!.id, first!.id] }).groups;
    assert.deepEqual(tagsOf(bundledDataset, group!), [second, first]);
  });

  it('leaves out what foreign records refer to and do not have', () => {
    const dataset = withGroups({ tags: ['gone', tags[0]!.id] });
    assert.deepEqual(tagsOf(dataset, dataset.groups[0]!), [tags[0]]);
    const bare = new Dataset({ ...bundledDataset, classes: [] });
    assert.equal(bare.classOf(groups[0]!), undefined);
  });

  it('is whole: every reference of the bundled records leads somewhere', () => {
    for (const group of groups) {
      assert.equal(tagsOf(bundledDataset, group).length, groupTags[group.id]!.length);
      for (const { person } of [...group.leaders, ...group.deputies]) assert.ok(bundledDataset.person(person), person);
    }
    assert.deepEqual([groups.length, people.length, tags.length, classes.length], [15, 19, 14, 3]);
  });
});
