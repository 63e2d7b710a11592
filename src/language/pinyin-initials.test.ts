import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../dataset/bundled.js';
import { pinyinInitials } from './pinyin-initials.js';

describe('pinyinInitials', () => {
  it('has the first letter of each syllable, and all else as it is', () => {
    assert.equal(pinyinInitials('媒体组'), 'MTZ');
    assert.equal(pinyinInitials('KCC工作组'), 'KCCGZZ');
    assert.equal(pinyinInitials('Media Group'), 'Media Group');
    assert.equal(pinyinInitials(''), '');
  });

  it('knows each letter, of simplified and traditional characters', () => {
    assert.equal(pinyinInitials('安北财大恩法高会基开理媒内欧平清人上体文学运组'), 'ABCDEFGHJKLMNOPQRSTWXYZ');
    assert.equal(pinyinInitials('財務組媒體組國際'), 'CWZMTZGJ');
    assert.equal(pinyinInitials('阿嚓做一坐'), 'ACZYZ');
  });

  it('begins as the ids of people do, which are their pinyin', () => {
    for (const { id, name } of bundledDataset.people) {
      const [surname, given = ''] = id.toUpperCase().split('-');
      assert.equal(pinyinInitials(name.zh).slice(0, 2), surname![0]! + given[0]!, id);
    }
  });
});
