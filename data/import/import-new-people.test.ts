import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRecords } from '../compile/compile-records.js';
import { changesOf, imported, openOf, pageWith } from './made-up-imports.test-data.js';
import { MADE_UP_FILES, MADE_UP_TODAY } from './made-up-records.test-data.js';

const DEPUTY = '周五：zhou-wu@example.org';
const WRITTEN = { writesPeople: true } as const;

/** The files that an import adds. */
const addedBy = (page: string, options = {}): ReadonlyMap<string, string> =>
  new Map([...imported(page, options).files].filter(([file]) => !MADE_UP_FILES.has(file)));

/** The file that the report suggests, as somebody would copy it from there. */
function suggestedIn(page: string): readonly [string, string] {
  const line = openOf(imported(page)).find((each) => each.includes('新的人：')) ?? '';
  const file = /data\/people\/[a-z0-9-]+\.yaml/u.exec(line)?.[0] ?? '';
  return [
    file,
    line
      .split('\n')
      .slice(1)
      .map((each) => each.replace(/^ {6}/u, ''))
      .join('\n'),
  ];
}

describe('somebody new', () => {
  for (const [written, file, english, alias] of [
    ['王七：wang-qi@example.org', 'wang-qi', 'Qi Wang', undefined],
    ['王七（小七）：wang-qi@example.org', 'wang-qi', 'Qi Wang', '小七'],
    ['欧阳小明：oyxm@example.org', 'ouyang-xiaoming', 'Xiaoming Ouyang', undefined],
    ['吕布（Leo）：lvbu@example.org', 'lv-bu', 'Bu Lv', 'Leo'],
    ['单雄信：shan@example.org', 'shan-xiongxin', 'Xiongxin Shan', undefined],
    ['Richard Roe：richard@example.org', 'richard-roe', 'Richard Roe', undefined],
  ] as const)
    it(`is suggested with a file that passes as it is: ${written}`, () => {
      const page = pageWith([DEPUTY, written]);
      const [path, text] = suggestedIn(page);
      assert.equal(path, `data/people/${file}.yaml`);
      assert.ok(text.startsWith('# yaml-language-server: $schema=../schema/person.schema.json\n'), text);
      assert.ok(text.includes(`en: ${english}`), text);
      assert.equal(/aliases:\n\s+- (.*)/u.exec(text)?.[1], alias);
      const outcome = imported(page, {}, new Map([...MADE_UP_FILES, [path, text]]));
      assert.equal(changesOf(outcome).length, 1, changesOf(outcome).join('\n'));
      assert.deepEqual(openOf(outcome), []);
      const after = new Map([...MADE_UP_FILES, [path, text], ...outcome.files]);
      assert.ok('dataset' in compileRecords(after, MADE_UP_TODAY));
    });

  it('is written for the reader, in the same import, and once', () => {
    const page = pageWith([DEPUTY, '王七：wang-qi@example.org'], ['吴六：wu-liu@', '王七：wang-qi@']);
    assert.deepEqual([...addedBy(page, WRITTEN).keys()], ['data/people/wang-qi.yaml']);
    const outcome = imported(page, WRITTEN);
    assert.deepEqual(changesOf(outcome), ['风筝组 副组长：＋王七 －周五', '陶艺组 组长：＋王七 －吴六']);
    assert.ok(openOf(outcome).some((line) => line.startsWith('新的人，写了 data/people/wang-qi.yaml：王七')));
    const again = imported(page, WRITTEN, new Map([...MADE_UP_FILES, ...outcome.files]));
    assert.equal(again.files.size, 0);
  });

  it('is not written where the post is left as it is', () => {
    assert.deepEqual([...addedBy(pageWith([DEPUTY, '王七：wang-qi@example.org、@飞书']), WRITTEN).keys()], []);
  });

  it('is not written with a mailbox elsewhere, or one letter from a known one', () => {
    for (const mailbox of ['wang-qi@example.com', 'zhou-vu@example.org'])
      assert.deepEqual([...addedBy(pageWith([DEPUTY, `王七：${mailbox}`]), WRITTEN).keys()], [], mailbox);
  });

  it('gets an id that no other has, and that Windows allows', () => {
    const others = new Map([
      ...MADE_UP_FILES,
      ['data/people/wang-qi.yaml', 'id: wang-qi\nname: { zh: 王起, en: Qi Wang }\nemails: [qi@example.org]\n'],
    ]);
    const outcome = imported(pageWith([DEPUTY, '王七：wang-qi@example.org']), WRITTEN, others);
    assert.ok(outcome.files.has('data/people/wang-qi-2.yaml'));
    assert.deepEqual(
      [...addedBy(pageWith([DEPUTY, 'Con：conny@example.org']), WRITTEN).keys()],
      ['data/people/con-2.yaml'],
    );
  });

  it('whose file stands ready holds no other change up, and is told', () => {
    const files = new Map([
      ...MADE_UP_FILES,
      ['data/people/wang-qi.yaml', 'id: wang-qi\nname: { zh: 王七, en: Qi Wang }\nemails: [wang-qi@example.org]\n'],
    ]);
    const outcome = imported(pageWith([DEPUTY, '吴六：wu-liu@example.org']), {}, files);
    assert.deepEqual(changesOf(outcome), ['风筝组 副组长：＋吴六 －周五']);
    assert.ok(openOf(outcome).some((line) => line.startsWith('wang-qi 还没有任何职务')));
  });
});
