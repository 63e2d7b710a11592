import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bundledDataset } from './bundled.js';
import { Dataset } from './dataset.js';
import type { Group } from './records.js';
import { GroupSearch } from './search.js';
import { tagsOf } from './tags.js';

const { groups } = bundledDataset;
const search = new GroupSearch(bundledDataset);
const found = (query: string): string[] => search.find(query).map(({ id }) => id);

/** Every text that names a group, its people or its tags. */
function namesOf(group: Group): string[] {
  const holders = [...group.leaders, ...group.deputies];
  const people = holders.map(({ person }) => bundledDataset.person(person)!);
  return [
    group.id,
    group.email,
    ...[group, ...people, ...tagsOf(bundledDataset, group)].flatMap(({ name }) => [name.zh, name.en]),
    ...[group, ...people].flatMap(({ aliases }) => aliases),
    ...people.map(({ id }) => id),
    ...holders.map(({ email }) => email),
  ];
}

/** A group and any piece of any of its names. */
const groupAndPiece = fc
  .constantFrom(...groups)
  .chain((group) => fc.constantFrom(...namesOf(group)).map((name) => ({ group, name })))
  .chain(({ group, name }) =>
    fc
      .tuple(fc.nat(name.length - 1), fc.integer({ min: 1, max: name.length }))
      .map(([start, length]) => ({ group, piece: name.slice(start, start + length) })),
  );

describe('GroupSearch', () => {
  it('finds each group by any piece of any of its names', () => {
    fc.assert(
      fc.property(groupAndPiece, ({ group, piece }) => search.find(piece).includes(group)),
      { numRuns: 2000 },
    );
  });

  it('finds each group by pieces of two of its names, in either order and in capitals', () => {
    const two = fc.tuple(groupAndPiece, groupAndPiece).filter(([one, other]) => one.group === other.group);
    fc.assert(
      fc.property(two, ([{ group, piece }, other]) =>
        [`${piece} ${other.piece}`, `${other.piece}\u3000${piece}`.toUpperCase()].every((query) =>
          search.find(query).includes(group),
        ),
      ),
      { numRuns: 300 },
    );
  });

  it('finds fewer groups with each word more, and only in the order of the dataset', () => {
    const query = fc.string({ unit: fc.constantFrom('a', 'e', 'i', 'n', 'w', '组', '开', '@', ' ') });
    fc.assert(
      fc.property(query, query, (one, other) => {
        const both = search.find(`${one} ${other}`);
        assert.deepEqual(
          both,
          groups.filter((group) => search.find(one).includes(group) && search.find(other).includes(group)),
        );
      }),
    );
  });

  for (const [kind, query, expected] of [
    ['Chinese name', '媒体', ['media']],
    ['English name', 'Media Gr', ['media']],
    ['English name without case', 'mEDIA', ['media']],
    ['full-width letters', 'ＯＮＥＳ', ['ones']],
    ['other name', '顾问委员会服务工作组', ['advisory-council-service']],
    ['other name, without its space', 'kcc工作组', ['kcc']],
    ['Chinese name of a person', '范晶晶', ['community-partnership', 'education', 'kcc']],
    ['pinyin, given name first', 'jingjing fan', ['community-partnership', 'education', 'kcc']],
    ['pinyin, family name first', 'Fan Jingjing', ['community-partnership', 'education', 'kcc']],
    ['pinyin in one word, given name first', 'biaoweizhuang', ['kcc']],
    ['pinyin in one word, family name first', 'zhuangbiaowei', ['kcc']],
    ['pinyin with tones', 'Zhuāng Biǎowěi', ['kcc']],
    ['pinyin of a person with an English name inside', 'zhuqingyu', ['member-development', 'media']],
    ['pinyin of a person with an English name inside, other order', 'qingyuzhu', ['member-development', 'media']],
    ['nickname 水歌', '水歌', ['infrastructure']],
    ['nickname Corrie', 'corrie', ['member-development', 'media']],
    ['nickname 啊Q', '啊q', ['events', 'kcc']],
    ['nickname 李小明', '李小明', ['community-partnership', 'global-bridging']],
    ['nickname inside the English name', 'Queena', ['events', 'kcc']],
    ['Chinese tag', '聚会', ['events']],
    ['English tag', 'film and VIDEO', ['media']],
    ['mailbox', 'kmedia@kaiyuanshe.org', ['media']],
    ['mailbox without case', 'kcc@KAIYUANSHE.org', ['kcc']],
    ["person's mailbox", 'wwang@dase.ecnu.edu.cn', ['education', 'ones']],
    ['name and tag together', '李小明 技术', ['community-partnership']],
  ] as const) {
    it(`finds by ${kind}: ${query}`, () => {
      assert.deepEqual(found(query), expected);
    });
  }

  for (const query of ['', ' ', '，。', '@', '（）', '.*', '🦆']) {
    it(`finds every group for ${JSON.stringify(query)}, in which there is no letter or digit`, () => {
      assert.equal(found(query).length, groups.length);
    });
  }

  for (const query of ['xyzzy', '媒体组媒体组', 'media finance', '组长', '\\w0']) {
    it(`finds nothing for ${JSON.stringify(query)}`, () => {
      assert.deepEqual(found(query), []);
    });
  }

  it('never joins the end of one name with the beginning of the next', () => {
    const words = '基础设施组infra';
    assert.deepEqual(found(words), []);
  });

  it('answers every string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => Array.isArray(search.find(query))));
  });

  it('finds a person that foreign records do not have by the id', () => {
    const dataset = new Dataset({ ...bundledDataset, people: [] });
    assert.deepEqual(
      new GroupSearch(dataset).find('wang-xuan').map(({ id }) => id),
      ['media'],
    );
  });
});
