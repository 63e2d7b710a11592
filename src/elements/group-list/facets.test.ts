import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bundledDataset } from '../../dataset/bundled.js';
import { Dataset } from '../../dataset/dataset.js';
import type { Group } from '../../dataset/records.js';
import { tagIdsOf, tagsIn } from '../../dataset/tags.js';
import { Words } from '../../language/words.js';
import { countOptions, facetsOf, filterGroups, type Chosen, type Facet } from './facets.js';

const { groups, classes } = bundledDataset;
const tags = tagsIn(bundledDataset);
const words = new Words();
const facets = (chosen: Partial<Chosen> = {}, of: readonly Group[] = groups): Facet[] =>
  facetsOf(of, { class: [], tag: [], ...chosen }, bundledDataset, words);

const choices = fc.record({
  class: fc.subarray([...classes.map(({ id }) => id as string), 'unclassified']),
  tag: fc.subarray(tags.map(({ id }) => id)),
});
const someGroups = fc.subarray([...groups]);

describe('facetsOf', () => {
  it('has all classes of work, those without one last, and all tags, with their names', () => {
    const [byClass, byTag] = facets();
    expect(byClass!.options.map(({ id, label }) => [id, label])).to.deep.equal([
      ...classes.map(({ id, name }) => [id, name.zh]),
      ['unclassified', '未归类'],
    ]);
    expect(byTag!.options.map(({ id, label }) => [id, label])).to.deep.equal(tags.map(({ id, name }) => [id, name.zh]));
  });

  it('has only the options that some of the groups have', () => {
    fc.assert(
      fc.property(someGroups, (some) =>
        facets({}, some).every(({ options, optionsOf }) =>
          options.every(({ id }) => some.some((group) => optionsOf(group).includes(id))),
        ),
      ),
    );
  });

  it('forgets what is chosen of options that there are none', () => {
    const chosen = { class: ['__proto__', '', 'external'], tag: ['magic', '<b>'] };
    expect(facets(chosen).map((facet) => facet.chosen)).to.deep.equal([['external'], []]);
  });

  it('counts a group of a class that the records do not have as unclassified', () => {
    const records = new Dataset({ ...bundledDataset, classes: [] });
    const [byClass] = facetsOf(records.groups, { class: [], tag: [] }, records, words);
    expect(byClass!.options.map(({ id }) => id)).to.deep.equal(['unclassified']);
  });
});

describe('filterGroups', () => {
  it('leaves all groups where nothing is chosen', () => {
    expect(filterGroups(groups, facets())).to.deep.equal(groups);
  });

  it('leaves the groups of any class chosen and with any tag chosen, in their order', () => {
    fc.assert(
      fc.property(choices, someGroups, (chosen, some) => {
        const expected = some.filter(
          (group) =>
            (!chosen.class.length || chosen.class.includes(group.class ?? 'unclassified')) &&
            (!chosen.tag.length || tagIdsOf(group).some((tag) => chosen.tag.includes(tag))),
        );
        expect(filterGroups(some, facets(chosen))).to.deep.equal(expected);
      }),
    );
  });
});

describe('countOptions', () => {
  it('knows how many groups one option would leave, alone on its side, with what is chosen on the other', () => {
    fc.assert(
      fc.property(choices, someGroups, fc.constantFrom(...tags), (chosen, some, { id }) => {
        const all = facets(chosen);
        expect(countOptions(some, all, all[1]!).get(id) ?? 0).to.equal(
          filterGroups(some, facets({ ...chosen, tag: [id] })).length,
        );
      }),
    );
  });

  it('counts a group once that has a tag twice', () => {
    const twice = groups.map((group) => ({ ...group, tags: [...tagIdsOf(group), ...tagIdsOf(group)] }));
    const all = facets();
    expect([...countOptions(twice, all, all[1]!)]).to.deep.equal([...countOptions(groups, all, all[1]!)]);
  });
});
