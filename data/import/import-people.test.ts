import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesOf, diffOf, imported, openOf, pageWith, readOf } from './made-up-imports.test-data.js';
import { MADE_UP_FILES, MADE_UP_PAGE } from './made-up-records.test-data.js';

describe('an import of people', () => {
  it('ends a role and begins another, and touches nothing else in the file', () => {
    const outcome = imported(pageWith(['、周五：zhou-wu@example.org', '、吴六：wu-liu@example.org']));
    assert.deepEqual(changesOf(outcome), ['风筝组 副组长：＋吴六 －周五']);
    assert.deepEqual(diffOf(outcome), [
      'data/groups/kites.yaml',
      '+    ended: "2024"',
      '+  - person: wu-liu',
      '+    email: wu-liu@example.org',
      '+    began: "2024"',
    ]);
    assert.ok(
      outcome.files
        .get('data/groups/kites.yaml')
        ?.includes('    email: zhou-wu@example.org\n    ended: "2024"\n  - person: wu-liu\n'),
    );
  });

  it('writes a new role in the style of its list', () => {
    const outcome = imported(pageWith(['吴六：wu-liu@example.org', '周五：zhou-wu@example.org']));
    assert.deepEqual(changesOf(outcome), ['陶艺组 组长：＋周五 －吴六']);
    assert.deepEqual(diffOf(outcome).slice(1), [
      '-  - { person: wu-liu, email: wu-liu@example.org } # in braces',
      '+  - { person: wu-liu, email: wu-liu@example.org, ended: "2024" } # in braces',
      '+  - { person: zhou-wu, email: zhou-wu@example.org, began: "2024" }',
    ]);
  });

  it('lets a deputy become the leader', () => {
    const outcome = imported(
      pageWith(['孙三（三哥）：sun-san@example.org', '周五：zhou-wu@example.org'], ['、周五：zhou-wu@example.org', '']),
    );
    assert.deepEqual(changesOf(outcome), ['风筝组 组长：＋周五 －孙三', '风筝组 副组长：－周五']);
  });

  it('changes nothing when the same page is imported again', () => {
    const page = pageWith(
      ['、周五：zhou-wu@example.org', '、吴六：wu-liu@example.org'],
      ['赵大（zhao-da', '周五（zhou-wu'],
    );
    const first = imported(page);
    assert.equal(first.files.size, 2);
    assert.equal(imported(page, {}, new Map([...MADE_UP_FILES, ...first.files])).files.size, 0);
  });

  it('exchanges a person without a history where the record was wrong', () => {
    const outcome = imported(
      pageWith(
        ['吴六：wu-liu@example.org', '周五：zhou-wu@example.org'],
        ['、周五：zhou-wu@example.org', '、吴六：wu-liu@example.org'],
      ),
      { isCorrection: true },
    );
    assert.deepEqual(changesOf(outcome), ['风筝组 副组长：＋吴六 －周五', '陶艺组 组长：＋周五 －吴六']);
    assert.deepEqual(diffOf(outcome), [
      'data/groups/kites.yaml',
      '-  - person: zhou-wu',
      '-    email: zhou-wu@example.org',
      '+  - person: wu-liu',
      '+    email: wu-liu@example.org',
      'data/groups/pottery.yaml',
      '-  - { person: wu-liu, email: wu-liu@example.org } # in braces',
      '+  - { person: zhou-wu, email: zhou-wu@example.org } # in braces',
    ]);
  });

  it('confirms a deputy whose question mark is gone, and doubts one who got one', () => {
    const outcome = imported(pageWith(['?李四', '李四'], ['、周五', '、？周五']));
    assert.deepEqual(diffOf(outcome), [
      'data/groups/kites.yaml',
      '-    confirmed: false # in doubt',
      '+    confirmed: false',
    ]);
    assert.deepEqual(
      readOf(outcome).filter((line) => line.includes('待确认')),
      ['‹李四：li-si@example.org、？周五› 有问号，记为待确认：周五'],
    );
  });

  it('gives an office to another, and keeps who held it', () => {
    const outcome = imported(pageWith(['赵大（zhao-da@example.org）', '周五（zhou-wu@example.org）']));
    assert.deepEqual(changesOf(outcome), ['执行长 担任者：＋周五 －赵大']);
    assert.deepEqual(diffOf(outcome), [
      'data/committee.yaml',
      '-    person: zhao-da # the director',
      '-    email: zhao-da@example.org',
      '+    person: zhou-wu # the director',
      '+    email: zhou-wu@example.org',
      '+    began: "2024"',
      '+    former:',
      '+      - person: zhao-da',
      '+        email: zhao-da@example.org',
      '+        ended: "2024"',
    ]);
  });

  it('keeps a second history of an office in front of the first', () => {
    const first = imported(pageWith(['赵大（zhao-da@example.org）', '周五（zhou-wu@example.org）']));
    const second = imported(
      MADE_UP_PAGE,
      { term: '2025', asOf: '2025-03-01' },
      new Map([...MADE_UP_FILES, ...first.files]),
    );
    const committee = second.files.get('data/committee.yaml') ?? '';
    assert.ok(committee.includes('    email: zhao-da@example.org\n    began: "2025"\n'), committee);
    assert.ok(
      committee.includes(
        '    former:\n      - person: zhou-wu\n        email: zhou-wu@example.org\n        began: "2024"\n        ended: "2025"\n      - person: zhao-da\n',
      ),
      committee,
    );
  });

  it('leaves an office alone that is missing, or has nobody, two, or somebody unknown', () => {
    const holder = '赵大（zhao-da@example.org）';
    const office = `### **执行长**\n\n${holder}`;
    for (const [before, written, expected] of [
      [office, '', ['页面上没有执行长，不动']],
      [office, `${office}\n\n${office}`, ['‹### **执行长**› 执行长应有一位，页面上有 2 位，不动']],
      [holder, '', ['‹### **执行长**› 执行长应有一位，页面上有 0 位，不动']],
      [holder, `${holder}、周五（zhou-wu@example.org）`, ['‹### **执行长**› 执行长应有一位，页面上有 2 位，不动']],
      [
        holder,
        '周五（zhao-da@example.org）',
        [
          '‹### **执行长**› 委员会的执行长里有拿不准的人，整项不动',
          '‹周五（zhao-da@example.org）› zhao-da@example.org 是赵大的邮箱，这里写的却是周五',
        ],
      ],
    ] as const) {
      const outcome = imported(pageWith([before, written]));
      assert.deepEqual([changesOf(outcome), openOf(outcome)], [[], expected], written);
    }
  });

  it('leaves an office alone where a line before its duties is not read, or people may stand in what was not read', () => {
    const holder = '赵大（zhao-da@example.org）';
    const left = '‹### **执行长**› 委员会的执行长里有拿不准的人，整项不动';
    const two = '‹### **执行长**› 执行长应有一位，页面上有 2 位，不动';
    for (const [written, ...expected] of [
      [`${holder}\n\n周五`, left, '‹周五› 职务下面有一行没有读：周五'],
      [`周五（zhou-wu@example.org）\n\n**赵大**`, left, '‹**赵大**› 职务下面有一行没有读：赵大'],
      [`${holder}\n\n周五（zhou-wu＠example.org）`, two],
      [`${holder}\n\n- 周五（zhou-wu＠example.org）`, two],
      [`周五（zhou-wu@example.org）\n\n<div>赵大</div>`, left, '‹<div>赵大</div>› 一段 HTML，没有读'],
      [
        `周五（zhou-wu@example.org）\n\n#### 代理\n\n赵大：zhao-da@example.org`,
        left,
        '‹赵大：zhao-da@example.org› 有邮箱，却不在任何标签之下：赵大：zhao-da@example.org',
      ],
    ] as const) {
      const outcome = imported(pageWith([holder, written]));
      assert.deepEqual([changesOf(outcome), openOf(outcome)], [[], expected], written);
    }
    const labelled = imported(
      pageWith([holder, `${holder}\n\n**主要职责：**`], ['2.  再开会。', '2.  再开会。\n\n以上。']),
    );
    assert.deepEqual([changesOf(labelled), openOf(labelled)], [[], []]);
  });

  it('changes the mailbox of somebody who stays in office', () => {
    const outcome = imported(pageWith(['赵大（zhao-da@', '赵大（zd@']));
    assert.deepEqual(diffOf(outcome), [
      'data/committee.yaml',
      '-    email: zhao-da@example.org',
      '+    email: zd@example.org',
      'data/people/zhao-da.yaml',
      '+  - zd@example.org',
    ]);
  });

  it('ends the deputies where the page has no label for them, as it has none for groups without', () => {
    const outcome = imported(
      pageWith(['**现任工作组副组长：**\n\n?李四：li-si@example.org、周五：zhou-wu@example.org\n\n', '']),
    );
    assert.deepEqual(changesOf(outcome), ['风筝组 副组长：－李四（待确认） －周五']);
  });

  it('ends no deputies where it did not understand something else of the group', () => {
    const outcome = imported(pageWith(['**现任工作组副组长：**', '**现任副组张：**']));
    assert.deepEqual(changesOf(outcome), []);
    assert.deepEqual(openOf(outcome), [
      '‹### 风筝组› 没有读到风筝组的副组长，但有别的没读懂，所以不动',
      '‹**现任副组张：**› 不认识的标签，下面的没有读：现任副组张',
    ]);
  });

  it('reads the plain label of a post, bold or not, wherever it stands', () => {
    const deputies = '?李四：li-si@example.org、周五：zhou-wu@example.org';
    const bold = `**现任工作组副组长：**\n\n${deputies}\n\n`;
    for (const [written, behind] of [
      [`副组长：${deputies}\n\n`, ''],
      [`副组长：\n\n${deputies}\n\n`, ''],
      ['', `\n\n副组长：${deputies}`],
      ['', `\n\n副组长：\n${deputies}`],
    ] as const) {
      const outcome = imported(pageWith([bold, written], ['见[年度报告][1]。', `见[年度报告][1]。${behind}`]));
      assert.deepEqual([changesOf(outcome), openOf(outcome)], [[], []], written + behind);
    }
    const outcome = imported(
      pageWith([bold, '副组长：李四：li-si@example.org\n\n'], ['**现任工作组组长：**\n\n孙三', '组长：孙三']),
    );
    assert.deepEqual(
      [changesOf(outcome), openOf(outcome)],
      [['风筝组 副组长：－周五', '风筝组 副组长 李四：待确认 → 已确认'], []],
    );
  });

  it('ends no deputies where the leaders were not understood, or the introduction may name them', () => {
    const bold = '\n\n**现任工作组副组长：**\n\n?李四：li-si@example.org、周五：zhou-wu@example.org';
    const uncertain = '‹### 风筝组› 没有读到风筝组的副组长，但有别的没读懂，所以不动';
    const leader = '孙三（三哥）：sun-san@example.org';
    for (const [before, written, ...expected] of [
      [
        leader,
        `${leader}\n\n周五：zhou-wu@example.org`,
        '‹**现任工作组组长：**› 风筝组应有一位组长，页面上有 2 位，不动',
      ],
      [leader, '暂无', '‹**现任工作组组长：**› 风筝组应有一位组长，页面上有 0 位，不动'],
      [
        leader,
        `${leader} 副组长：周五：zhou-wu@example.org`,
        '‹**现任工作组组长：**› 风筝组的组长里有拿不准的人，整项不动',
        '‹孙三（三哥）：sun-san@example.o› 读不出是谁：副组长：周五：zhou-wu@example.org',
      ],
      [
        '见[年度报告][1]。',
        '见[年度报告][1]。\n\n副组长：周五',
        '‹副组长：周五› 介绍里的“副组长”也许是标签，拿不准，没有读',
      ],
    ] as const) {
      const outcome = imported(pageWith([bold, ''], [before, written]));
      assert.deepEqual([changesOf(outcome), openOf(outcome)], [[], [uncertain, ...expected]], written);
    }
  });

  it('knows a vacant post', () => {
    assert.deepEqual(changesOf(imported(pageWith(['?李四：li-si@example.org、周五：zhou-wu@example.org', '暂无']))), [
      '风筝组 副组长：－李四（待确认） －周五',
    ]);
  });

  it('leaves two leaders to a person', () => {
    const outcome = imported(
      pageWith(['孙三（三哥）：sun-san@example.org', '孙三：sun-san@example.org\n\n周五：zhou-wu@example.org']),
    );
    assert.deepEqual(
      [changesOf(outcome), openOf(outcome)],
      [[], ['‹**现任工作组组长：**› 风筝组应有一位组长，页面上有 2 位，不动']],
    );
  });
});
