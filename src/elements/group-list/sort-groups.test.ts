import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bundledDataset } from '../../dataset/bundled.js';
import { profileOf } from '../../dataset/profile-of.js';
import type { Group } from '../../dataset/records.js';
import { Words } from '../../language/words.js';
import { sortGroups } from './sort-groups.js';
import { SORTS, type GroupListSort } from './sorts.js';

const words = new Words();
const shuffled = fc.shuffledSubarray([...bundledDataset.groups]);
const named = (zh: string, en = zh): Group => ({ ...bundledDataset.groups[0]!, id: zh, name: { zh, en } });
const sorted = (sort: GroupListSort, groups: readonly Group[], language: 'zh' | 'en' = 'zh'): string[] => {
  words.language = language;
  return sortGroups(groups, sort, words, profileOf).map(({ name }) => name[language]);
};

describe('sortGroups', () => {
  it('sorts Chinese names by pinyin, and English names by letters', () => {
    const groups = [
      named('媒体组', 'media'),
      named('财务组', 'Finance'),
      named('法律组', 'Legal'),
      named('安全组', 'Zebra'),
      named('KCC', 'Écoles'),
    ];
    expect(sorted('name', groups).filter((name) => name !== 'KCC')).to.deep.equal([
      '安全组',
      '财务组',
      '法律组',
      '媒体组',
    ]);
    expect(sorted('name', groups, 'en')).to.deep.equal(['Écoles', 'Finance', 'Legal', 'media', 'Zebra']);
  });

  it('sorts by the day of founding, the oldest first', () => {
    fc.assert(
      fc.property(shuffled, (groups) => {
        const days = sortGroups(groups, 'founded', words, profileOf).map((group) => profileOf(group).founded.date);
        expect(days).to.deep.equal([...days].sort());
      }),
    );
  });

  it('has groups of which no day is known last', () => {
    const unknown = { ...named('新'), id: 'new' };
    expect(sorted('founded', [unknown, ...bundledDataset.groups]).pop()).to.equal('新');
  });

  it('keeps all groups, never touches what it is given, and leaves them as they come by class and as listed', () => {
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...SORTS), (groups, sort) => {
        const given = [...groups];
        const result = sortGroups(groups, sort, words, profileOf);
        expect(groups).to.deep.equal(given);
        expect(result).to.have.members(given);
        if (sort === 'class' || sort === 'listed') expect(result).to.deep.equal(given);
      }),
    );
  });
});
