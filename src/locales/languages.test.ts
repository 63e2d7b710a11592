import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { inEachLanguage, languageForTag, languageNamed, LANGUAGES, LOCALES, otherLanguages } from './languages.js';

describe('the list of languages', () => {
  it('has tags by which each is found again', () => {
    for (const language of LANGUAGES) {
      assert.equal(languageNamed(LOCALES[language].tag), language);
      assert.equal(languageNamed(language.toUpperCase()), language);
    }
  });

  it('names no language for a tag of another', () => {
    for (const tag of ['', 'x-klingon', 'constructor', 'eng', 'en2', 'e n'])
      assert.equal(languageNamed(tag), undefined);
  });

  it('gives all but one, in order, and something in each', () => {
    assert.deepEqual(otherLanguages('zh'), LANGUAGES.slice(1));
    assert.deepEqual(Object.keys(inEachLanguage(() => 0)), LANGUAGES);
  });
});

describe('languageForTag', () => {
  for (const tag of [
    'zh',
    'ZH',
    'Zh',
    'zh-CN',
    'zh_CN',
    ' zh-Hans ',
    'zh-Hans-HK',
    'zh-SG',
    'zh-Hantx',
    'zh-x-tw',
    'zh-CN-u-rg-twzzzz',
    'zh-cmn-Hans-CN',
    '\tzh\n',
    'zh ',
    'zh_CN.UTF-8',
    'zh-',
  ]) {
    it(`is Chinese for ${JSON.stringify(tag)}`, () => {
      assert.equal(languageForTag(tag), 'zh');
    });
  }

  for (const tag of [
    'en',
    'EN-us',
    'fr',
    'ja-JP',
    'zha',
    'zhx-CN',
    'cmn',
    'x',
    'x-zh',
    'en-zh',
    '-zh',
    '_',
    '中文',
    '🦆',
    '<b>',
    'z h',
    'undefined',
  ]) {
    it(`is English for ${JSON.stringify(tag)}`, () => {
      assert.equal(languageForTag(tag), 'en');
    });
  }

  it('reads a very long tag in no time', () => {
    const begun = process.cpuUsage();
    assert.equal(languageForTag('zh-'.repeat(1e6)), 'zh');
    assert.equal(languageForTag(' '.repeat(1e6)), 'en');
    assert.equal(languageForTag(`zh${' '.repeat(1e6)}x`), 'en');
    // Of this process alone: what else runs on the machine takes no part in it.
    assert.ok(process.cpuUsage(begun).user < 500_000);
  });

  for (const tag of [
    'zh-TW',
    'zh_TW.UTF-8',
    'ZH-hk',
    'zh-MO',
    'zh-Hant',
    ' zh-Hant-HK ',
    '“zh-hant”',
    'zh_Hant_TW',
    'zh-TW-u-nu-hanidec',
  ])
    it(`is Traditional Chinese for ${JSON.stringify(tag)}`, () => {
      assert.equal(languageForTag(tag), 'zh-Hant');
    });

  it('answers every string with one of the list', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (tag) => Object.hasOwn(LOCALES, languageForTag(tag))));
  });
});
