import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bundledDataset } from '../../dataset/bundled.js';
import type { Group } from '../../dataset/records.js';
import { tagIdsOf, tagsIn } from '../../dataset/tags.js';
import { namesIn, selectGroups, type Selection } from './select-groups.js';

const { groups } = bundledDataset;
const everything: Selection = { classOfWork: '', tags: '', groups: '' };
const select = (selection: Partial<Selection>): ReturnType<typeof selectGroups> =>
  selectGroups(bundledDataset, { ...everything, ...selection });
const ids = (selection: Partial<Selection>): string[] => select(selection).selected!.map(({ id }) => id);
const idsWhere = (holds: (group: Group) => boolean): string[] => groups.filter(holds).map(({ id }) => id);

describe('namesIn', () => {
  for (const [attribute, names] of [
    ['', []],
    ['  ', []],
    ['media', ['media']],
    ['media  legal\nkcc', ['media', 'legal', 'kcc']],
    ['Media Group, KCC 工作组', ['Media Group', 'KCC 工作组']],
    ['技术，管理、翻译', ['技术', '管理', '翻译']],
    [',media,,', ['media']],
  ] as const) {
    it(`reads ${JSON.stringify(attribute)} as ${names.length} names`, () => {
      expect(namesIn(attribute)).to.deep.equal(names);
    });
  }
});

describe('selectGroups', () => {
  it('selects all groups where nothing is asked, and where attributes have been taken away', () => {
    expect(ids({})).to.deep.equal(idsWhere(() => true));
    expect(ids({ classOfWork: null, tags: undefined, groups: null })).to.deep.equal(idsWhere(() => true));
  });

  for (const { id, name } of bundledDataset.classes) {
    it(`selects the groups of the class ${id}, by its id and both its names`, () => {
      for (const named of [id, name.zh, `${name.en},`])
        expect(ids({ classOfWork: named }), named).to.deep.equal(idsWhere((group) => group.class === id));
    });
  }

  it('selects the groups without a class, alone and beside a class', () => {
    expect(ids({ classOfWork: 'unclassified' })).to.deep.equal(['kcc', 'commercialization']);
    expect(ids({ classOfWork: 'unclassified internal' })).to.deep.equal(
      idsWhere((group) => group.class === null || group.class === 'internal'),
    );
  });

  for (const tag of tagsIn(bundledDataset)) {
    it(`selects the groups with the tag ${tag.id}, by its id and both its names`, () => {
      const expected = idsWhere((group) => tagIdsOf(group).includes(tag.id));
      expect(expected).not.to.deep.equal([]);
      for (const name of [tag.id, `${tag.name.zh},`, `${tag.name.en},`])
        expect(ids({ tags: name }), name).to.deep.equal(expected);
    });
  }

  it('selects groups with any of several tags', () => {
    expect(ids({ tags: '技术 management' })).to.deep.equal(
      idsWhere((group) => ['technology', 'management'].some((id) => tagIdsOf(group).includes(id))),
    );
  });

  it('selects groups by id, mailbox and name, in the order in which they are named, each once', () => {
    expect(ids({ groups: 'KCC 工作组, kmedia, Finance Group, legal, kcc' })).to.deep.equal([
      'kcc',
      'media',
      'finance',
      'legal',
    ]);
  });

  it('keeps any order in which groups are named', () => {
    const named = fc.shuffledSubarray(
      groups.map(({ id }) => id),
      { minLength: 1 },
    );
    fc.assert(fc.property(named, (wanted) => void expect(ids({ groups: wanted.join() })).to.deep.equal(wanted)));
  });

  it('selects what all three attributes ask for', () => {
    expect(ids({ classOfWork: 'external', tags: 'operations', groups: 'media legal kcc' })).to.deep.equal(['media']);
    expect(ids({ classOfWork: 'internal', groups: 'media' })).to.deep.equal([]);
  });

  it('names what it does not know, and what is allowed, attribute by attribute', () => {
    const { unknown, selected } = select({
      groups: 'media,medja,nobody',
      tags: '魔法',
      classOfWork: 'Inner external',
    });
    expect(unknown.map(({ attribute, names }) => [attribute, names])).to.deep.equal([
      ['groups', ['medja', 'nobody']],
      ['tags', ['魔法']],
      ['class-of-work', ['Inner']],
    ]);
    expect(unknown.map(({ allowed }) => allowed.length)).to.deep.equal([15, 14, 4]);
    expect(selected!.map(({ id }) => id)).to.deep.equal(['media']);
  });

  it('selects all groups where it knows none of the names', () => {
    expect(ids({ groups: 'medja' })).to.deep.equal(idsWhere(() => true));
  });

  it('selects none while it is not known whom a name means', () => {
    const { selected, unknown } = selectGroups(
      bundledDataset,
      { ...everything, groups: 'media,財務組' },
      (name, find) => (name === 'media' ? find(name) : null),
    );
    expect(selected).to.equal(undefined);
    expect(unknown).to.deep.equal([]);
  });

  it('never throws, and answers groups in the order of the dataset', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('media', 'internal', '技术', 'unclassified', ',', ' ')).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(names, names, names, (classOfWork, tags, wanted) => {
        const { selected } = select({ classOfWork, tags, groups: wanted });
        return selected!.every(
          (group, index) => !index || groups.indexOf(group) > groups.indexOf(selected![index - 1]!),
        );
      }),
    );
  });
});
