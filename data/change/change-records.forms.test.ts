import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXAMPLE_TODAY, EXAMPLE_WITH_TERMS, errorsOf, publicationOf } from '../compile/example-records.test-data.js';
import { change, fileLines, KCC, lines, refusal } from './change-records.test-harness.js';
import type { ChangedRecords } from './change-records.js';

const ORGANIZATION = 'data/organization.yaml';
const COMMITTEE = 'data/committee.yaml';

/** The records after a change, to be changed again. */
const after = ({ files, removed }: ChangedRecords, before = EXAMPLE_WITH_TERMS): ReadonlyMap<string, string> =>
  new Map([...before, ...files].filter(([file]) => !removed.includes(file)));

describe('the form for a new term', () => {
  it('keeps the one before, with its day and sources', () => {
    const changed = change('term', {
      term: '2025',
      'as-of': '2025/3/1',
      source: 'https://example.org/2025?utm_source=x',
    });
    assert.equal(lines(changed)[0], '任期：2024 → 2025');
    const text = changed.files.get(ORGANIZATION)!;
    assert.match(
      text,
      /term: "2025"[^]*date: 2025-03-01[^]*url: https:\/\/example\.org\/2025\n[^]*earlierTerms:\n\s+- term: "2024"/u,
    );
    assert.deepEqual(errorsOf(after(changed)), []);
  });

  it('is no earlier one, and no day before it or in the future', () => {
    for (const answers of [
      { term: '2024', 'as-of': '2025-03-01' },
      { term: '2025', 'as-of': '2024-12-31' },
      { term: '2025', 'as-of': '2025-07-02' },
      { term: '二〇二五', 'as-of': '2025-03-01' },
    ])
      assert.equal(refusal('term', answers).length, 1, JSON.stringify(answers));
  });
});

describe('the form for a name of a group', () => {
  it('keeps the old ones, by which it is found', () => {
    const changed = change('rename', { group: 'kcc', 'name-zh': '城市社区组', 'name-en': 'City Community Group' });
    const record = changed.files.get(KCC)!;
    assert.match(record, /zh: 城市社区组/u);
    const back = change(
      'rename',
      { group: 'KCC工作组', 'name-zh': 'KCC工作组', 'name-en': 'KCC Group' },
      after(changed),
    );
    assert.match(back.files.get(KCC)!, /aliases:[^]*城市社区组/u);
  });
});

describe('the forms for single facts', () => {
  it('change a class, and a founding day as people write it', () => {
    assert.deepEqual(lines(change('class', { group: 'kcc', class: '未归类' })).length, 1);
    assert.deepEqual(fileLines(change('founded', { group: 'kcc', founded: '2023年3月1日' }), KCC), [
      '-founded: 2023-02-01',
      '+founded: 2023-03-01',
    ]);
    assert.deepEqual(refusal('founded', { group: 'kcc', founded: '去年春天' }), [
      '读不出日期：去年春天。写成 2024-03-01。',
    ]);
  });

  it('write tags with hashes, spaces, or commas, and a new one', () => {
    for (const tags of [
      '#operations #business',
      '#运营#business',
      '运营，business',
      '- operations\n'.replace('\n', '').slice(2) + '、business',
    ])
      assert.match(change('tags', { group: 'kcc', tags }).files.get(KCC)!, /tags: \[operations, business\]/u, tags);
    const changed = change('tags', {
      group: 'kcc',
      tags: '运营',
      'new-zh': '城市',
      'new-en': 'Cities',
      'new-id': 'cities',
    });
    assert.match(changed.files.get(KCC)!, /tags: \[operations, cities\]/u);
    assert.deepEqual(errorsOf(after(changed)), []);
    const gone = change('tags', { group: 'kcc', tags: '运营' }, after(changed));
    assert.deepEqual(errorsOf(after(gone, after(changed))), [], 'a tag that no group uses leaves the list');
  });

  it('confirm that a record is still right', () => {
    assert.deepEqual(fileLines(change('confirm', { group: 'kcc' }), KCC), [`+confirmed: ${EXAMPLE_TODAY}`]);
  });
});

