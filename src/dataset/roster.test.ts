import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledCommittee, bundledDataset } from './bundled.js';
import { Dataset } from './dataset.js';
import { PeopleSearch } from './people-search.js';
import { mailboxesOf, postsOf } from './posts-of.js';
import { rosterOf } from './roster.js';

const { groups, people } = bundledDataset;
const roster = rosterOf(bundledDataset, bundledCommittee);
const directory = { groups, committee: bundledCommittee };

describe('rosterOf', () => {
  it('has everybody of the records once, with all posts and mailboxes', () => {
    assert.deepEqual(roster.map(({ id }) => id).sort(), people.map(({ id }) => id).sort());
    for (const { id, person, posts, emails } of roster) {
      assert.equal(person, bundledDataset.person(id));
      assert.deepEqual(
        posts.map(({ role, group }) => [role, group?.id]),
        postsOf(directory, id).map(({ role, group }) => [role, group?.id]),
      );
      assert.deepEqual(emails, mailboxesOf(person!, directory));
    }
  });

  it('begins with the offices, then goes by the groups as they come', () => {
    const offices = bundledCommittee.offices.map(({ person }) => person);
    assert.deepEqual(
      roster.slice(0, offices.length).map(({ id }) => id),
      offices,
    );
    const [first] = groups;
    assert.equal(roster[offices.length]!.id, first!.leaders[0]!.person);
  });

  it('has members without a post or mailbox, and people of whom the records tell nothing else', () => {
    const role = { zh: '协调', en: 'Coordination' };
    const records = new Dataset({
      ...bundledDataset,
      people: [{ id: 'san', name: { zh: '张三', en: 'San Zhang' }, aliases: [] }],
      groups: [
        {
          ...groups[0]!,
          leaders: [{ person: 'gone', email: '', confirmed: true }],
          members: [
            { person: 'san', role },
            { person: 'san', role: null },
          ],
        },
      ],
    });
    const [gone, san] = rosterOf(records, undefined);
    assert.deepEqual([gone!.id, gone!.person, gone!.emails], ['gone', undefined, []]);
    assert.deepEqual(
      san!.posts.map((post) => post.role),
      [role, 'members'],
    );
    assert.deepEqual(san!.emails, []);
  });
});

describe('PeopleSearch', () => {
  const search = new PeopleSearch(roster, bundledCommittee);
  const found = (query: string): string[] => search.find(query).map(({ id }) => id);

  for (const [kind, query, id] of [
    ['Chinese name', '朱庆裕', 'zhu-qingyu'],
    ['a piece of it', '庆裕', 'zhu-qingyu'],
    ['traditional characters', '朱慶裕', 'zhu-qingyu'],
    ['pinyin', 'zhuqingyu', 'zhu-qingyu'],
    ['pinyin with tones', 'zhū qìngyù', 'zhu-qingyu'],
    ['nickname', 'corrie', 'zhu-qingyu'],
    ['mailbox', 'tech-query@', 'shi-yao'],
    ['full-width letters', 'ｃｏｒｒｉｅ', 'zhu-qingyu'],
    ['office', '执行长', 'zhuang-biaowei'],
    ['name and group', 'wang 媒体', 'wang-xuan'],
  ] as const) {
    it(`finds by ${kind}: ${query}`, () => assert.ok(found(query).includes(id), found(query).join()));
  }

  it('finds all of a group by its name', () => {
    const media = groups.find(({ id }) => id === 'media')!;
    const holders = [...media.leaders, ...media.deputies].map(({ person }) => person);
    for (const query of ['媒體組', 'Media Group', 'kmedia'])
      assert.deepEqual(new Set(found(query)), new Set(holders), query);
  });

  it('finds by what is shown in place of what the records have, too', () => {
    const write = (text: string): string => text.replace('高校', '大學');
    const inTaiwan = new PeopleSearch(roster, bundledCommittee, write);
    for (const query of ['大學合作', '高校合作'])
      assert.deepEqual(
        inTaiwan
          .find(query)
          .map(({ id }) => id)
          .sort(),
        ['fan-jingjing', 'wang-wei'],
        query,
      );
    assert.deepEqual(found('大學合作'), []);
  });

  it('finds nobody by what nobody has, and everybody by nothing', () => {
    assert.deepEqual(found('xyzzy'), []);
    assert.equal(found(' ').length, roster.length);
  });
});
