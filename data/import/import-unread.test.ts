import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesOf, imported, openOf, pageWith } from './made-up-imports.test-data.js';

const DEPUTIES = '?李四：li-si@example.org、周五：zhou-wu@example.org';
const LABELLED = `**现任工作组副组长：**\n\n${DEPUTIES}\n\n`;
const LEFT = '‹### 风筝组› 没有读到风筝组的副组长，但有别的没读懂，所以不动';

/** Changes and what is open, of a page with some replacements. */
const placed = (
  ...replacements: readonly (readonly [string, string])[]
): readonly [readonly string[], readonly string[]] => {
  const outcome = imported(pageWith(...replacements));
  return [changesOf(outcome), openOf(outcome)];
};

describe('an import of a group that lost its heading', () => {
  const mixed = '‹### 陶艺组› 陶艺组这一节里有重复的标签，也许混进了别的组，整节不动';
  const twice = (line: string, first: number): string =>
    `‹${line.slice(0, 24)}› 同一个标签第 ${first} 行已有，两处都不用`;

  for (const heading of ['**象棋组**', '象棋组', '<h3>象棋组</h3>'])
    it(`gives nothing of it to the group above: ${heading}`, () => {
      const [changes, open] = placed(
        ['### 象棋组', heading],
        [
          '孙三：sun-san@example.org\n\n**工作组介绍：**\n\n下',
          '孙三：sun-san@example.org\n\n**现任工作组副组长：**\n\n周五：zhou-wu@example.org\n\n**工作组介绍：**\n\n[下](https://example.org/x)',
        ],
      );
      assert.deepEqual(changes, []);
      assert.deepEqual(
        open.filter((line) => !line.includes('HTML')),
        [
          '页面上没有象棋组，记录不动',
          mixed,
          twice('**成立日期：2021/06/07**', 48),
          twice('**现任工作组组长：**', 50),
          twice('**工作组介绍：**', 54),
          twice('**工作组****公共邮箱****：**chess', 58),
        ],
      );
    });

  it('gives nothing of it to the group above where one label alone stands twice', () => {
    for (const label of [
      '**成立日期：**',
      '**现任工作组组长：**',
      '**工作组介绍：**',
      '**工作组公共邮箱：**',
      '**标签：**棋\n\n**标签：**',
    ]) {
      const [changes, [first]] = placed(['**pottery@example.org', `**pottery@example.org\n\n#棋\n\n${label}`]);
      assert.deepEqual([changes, first], [[], mixed], label);
    }
  });
});

