import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pinyin, regionalWords, simplified, traditional } from '#generated/characters.js';
import { charactersModule } from './characters-module.js';
import { compileRecords } from './compile-records.js';
import { EXAMPLE_FILES, EXAMPLE_TODAY } from './example-records.test-data.js';
import { latestToday } from './today.js';
import { searchedTexts } from './searched-texts.js';
import { testedRecords } from './tested-records.js';

const compilation = compileRecords(testedRecords(), latestToday());
assert.ok('dataset' in compilation);
const datasets = [compilation.dataset, ...compilation.earlier];
const texts = searchedTexts(datasets).join('\n');

describe('the characters of the records', () => {
  it('has for each traditional character one that the records have', () => {
    assert.equal(traditional.length, simplified.length);
    assert.equal(new Set(traditional).size, traditional.length);
    const used = texts + regionalWords.flat().join('');
    for (const character of simplified) assert.ok(used.includes(character), character);
    for (const pair of ['財财', '綫线', '線线', '慶庆', '報报', '發发'])
      assert.equal(simplified[traditional.indexOf(pair[0]!)], pair[1], pair);
  });

  it('reads each Chinese character of a name', () => {
    assert.match(pinyin, /cai财/u);
    assert.match(pinyin, /lve略/u);
    assert.match(pinyin, /^(?:[a-z]{1,6}\p{Script=Han}+)+$/u);
  });

  it('knows no regional word that the records use themselves', () => {
    for (const [regional, here] of regionalWords) {
      assert.ok(!texts.includes(regional), regional);
      assert.ok(texts.includes(here), here);
    }
  });

  it('is made anew from other records', () => {
    const example = compileRecords(EXAMPLE_FILES, EXAMPLE_TODAY);
    assert.ok('dataset' in example);
    const code = charactersModule([example.dataset]);
    assert.match(code, /^export const traditional = ".*組/mu);
    assert.doesNotMatch(code, /財/u);
  });
});
