import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from './bundled.js';
import { fold, hasAll, termsOf } from './fold.js';
import { OrganizationSearch } from './organization-search.js';
import { GroupSearch } from './search.js';
import { otherSpellings } from './other-spellings.js';
import { createTopicSearch } from './topic-search.js';

/** Whether a text is found by a query, as it is written or otherwise. */
const finds = (query: string, text: string): boolean =>
  [query, ...otherSpellings(query)].some((one) => termsOf(one).length > 0 && hasAll(fold(text), termsOf(one)));

/** Ways to write a text, by kind. */
const WAYS: Readonly<Record<string, readonly (readonly [query: string, text: string])[]>> = {
  'traditional characters': [
    ['財務組', '财务组'],
    ['媒體', '媒体组'],
    ['朱慶裕', '朱庆裕'],
    ['莊表偉', '庄表伟'],
    ['國際接軌組', '国际接轨组'],
    ['法律事務組', '法律事务组'],
    ['媒体组', '媒體組'],
    ['綫上', '线上协作工具'],
    ['線上', '线上协作工具'],
    ['\uf90a', '金'],
  ],
  'words of Taiwan and Hong Kong': [
    ['志工', '加入志愿者'],
    ['硬體', '开源硬件组'],
    ['社群合作', '社区合作组'],
    ['專案', '公益项目'],
    ['報帳', '报销'],
  ],
  'full-width forms': [
    ['ＫＣＣ', 'KCC工作组'],
    ['２０２４', 'COSCon 2024'],
    ['ｋｍｅｄｉａ＠', 'kmedia@kaiyuanshe.org'],
  ],
  'half-width katakana': [
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['ｱｼﾞｱ', 'アジア'],
  ],
  tones: [
    ['zhū qìngyù', 'Qingyu (Corrie) Zhu'],
    ['zhu1 qing4yu4', 'Qingyu (Corrie) Zhu'],
    ['ZHU1', 'zhu-qingyu'],
    ['lü3', 'Lu'],
    ['lu:3', 'Lü'],
    ['er2', 'Er'],
    ['nǚ', 'nü'],
  ],
  'ü, v, and u': [
    ['lv wei', 'Lü Wei'],
    ['lu wei', 'Lü Wei'],
    ['lü wei', 'Lv Wei'],
    ['LÜ', 'lu'],
    ['lu\u0308', 'L\u00fc'],
  ],
  'case of a Turkish keyboard': [
    ['İNFRA', 'Infrastructure Group'],
    ['lında', 'Na (Linda) Li'],
    ['LİNDA', 'Na (Linda) Li'],
    ['linda', 'LINDA'],
    ['infrastructure', 'INFRASTRUCTURE'],
  ],
  'ligatures and sharp s': [
    ['ﬁnance', 'Finance Group'],
    ['oﬃce', 'Office'],
    ['strasse', 'Straße'],
    ['STRASSE', 'straße'],
    ['ß', 'SS'],
    ['ΣΊΣΥΦΟΣ', 'Σίσυφος'],
  ],
  'accents in either form': [
    ['Zhua\u0304ng', 'Zhuang'],
    ['zhuang', 'Zhu\u0101ng'],
    ['cafe\u0301', 'Café'],
  ],
  'hyphens and spaces of any kind': [
    ['member‑development', 'member-development'],
    ['member–development', 'member-development'],
    ['member—development', 'member-development'],
    ['member\u2212development', 'member-development'],
    ['朱\u3000庆裕', '朱庆裕'],
    ['open\u00a0source', 'Open Source'],
    ['open\u2003source', 'Open Source'],
    ["xi'an", 'Xian'],
    ['xi’an', "Xi'an"],
  ],
  'characters that are not seen': [
    ['zhu\u200bqingyu', 'zhu-qingyu'],
    ['fin\u00adance', 'Finance Group'],
    ['\u200e媒体\u200f', '媒体组'],
    ['\ufeffKCC', 'KCC'],
    ['媒\u3164体', '媒体组'],
    ['媒\ufe00体', '媒体组'],
  ],
};

describe('a text in other spellings', () => {
  for (const [kind, pairs] of Object.entries(WAYS)) {
    it(`is found by ${kind}`, () => {
      for (const [query, text] of pairs) assert.ok(finds(query, text), `${query} finds ${text}`);
    });
  }

  it('keeps apart what is another word', () => {
    for (const [query, text] of [
      ['web3', 'web'],
      ['h5', 'h'],
      ['gsoc2', 'gsoc'],
      ['2024', '2023'],
      ['発', '法'],
      ['a', 'o'],
    ] as const)
      assert.ok(!finds(query, text), `${query} doesn't find ${text}`);
  });

  it('is no word where nothing is seen, or where no letter is', () => {
    for (const query of [
      '',
      ' ',
      '\u3000',
      '\u200b',
      '\u3164',
      '\u115f\u1160',
      '\u2800',
      '\u00ad',
      '\ud800',
      '🦊',
      '？！',
    ])
      assert.deepEqual(termsOf(query), [], JSON.stringify(query));
  });

  it('does not go by the locale of the page', (t) => {
    t.mock.method(String.prototype, 'toLocaleLowerCase', () => assert.fail('asked for the locale'));
    t.mock.method(String.prototype, 'toLocaleUpperCase', () => assert.fail('asked for the locale'));
    assert.equal(fold('Iı İi'), 'IIII');
  });
});

describe('traditional characters in every search', () => {
  const TRADITIONAL = {
    財務: 'finance',
    活動: 'events',
    媒體: 'media',
    國際接軌: 'global-bridging',
    朱慶裕: 'media',
  } as const;
  const groups = new GroupSearch(bundledDataset);
  const topics = createTopicSearch(bundledDataset);
  const nodes = new OrganizationSearch(bundledDataset.groups);

  for (const [query, id] of Object.entries(TRADITIONAL)) {
    it(`finds ${id} by ${query}`, () => {
      const [mainland] = otherSpellings(query);
      assert.ok(groups.find(mainland).some((group) => group.id === id));
      assert.ok(topics.find(mainland).some(({ group }) => group.id === id));
      if (query !== '朱慶裕') assert.ok(nodes.find(mainland).some((node) => node.id === id));
    });
  }

  const QUESTIONS = {
    報銷: 'finance',
    志願者: 'member-development',
    怎麼成為志工: 'member-development',
    翻譯文章: 'media',
    '怎麼開發票？': 'finance',
    商標授權: 'legal',
    報帳: 'finance',
    開源硬體: 'hardware',
    我想贊助你們的大會: 'finance',
  } as const;
  for (const [question, id] of Object.entries(QUESTIONS)) {
    it(`answers ${question}`, () => assert.equal(topics.find(otherSpellings(question)[0])[0]?.group.id, id));
  }
});