describe('an import of deputies who stand where the form has none', () => {
  const intro = '放了 14,668 只，见[年度报告][1]。';
  const email = '**工作组****公共邮箱****：**kites@example.org';
  const unplaced = (line: string): string => `‹${line.slice(0, 24)}› 有邮箱，却不在任何标签之下：${line.slice(0, 40)}`;

  for (const [where, before, written, line] of [
    ['under words in bold', intro, `**副组长名单**\n\n${DEPUTIES}\n\n${intro}`, DEPUTIES],
    ['in a sentence', intro, `副手是李四（li-si@example.org）。\n\n${intro}`, '副手是李四（li-si@example.org）。'],
    [
      'in a sentence, full-width',
      intro,
      `副手是李四（li-si＠example.org）。\n\n${intro}`,
      '副手是李四（li-si＠example.org）。',
    ],
    ['behind a link', intro, `副手是[李四](mailto:li-si@example.org)。\n\n${intro}`, '副手是李四。'],
    ['under a heading at the end', email, `${email}\n\n#### 副组长名单\n\n${DEPUTIES}`, DEPUTIES],
    [
      'under a heading at the end, with a colon',
      email,
      `${email}\n\n#### 现任副组长（2 位）：\n\n${DEPUTIES}`,
      DEPUTIES,
    ],
    ['under the day', '**成立日期：2017/01/01**', `**成立日期：2017/01/01**\n\n${DEPUTIES}`, DEPUTIES],
    ['among the tags', '#风', `#风\n\n#李四 li-si@example.org`, '#李四 li-si@example.org'],
    ['before all labels', '#风', `${DEPUTIES}\n\n#风`, DEPUTIES],
  ] as const)
    it(`ends none of them: ${where}`, () => {
      const [changes, open] = placed([LABELLED, ''], [before, written]);
      assert.deepEqual([changes, open.includes(LEFT)], [[], true]);
      const told = unplaced(line);
      assert.ok(
        open.some((each) => each.endsWith(told.slice(told.indexOf('›')))),
        open.join('\n'),
      );
    });

  it('ends none of them: behind the mailbox', () => {
    const below = placed([LABELLED, ''], [email, `${email}\n\n李四：li-si@example.org`]);
    assert.deepEqual(below, [
      [],
      [
        '‹### 风筝组› 风筝组没有公共邮箱，不动',
        LEFT,
        '‹**工作组****公共邮箱****：**kite› 不止一个邮箱：kites@example.org、李四：li-si@example.org',
      ],
    ]);
  });

  it('ends none of them: by name alone', () => {
    const named = '‹### 风筝组› 没有读到风筝组的副组长，别处却提到李四，所以不动';
    for (const [before, written] of [
      [intro, `本组有 Si Li 帮忙。${intro}`],
      [intro, `副手李四。${intro}`],
      [email, `${email}\n\n李 四`],
      [email, `${email}\n\n#### 帮手\n\n李四`],
      [email, `${email}\n\n# 附录\n\n- **李**四`],
      ['#风', '副组长李四\n\n#风'],
    ] as const)
      assert.deepEqual(placed([LABELLED, ''], [before, written]), [[], [named]], written);
  });

  it('ends them where the group’s own mailbox stands elsewhere, or one of them leads now', () => {
    assert.deepEqual(
      placed([LABELLED, ''], [intro, `来信 <kites@example.org>、[写信](mailto:kites@example.org)。${intro}`]),
      [['风筝组 副组长：－李四（待确认） －周五'], []],
    );
    assert.deepEqual(placed([LABELLED, ''], ['孙三（三哥）：sun-san@', '周五：zhou-wu@']), [
      ['风筝组 组长：＋周五 －孙三', '风筝组 副组长：－李四（待确认） －周五'],
      [],
    ]);
  });

  it('ends them where a word holds the letters of one', () => {
    assert.deepEqual(placed([LABELLED, ''], [intro, `Basi livings。${intro}`]), [
      ['风筝组 副组长：－李四（待确认） －周五'],
      [],
    ]);
  });

  for (const [where, written] of [
    ['in HTML', '<div>周五：zhou-wu@example.org</div>'],
    ['in an indented line', '    周五：zhou-wu@example.org'],
    ['in a table', '| 姓名 | 邮箱 |\n| - | - |\n| 周五 | zhou-wu@example.org |'],
    ['under an unknown label', '**第二副手：**\n\n周五：zhou-wu@example.org'],
  ] as const)
    it(`ends none of them where the rest of them was not read: ${where}`, () => {
      const [changes, open] = placed(['、周五：zhou-wu@example.org', `\n\n${written}`]);
      assert.deepEqual(changes, []);
      assert.equal(open[0], '‹**现任工作组副组长：**› 风筝组的副组长里有拿不准的人，整项不动');
    });

  it('ends none of them where a row of a table was not read', () => {
    const table = (...rows: readonly string[]): string =>
      ['| 项目 | 内容 |', '| - | - |', '| 组长 | 孙三：sun-san@example.org |', ...rows, ''].join('\n');
    const whole = `**现任工作组组长：**\n\n孙三（三哥）：sun-san@example.org\n\n${LABELLED}`;
    const merged = table('| 副组长 | ?李四：li-si@example.org |', '|  | 周五：zhou-wu@example.org |', '|  |  |');
    assert.deepEqual(placed([whole, merged]), [[], []]);
    assert.deepEqual(placed([whole, merged.replace('?', '')])[0], ['风筝组 副组长 李四：待确认 → 已确认']);
    assert.deepEqual(placed([whole, table(`| 副组长（两位） | ${DEPUTIES} |`)]), [
      [],
      [LEFT, `‹| 副组长（两位） | ?李四：li-si@ex› 表格里有一行没有读：${`副组长（两位） ${DEPUTIES}`.slice(0, 40)}`],
    ]);
    const below = table('| 副组长 | ?李四：li-si@example.org |', '| 另一位 | |', '|  | 周五：zhou-wu@example.org |');
    assert.deepEqual(placed([whole, below])[1].slice(1), [
      '‹| 另一位 | |› 表格里有一行没有读：另一位',
      '‹|  | 周五：zhou-wu@example.› 表格里有一行没有读：周五：zhou-wu@example.org',
    ]);
    for (const heading of ['副组长两位 | 李四', '李四 | li-si@example.org', '副手 | 李四'])
      assert.equal(placed([whole, table().replace('项目 | 内容', heading)])[1][0], LEFT, heading);
  });

  it('adds one to those who stay, whatever else was not read', () => {
    assert.deepEqual(
      placed([
        '、周五：zhou-wu@example.org',
        '、周五：zhou-wu@example.org、吴六：wu-liu@example.org\n\n<div>字</div>',
      ])[0],
      ['风筝组 副组长：＋吴六'],
    );
  });

  it('lists a mailbox in the prose of the page', () => {
    assert.deepEqual(placed(['# 子页面目录', '# 附录\n\n孙三：sun-san@example.org\n\n# 子页面目录']), [
      [],
      [unplaced('孙三：sun-san@example.org')],
    ]);
  });
});
