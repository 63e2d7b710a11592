import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { topics } from '#generated/dataset.js';
import { bundledDataset } from './bundled.js';
import { Dataset } from './dataset.js';
import type { Group, PublishedGroup } from './records.js';
import { createTopicSearch } from './topic-search.js';

const { groups } = bundledDataset;
const search = createTopicSearch(bundledDataset);
const found = (question: string): string[] => search.find(question).map(({ group }) => group.id);

/** What leads to one group: topics, names, other names, id and mailbox. */
const textsOf = ({ id, name, aliases, email }: Group): string[] => [
  ...topics[id]!.flatMap(({ zh, en }) => [zh, en]),
  name.zh,
  name.en,
  ...aliases,
  id,
  email,
];

const allTexts = groups.flatMap((group) => textsOf(group).map((text) => ({ group, text })));
const groupAndText = fc.constantFrom(...allTexts);

/** What people say around what they want. */
const before = fc.constantFrom(
  '',
  '我想问一下',
  '请问怎么',
  '你好，我想了解',
  'how do I ask about ',
  'Hello, we would like to know about ',
  'please: ',
);
const after = fc.constantFrom('', '，谢谢', '找谁', '怎么办', ', please', ' who can help me', '!!! Thank you so much');

describe('TopicSearch', () => {
  it('finds each group first by each of its topics and names', () => {
    for (const { group, text } of allTexts) assert.equal(found(text)[0], group.id, text);
  });

  it('finds it first without case, in full-width letters and without the spaces', () => {
    fc.assert(
      fc.property(groupAndText, ({ group, text }) => {
        const wide = text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
        for (const typed of [text.toUpperCase(), wide, ` ${text}\n`, text.replaceAll(' ', '')])
          assert.equal(found(typed)[0], group.id, typed);
      }),
    );
  });

  it('finds it among the first three with other words around it', () => {
    fc.assert(
      fc.property(before, groupAndText, after, (start, { group, text }, end) => {
        const question = `${start}${text}${end}`;
        assert.ok(found(question).slice(0, 3).includes(group.id), `${question}: ${found(question).join()}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds it among the first three with one letter of a word of ten or more left out', () => {
    const typo = groupAndText
      .filter(({ text }) => /^[\x20-?A-~]+$/.test(text) && /[a-z]{10,}/.test(text))
      .chain(({ group, text }) => {
        const { index, 0: word } = /[a-z]{10,}/.exec(text)!;
        return fc
          .integer({ min: 1, max: word.length - 1 })
          .map((at) => ({ group, text: text.slice(0, index + at) + text.slice(index + at + 1) }));
      });
    fc.assert(
      fc.property(typo, ({ group, text }) => {
        assert.ok(found(text).slice(0, 3).includes(group.id), `${text}: ${found(text).join()}`);
      }),
    );
  });

  it('gives a reason in both languages, whichever the question is in', () => {
    for (const question of ['发票', 'invoice']) {
      const [first] = search.find(question);
      assert.equal(first?.group.id, 'finance');
      assert.ok(topics.finance!.includes(first.reason!), JSON.stringify(first.reason));
      assert.match(`${first.reason?.zh} ${first.reason?.en}`, /发票.*Invoices/u);
    }
  });

  it('gives all groups in the order of the dataset, without a reason, where nothing is asked', () => {
    for (const question of ['', ' ', '，。？', '🦆', '\ud800']) {
      assert.deepEqual(
        search.find(question),
        groups.map((group) => ({ group, reason: undefined })),
      );
    }
  });

  for (const [question, first] of [
    ['票', 'finance'],
    ['spo', 'finance'],
    ['volunteer', 'member-development'],
    ['志愿者', 'member-development'],
    ['sponsorship', 'finance'],
    ['赞助', 'finance'],
    ['kmedia', 'media'],
    ['ACSG', 'advisory-council-service'],
    ['聚会', 'events'],
    ['film', 'media'],
  ] as const) {
    it(`answers a short question: ${question}`, () => {
      assert.equal(found(question)[0], first);
    });
  }

  for (const [question, expected] of [
    ['朱庆裕', ['member-development', 'media']],
    ['zhuq', ['member-development', 'media']],
    ['qingyu zhu', ['member-development', 'media']],
    ['how do I contact Corrie please', ['member-development', 'media']],
    ['biaoweizhuang', ['kcc']],
    ['我要找庄表伟', ['kcc']],
    ['水歌', ['infrastructure']],
    ['Wang Wei', ['education', 'ones']],
  ] as const) {
    it(`finds the groups of a person, in pinyin too: ${question}`, () => {
      assert.deepEqual(found(question), expected);
    });
  }

  for (const question of [
    'xyzzy',
    'weather',
    'what is the weather today',
    '今天天气怎么样',
    '我想吃火锅',
    'I want to buy a car',
    '你好',
    'hello',
    'and the for with',
  ]) {
    it(`finds nothing for what no group does: ${question}`, () => {
      assert.deepEqual(found(question), []);
    });
  }

  it('answers every string, each group once at most, and the same twice', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('开', '源', '票', 'a', 'e', 's', ' ', '-', '\ud842') }),
    );
    fc.assert(
      fc.property(anything, (question) => {
        const ids = found(question);
        assert.equal(new Set(ids).size, ids.length);
        assert.deepEqual(found(question), ids);
      }),
    );
  });

  it('keeps the order of the dataset where groups are alike', () => {
    const twins = new Dataset({
      ...bundledDataset,
      groups: ['one', 'two', 'three'].map((id) => ({ ...groups[0]!, id })),
    });
    const ids = createTopicSearch(twins)
      .find(groups[0]!.name.zh)
      .map(({ group }) => group.id);
    assert.deepEqual(ids, ['one', 'two', 'three']);
  });

  it('reads the topics of records from elsewhere, and does without', () => {
    const foreign: PublishedGroup = {
      ...(groups[0] as PublishedGroup),
      id: 'bees',
      topics: [{ zh: '养蜂', en: 'Beekeeping' }],
    };
    assert.equal(
      createTopicSearch(new Dataset({ ...bundledDataset, groups: [foreign] })).find('beekeeper')[0]?.group,
      foreign,
    );
    const bare = new Dataset({ ...bundledDataset, people: [], tags: [], groups: [{ ...groups[0]!, id: 'bare' }] });
    assert.equal(createTopicSearch(bare).find(groups[0]!.name.en)[0]?.group.id, 'bare');
    assert.deepEqual(createTopicSearch(new Dataset({ ...bundledDataset, groups: [] })).find('x'), []);
  });
});