describe('the form for figures', () => {
  it('adds, changes, and removes one', () => {
    const added = change('figures', {
      group: 'kcc',
      what: '添',
      value: '1.5万',
      'label-zh': '关注',
      'label-en': 'followers',
      'as-of': '2024',
    });
    assert.match(added.files.get(KCC)!, /value: 15000/u);
    const changed = change('figures', { group: 'kcc', what: '改', figure: '关注', value: '20,000+' }, after(added));
    assert.match(changed.files.get(KCC)!, /value: 20000/u);
    assert.doesNotMatch(changed.files.get(KCC)!.slice(changed.files.get(KCC)!.indexOf('20000')), /asOf: "2024"/u);
    const removed = change('figures', { group: 'kcc', what: '去掉', figure: 'Followers' }, after(added));
    assert.doesNotMatch(removed.files.get(KCC)!, /followers/u);
    assert.match(
      refusal('figures', { group: 'kcc', what: '改', figure: '没有', value: '1' })[0]!,
      /^没有“没有”，只有：/u,
    );
    assert.deepEqual(
      refusal('figures', { group: 'kcc', what: '添', value: '很多', 'label-zh': '甲', 'label-en': 'One' }),
      ['读不出数字：很多'],
    );
  });
});

describe('the form for teams', () => {
  it('adds, renames, and removes one, wherever it stands', () => {
    const added = change('teams', {
      group: 'kcc',
      what: '添',
      'name-zh': '成都小组',
      'name-en': 'Chengdu Team',
      id: 'chengdu',
    });
    const renamed = change(
      'teams',
      { group: 'kcc', what: '改名', team: '成都小组', 'name-zh': '西南小组', 'name-en': 'Southwest Team' },
      after(added),
    );
    assert.match(renamed.files.get(KCC)!, /zh: 西南小组/u);
    const removed = change('teams', { group: 'kcc', what: '去掉', team: 'Chengdu Team' }, after(added));
    assert.doesNotMatch(removed.files.get(KCC)!, /chengdu/u);
    assert.deepEqual(refusal('teams', { group: 'kcc', what: '添', 'name-zh': '成', 'name-en': 'C' }), [
      '新的小组要有 id。',
    ]);
  });
});

describe('the form for duties', () => {
  it('adds, changes, and removes one', () => {
    const added = change('duties', { office: '执行长', what: '添', zh: '写年报。', en: 'Writes the yearly report.' });
    assert.match(added.files.get(COMMITTEE)!, /写年报。/u);
    const changed = change(
      'duties',
      { office: 'executive-director', what: '改', old: '写年报。', zh: '审年报。', en: 'Reads the yearly report.' },
      after(added),
    );
    assert.match(changed.files.get(COMMITTEE)!, /审年报。/u);
    const removed = change('duties', { office: '执行长', what: '去掉', old: '写年报。' }, after(added));
    assert.doesNotMatch(removed.files.get(COMMITTEE)!, /写年报。/u);
  });
});

describe('the form for members', () => {
  const NEW = { person: '测试一', 'name-en': 'Test One', id: 'test-one' };

  it('adds somebody, of whom there may be no record, and takes them away with their file', () => {
    const added = change('members', {
      group: 'kcc',
      what: '添',
      ...NEW,
      'role-zh': '管账',
      'role-en': 'Keeps the books',
    });
    assert.match(added.files.get('data/people/test-one.yaml')!, /emails: \[\]/u);
    const removed = change('members', { group: 'kcc', what: '去掉', person: '测试一' }, after(added));
    assert.deepEqual(removed.removed, ['data/people/test-one.yaml']);
    assert.deepEqual(errorsOf(after(removed, after(added))), []);
  });

  it('adds nobody twice, and nobody who holds a post', () => {
    assert.deepEqual(refusal('members', { group: 'kcc', what: '添', person: 'zhuang-biaowei' }), [
      'zhuang-biaowei 已经在这个组里。',
    ]);
    assert.match(refusal('members', { group: 'kcc', what: '添', person: '测试一' })[0]!, /^还没有“测试一”的记录/u);
  });
});

describe('the form for a vacancy', () => {
  it('ends the leader of a group, and the form for a role fills it', () => {
    const vacant = change('vacancy', { post: '组长', where: 'kcc' });
    assert.match(vacant.files.get(KCC)!, /vacant: true/u);
    const filled = change('post', { post: '组长', where: 'kcc', begins: 'li-na' }, after(vacant));
    assert.doesNotMatch(filled.files.get(KCC)!, /vacant/u);
  });
});

