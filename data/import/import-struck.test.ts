import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesOf, imported, openOf, pageWith, readOf } from './made-up-imports.test-data.js';

const placed = (
  ...replacements: readonly (readonly [string, string])[]
): readonly [readonly string[], readonly string[]] => {
  const outcome = imported(pageWith(...replacements));
  return [changesOf(outcome), openOf(outcome)];
};

const WAYS = [
  ['del', (text: string) => `<del>${text}</del>`],
  ['s', (text: string) => `<s class="a">${text}</s>`],
  ['strike', (text: string) => `<STRIKE>${text}</STRIKE>`],
  ['a style', (text: string) => `<span style="text-decoration: line-through">${text}</span>`],
  ['tildes', (text: string) => `~~${text}~~`],
] as const;

describe('an import of what is struck out', () => {
  for (const [way, struck] of WAYS) {
    const out = (line: string): string => `‹${line.slice(0, 24)}› 有删除线，不算数`;

    it(`adds nobody, and ends nobody of the same post: ${way}`, () => {
      const left = '‹**现任工作组副组长：**› 风筝组的副组长里有拿不准的人，整项不动';
      const line = `?李四：li-si@example.org、${struck('吴六：wu-liu@example.org')}`;
      assert.deepEqual(placed(['?李四：li-si@example.org、周五：zhou-wu@example.org', line]), [[], [left, out(line)]]);
      const below = struck('吴六：wu-liu@example.org');
      assert.deepEqual(placed(['、周五：zhou-wu@example.org', `、周五：zhou-wu@example.org\n\n${below}`]), [
        [],
        [left, out(below)],
      ]);
    });

    it(`changes no mailbox, day, or tag: ${way}`, () => {
      const [email, day, tag] = [
        `**工作组公共邮箱：**${struck('xiangqi@example.org')}`,
        `**成立日期：**${struck('2021/06/08')}`,
        `#棋 ${struck('#泥')}`,
      ];
      const [changes, open] = placed(
        ['**工作组****公共邮箱****：**chess@example.org', email],
        ['**成立日期：2021/06/07**', day],
        ['#棋', tag],
      );
      assert.deepEqual(
        [changes, open.slice(0, 3)],
        [[], ['标签', '成立日期', '公共邮箱'].map((what) => `‹### 象棋组› 象棋组没有${what}，不动`)],
      );
    });

    it(`is told where it is a mailbox that the records have: ${way}`, () => {
      const email = `**工作组公共邮箱：**${struck('chess@example.org')}`;
      assert.deepEqual(placed(['**工作组****公共邮箱****：**chess@example.org', email]), [
        [],
        ['‹### 象棋组› 象棋组没有公共邮箱，不动', out(email)],
      ]);
    });

    it(`gives no office: ${way}`, () => {
      const [before, after] = ['赵大（zhao-da@example.org）', '周五（zhou-wu@example.org）'];
      assert.deepEqual(placed([before, struck(before)]), [
        [],
        ['‹### **执行长**› 执行长应有一位，页面上有 0 位，不动', out(struck(before))],
      ]);
      assert.deepEqual(placed([before, `${struck(before)}\n\n${after}`]), [
        [],
        ['‹### **执行长**› 委员会的执行长里有拿不准的人，整项不动', out(struck(before))],
      ]);
    });

    it(`uses nothing under a heading: ${way}`, () => {
      const [changes, open] = placed(
        ['### 象棋组', `### ${struck('象棋组')}`],
        ['2021/06/07', '2021/06/08'],
        ['孙三：sun-san@', '周五：zhou-wu@'],
      );
      assert.deepEqual([changes, open.length], [[], 1]);
    });

    it(`uses nothing under a label: ${way}`, () => {
      const [changes, open] = placed([
        '吴六：wu-liu@example.org',
        `吴六：wu-liu@example.org\n\n${struck('**现任工作组副组长：**')}\n\n周五：zhou-wu@example.org`,
      ]);
      assert.deepEqual([changes, open.length > 0], [[], true]);
    });

    it(`follows no link, and reads no class: ${way}`, () => {
      const [changes, open] = placed(
        ['[年度报告][1]', struck('[年度报告](https://example.org/b)')],
        ['> 1.  [风筝组][2]', `> 1.  ${struck('[风筝组](https://example.org/b)')}`],
        ['整体而言，风筝等工作', `整体而言，${struck('陶艺')}等工作`],
      );
      assert.deepEqual([changes, open.filter((line) => line.endsWith('有删除线，不算数')).length], [[], 1]);
    });
  }

  it('may be several lines', () => {
    for (const [before, after] of [
      ['<del>', '</del>'],
      ['~~', '~~'],
      ['<del>\n\n', '\n\n</del>'],
      ['<s>', '\n\n字</s>'],
    ] as const) {
      const [changes, open] = placed([
        '、周五：zhou-wu@example.org',
        `、周五：zhou-wu@example.org\n\n${before}王七：wang-qi@example.org\n吴六：wu-liu@example.org${after}`,
      ]);
      assert.deepEqual([changes, open.some((line) => /删除线/u.test(line))], [[], true], before);
    }
  });

  it('may be a cell of a table', () => {
    const [changes, open] = placed([
      '**成立日期：2021/06/07**',
      '| 项目 | 内容 |\n| - | - |\n| 成立日期 | <del>2021/06/08</del> |',
    ]);
    assert.deepEqual(
      [changes, open],
      [[], ['‹### 象棋组› 象棋组没有成立日期，不动', '‹| 成立日期 | <del>2021/06/08› 有删除线，不算数']],
    );
  });

  it('is not what only smiles, nor HTML of another kind, nor what stands in a comment', () => {
    const outcome = imported(
      pageWith(
        ['捏泥巴。', '捏泥巴~~ 多有意思~~\n\n好~~\n\n<small>小</small> <!-- <del> --> <u>字</u> ~ <summary>'],
        ['下棋。', '下棋~~~'],
      ),
    );
    assert.deepEqual([changesOf(outcome), openOf(outcome)], [[], []]);
    assert.ok(readOf(outcome).some((line) => line.includes('<small>')));
  });
});
