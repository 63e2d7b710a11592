import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as shipped from '#generated/traditional.js';
import { conversionBy } from '../../../src/language/conversion.js';
import { LOCALES } from '../../../src/locales/languages.js';
import { compileRecords } from '../compile-records.js';
import { readRecordFiles } from '../record-files.js';
import { testedRecords } from '../tested-records.js';
import { latestToday } from '../today.js';
import { conversionTable } from './conversion-table.js';
import { convertedTexts } from './converted-texts.js';
import { reviewedTraditional } from './reviewed-conversion.js';
import { COMMON_WORDS, REVIEWED_WORDS } from './reviewed-words.js';

const textsOf = (files: ReturnType<typeof readRecordFiles>): readonly string[] => {
  const compilation = compileRecords(files, latestToday());
  assert.ok('dataset' in compilation);
  return convertedTexts([compilation.dataset, ...compilation.earlier]);
};

const toTraditional = conversionBy(shipped);

/** Characters that simplified Chinese alone has: of those that the table knows, none comes out of itself. */
const simplifiedOnly = new RegExp(
  `[${[...shipped.simplifiedCharacters].filter((character) => !shipped.traditionalCharacters.includes(character)).join('')}]`,
  'u',
);

describe('the table of Traditional Chinese', () => {
  for (const [which, files] of [
    ['of today', readRecordFiles(process.cwd())],
    ['that tests are written for', testedRecords()],
  ] as const)
    it(`writes every text of the records ${which}, of messages, and of published files as it has been reviewed`, () => {
      const texts = textsOf(files);
      assert.ok(texts.length > 250);
      const convert = conversionBy(conversionTable(texts));
      for (const text of texts) {
        assert.equal(convert(text), reviewedTraditional(text));
        assert.ok(!simplifiedOnly.test(convert(text)), convert(text));
      }
    });

  it('writes words as Taiwan does, names as their bearers do, and the community by its name', () => {
    for (const [text, written] of Object.entries({
      开源社: '開源社',
      开源社区的软件项目: '開源社群的軟體專案',
      志愿者的邮箱: '志工的信箱',
      用户的信息与网络: '使用者的資訊與網路',
      范晶晶: '范晶晶',
      余一鸣和钟范: '余一鳴和鍾范',
      '规范，范围': '規範，範圍',
      '这里有几公里，头发和皇后，然后在后台': '這裡有幾公里，頭髮和皇后，然後在後台',
      '支持国际会议，支撑活动': '支持國際會議，支援活動',
      '见“数字”。': '見「數字」。',
      数字主权: '數位主權',
      不断完善社内制度: '不斷完善社內制度',
      发布: '發布',
    }))
      assert.equal(toTraditional(text), written);
  });

  it('knows the common characters and words that records from elsewhere may have', () => {
    for (const word of [...COMMON_WORDS, ...REVIEWED_WORDS.map(([word]) => word)])
      assert.equal(toTraditional(word), reviewedTraditional(word));
    assert.equal(toTraditional('爱护龙凤龟鸡鸭，书写汉语拼音'), '愛護龍鳳龜雞鴨，書寫漢語拼音');
  });

  it('leaves everything else as it is, whatever it is', () => {
    for (const text of [
      '',
      'kmedia@kaiyuanshe.org',
      'https://kaiyuanshe.cn/?q=%E5%BC%80',
      'Media Group',
      '媒體組',
      '\ud800',
    ])
      assert.equal(toTraditional(text), text);
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => toTraditional(text) === text));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof toTraditional(text) === 'string'));
  });

  it('has a language of its own', () => {
    assert.equal(LOCALES['zh-Hant'].tag, 'zh-Hant-TW');
  });
});
