import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesOf, imported, openOf, pageWith, readOf, withFile } from './made-up-imports.test-data.js';

const WANG = [
  'data/people/wang-qi.yaml',
  'id: wang-qi\nname: { zh: 王七, en: Qi Wang }\nemails: [wang-qi@example.org]\n',
] as const;

describe('an import of somebody whom it cannot place', () => {
  const left = '‹**现任工作组副组长：**› 风筝组的副组长里有拿不准的人，整项不动';

  it('lists somebody new with a file to write, and takes them once that is written', () => {
    const page = pageWith(['、周五：zhou-wu@example.org', '、王七：wang-qi@example.org']);
    const outcome = imported(page);
    assert.deepEqual(changesOf(outcome), []);
    assert.deepEqual(openOf(outcome), [
      left,
      [
        '‹?李四：li-si@example.org、王七› 新的人：王七 wang-qi@example.org。英文名和 id 是按拼音拟的，请核对，新建 data/people/wang-qi.yaml 再导入一次，或加上 --write-people：',
        '# yaml-language-server: $schema=../schema/person.schema.json',
        "id: wang-qi # 与文件名相同，永不更改 · same as the file's name; never changes",
        'name:',
        '  zh: 王七',
        '  en: Qi Wang',
        'emails:',
        '  - wang-qi@example.org',
      ].join('\n      '),
    ]);
    assert.deepEqual(changesOf(imported(page, {}, withFile(...WANG))), ['风筝组 副组长：＋王七 －周五']);
  });

  for (const [what, written, line] of [
    [
      'a known name with an unknown mailbox',
      '吴六：another@example.org',
      '记录里有吴六，却没有 another@example.org；是不是同一个人，拿不准',
    ],
    [
      'a known mailbox under an unknown name',
      '王七：zhou-wu@example.org',
      'zhou-wu@example.org 是周五的邮箱，这里写的却是王七',
    ],
    [
      'a known mailbox under the name of another',
      '吴六：zhou-wu@example.org',
      'zhou-wu@example.org 是周五的邮箱，这里写的却是吴六',
    ],
    ['a group’s mailbox as a person’s', '周五：pottery@example.org', 'pottery@example.org 已经属于陶艺组'],
    ['an unknown name alone', '王七', '没有邮箱，不能添上：王七'],
    ['words that are no name', '@飞书', '读不出是谁：@飞书'],
    ['a mailbox that begins with a hyphen', '周五-zhou-wu@example.org', '读不出是谁：周五-zhou-wu@example.org'],
    ['a mailbox that begins with dots', '周五...zhou-wu@example.org', '读不出是谁：周五...zhou-wu@example.org'],
    ['a mailbox elsewhere', '周五：zhou-wu@example.com', 'zhou-wu@example.com 不在社区的域名下，要有人写明缘由'],
  ] as const)
    it(`lists ${what} and leaves the post alone`, () => {
      const outcome = imported(pageWith(['周五：zhou-wu@example.org', written]));
      assert.deepEqual(
        [changesOf(outcome), openOf(outcome)],
        [[], [left, `‹${`?李四：li-si@example.org、${written}`.slice(0, 24)}› ${line}`]],
      );
    });

  it('tells two of one name apart by their mailboxes, and lists them without', () => {
    const files = withFile(
      'data/people/wu-liu-b.yaml',
      'id: wu-liu-b\nname: { zh: 吴六, en: Another Wu }\nemails: [wu-b@example.org]\n',
    );
    assert.deepEqual(changesOf(imported(pageWith(['周五：zhou-wu@', '吴六：wu-b@']), {}, files)), [
      '风筝组 副组长：＋吴六 －周五',
    ]);
    assert.deepEqual(openOf(imported(pageWith(['、周五：zhou-wu@example.org', '、吴六']), {}, files)), [
      left,
      '‹?李四：li-si@example.org、吴六› 叫吴六的不止一人，拿不准是哪位',
    ]);
  });

  it('keeps somebody who is there without a mailbox', () => {
    assert.deepEqual(changesOf(imported(pageWith(['周五：zhou-wu@example.org', '周五']))), []);
  });

  it('finds two people whom nothing parts', () => {
    assert.deepEqual(changesOf(imported(pageWith(['example.org、周五：', 'example.org 周五：']))), []);
  });

  it('lists what stands in brackets and is no name of the person', () => {
    assert.deepEqual(openOf(imported(pageWith(['（三哥）', '（老三、三爷）']))), [
      '‹孙三（老三、三爷）：sun-san@exampl› 括号里的“老三、三爷”是不是孙三的别名，拿不准，没有写',
    ]);
    assert.deepEqual(openOf(imported(pageWith(['（三哥）', '（代理）']))), [
      '‹孙三（代理）：sun-san@example.o› 括号里的“代理”是不是孙三的别名，拿不准，没有写',
    ]);
  });
});

describe('an import of what is only half known', () => {
  it('leaves a post alone where somebody new in it has something unknown in brackets, which may be a status', () => {
    const outcome = imported(pageWith(['周五：zhou-wu@example.org', '吴六（代理）：wu-liu@example.org']));
    assert.deepEqual(
      [changesOf(outcome), openOf(outcome)],
      [
        [],
        [
          '‹**现任工作组副组长：**› 风筝组的副组长里有拿不准的人，整项不动',
          '‹?李四：li-si@example.org、吴六› 括号里的“代理”是不是吴六的别名，拿不准，没有写',
        ],
      ],
    );
    const director = imported(pageWith(['赵大（zhao-da@example.org）', '周五（代理）：zhou-wu@example.org']));
    assert.deepEqual(
      [changesOf(director), openOf(director)[0]],
      [[], '‹### **执行长**› 委员会的执行长里有拿不准的人，整项不动'],
    );
  });

  it('shows the visible mailbox of a person where the link leads elsewhere or is encoded', () => {
    const written = '[zhou-wu@example.org](mailto:li-si@example.org)';
    const outcome = imported(
      pageWith(
        ['周五：zhou-wu@example.org', `周五：${written}`],
        ['赵大（zhao-da@example.org）', '赵大（zhao-da[@example.org](mailto%3Azhao-da%40example.org)）'],
      ),
    );
    assert.deepEqual(changesOf(outcome), []);
    assert.deepEqual(
      readOf(outcome).filter((line) => line.includes('看得见')),
      [
        '‹赵大（zhao-da[@example.org]› 邮箱链接被编码，以看得见的为准：zhao-da@example.org',
        `‹${`?李四：li-si@example.org、周五：${written}`.slice(0, 24)}› 邮箱链接指向 li-si@example.org，以看得见的为准：zhou-wu@example.org`,
      ],
    );
  });

  it('says whose mailbox is missing, and keeps it', () => {
    const outcome = imported(
      pageWith(
        ['、周五：zhou-wu@example.org', '、周五'],
        ['赵大（zhao-da@example.org）', '赵大（zhao-da@example.org）'],
      ),
    );
    assert.deepEqual([changesOf(outcome), openOf(outcome)], [[], []]);
    assert.deepEqual(
      readOf(outcome).filter((line) => line.includes('没有写邮箱')),
      ['‹?李四：li-si@example.org、周五› 周五没有写邮箱，仍用记录里的'],
    );
  });

  it('lists a link that has another label at the same address', () => {
    const outcome = imported(pageWith(['[年度报告][1]', '[去年的报告][1]']));
    assert.deepEqual(
      [changesOf(outcome), openOf(outcome)],
      [[], ['‹放了 14,668 只，见[去年的报告][1]。› 风筝组的链接“年度报告”现在写作“去年的报告”，记录不动']],
    );
  });
});