describe('the form for a mailbox that is published no more', () => {
  it('takes none away that a present role publishes', () => {
    assert.match(
      refusal('mailbox', { person: 'zhuang-biaowei', mailbox: 'zbw@kaiyuanshe.org' })[0]!,
      /还公布着这个邮箱/u,
    );
    assert.match(refusal('mailbox', { person: 'li-na', mailbox: 'nobody@kaiyuanshe.org' })[0]!, /不是 .* 的邮箱/u);
  });

  it('takes one away from the person and from the roles that have ended', () => {
    const left = change('post', { post: '组长', where: 'kcc', begins: 'li-na' });
    const files = new Map(
      [...after(left)].map(([file, text]) => [
        file,
        file === COMMITTEE
          ? text.replaceAll('zhuang-biaowei', 'li-na').replaceAll('zbw@kaiyuanshe.org', 'linda@kaiyuanshe.org')
          : text,
      ]),
    );
    assert.deepEqual(errorsOf(files), []);
    assert.match(
      files.get(KCC)!,
      /zbw@kaiyuanshe\.org, began: "2023", ended: "2024"/u,
      'a post that has ended shows it',
    );
    const changed = change('mailbox', { person: 'zhuang-biaowei', mailbox: 'ZBW@kaiyuanshe.org' }, files);
    assert.match(changed.files.get('data/people/zhuang-biaowei.yaml')!, /emails: \[\]/u);
    assert.doesNotMatch(changed.files.get(KCC)!, /zbw@/u);
    assert.match(changed.files.get(KCC)!, /person: zhuang-biaowei, began: "2023", ended: "2024"/u);
    const then = publicationOf(after(changed, files)).earlier[0]!;
    assert.equal(then.groups.find(({ id }) => id === 'kcc')?.leaders[0]?.email, 'KCC@kaiyuanshe.org');
  });
});

describe('what a form was wrong about', () => {
  it('begins no role anew that somebody has', () => {
    assert.deepEqual(
      refusal('post', { post: '组长', where: 'kcc', begins: 'zhuang-biaowei', ends: 'zhuang-biaowei' }),
      ['zhuang-biaowei 现在就在这个职务上。'],
    );
    assert.deepEqual(refusal('post', { post: '组长', where: 'kcc', begins: 'zhuang-biaowei' }), [
      'zhuang-biaowei 现在就在这个职务上。',
    ]);
  });

  const GROUP = (id: string) => ({
    'name-zh': `${id}组`,
    'name-en': `Group ${id}`,
    id,
    class: '对外',
    tags: '#运营 #business',
    founded: '2024/5/1',
    mailbox: `${id}@kaiyuanshe.org`,
    'summary-zh': '介绍。',
    'summary-en': 'Introduction.',
    topics: '- 甲 | One\n* 乙 | Two\n3. 丙 | Three',
    question: `what does ${id} do`,
    leader: 'li-na',
  });

  it('takes the dashes of a list out of topics', () => {
    const text = change('new-group', GROUP('knowledge')).files.get('data/groups/knowledge.yaml')!;
    assert.match(text, /zh: 甲\n[^]*zh: 乙\n[^]*zh: 丙\n/u);
    assert.match(text, /founded: 2024-05-01/u);
  });

  it('gives no group an id that Windows has for itself', () => {
    for (const id of ['con', 'nul', 'com1', 'lpt9']) assert.match(refusal('new-group', GROUP(id))[0]!, /Windows/u);
  });

  it('lets two requests for new groups be merged one after the other', () => {
    const questions = EXAMPLE_WITH_TERMS.get('data/questions.yaml')!;
    const many = Array.from({ length: 80 }, (_, index) => `  - { ask: q${index}, group: kcc }\n`).join('');
    const files = new Map([
      ...EXAMPLE_WITH_TERMS,
      ['data/questions.yaml', questions.replace('questions:\n', `questions:\n${many}`)],
    ]);
    const [one, other] = ['knowledge', 'translators'].map((id) => change('new-group', GROUP(id), files));
    const places = [one!, other!].map((changed) => {
      const [before, now] = [
        files.get('data/questions.yaml')!.split('\n'),
        changed.files.get('data/questions.yaml')!.split('\n'),
      ];
      return now.findIndex((line, index) => line !== before[index]);
    });
    assert.deepEqual(
      [one!, other!].map(({ files }) => files.has(ORGANIZATION)),
      [false, false],
    );
    assert.equal(new Set(places).size, 2);
  });

  it('writes a link without what tells where it was copied, and none with a user', () => {
    const link = { 'link-zh': '新链接', 'link-en': 'New link' };
    const changed = change('group', {
      group: 'kcc',
      ...link,
      link: 'https://example.feishu.cn/wiki/A?from=from_copylink',
    });
    assert.match(changed.files.get(KCC)!, /url: https:\/\/example\.feishu\.cn\/wiki\/A\n/u);
    assert.match(refusal('group', { group: 'kcc', ...link, link: 'https://me:secret@example.org/a' })[0]!, /用户名/u);
  });
});
