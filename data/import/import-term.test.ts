import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importPage } from './import-page.js';
import { changesOf, imported, openOf, pageWith, readOf } from './made-up-imports.test-data.js';
import { MADE_UP_FILES, MADE_UP_PAGE, MADE_UP_TODAY } from './made-up-records.test-data.js';

const NEW_TERM = { term: '2025', asOf: '2025-03-01' } as const;

const [CHESS, END] = [MADE_UP_PAGE.indexOf('### 象棋组'), MADE_UP_PAGE.indexOf('# 子页面目录')];
const WITHOUT_CHESS = MADE_UP_PAGE.slice(0, CHESS) + MADE_UP_PAGE.slice(END);

const archivedBy = (page: string): readonly string[] =>
  changesOf(imported(page, NEW_TERM)).filter((line) => line.includes('归档'));
const LEFT = '没有读到象棋组，是不是撤了拿不准，不归档；确实撤了，就在它的文件里添一行 ended: "2025"';

describe('a new term and a group that is not on the page', () => {
  it('archives it where everything else was read', () => {
    assert.deepEqual(archivedBy(WITHOUT_CHESS), ['已归档：＋象棋组']);
    assert.ok(readOf(imported(WITHOUT_CHESS, NEW_TERM)).includes('页面上没有象棋组，2025 届起归档'));
  });

  const behind = (text: string): string => WITHOUT_CHESS.replace('捏泥巴。', `捏泥巴。\n\n${text}`);
  for (const [what, page] of [
    ['its heading is HTML', pageWith(['### 象棋组', '<h3>象棋组</h3>'])],
    ['its heading is only bold', pageWith(['### 象棋组', '**象棋组**'])],
    ['its heading is only bold, and has another name', pageWith(['### 象棋组', '**棋艺**'])],
    [
      'the page has a new group',
      pageWith(
        ['### 象棋组', '### 围棋组'],
        ['2021/06/07', '2024/06/07'],
        ['孙三：', '王七：'],
        ['：sun-san@example.org\n\n**工作组介绍：**\n\n下棋', '：wang-qi@example.org\n\n**工作组介绍：**\n\n下棋'],
        ['**chess@', '**go@'],
      ),
    ],
    ['its name is still there', behind('象棋组并入本组。')],
    ['its name is still there, spaced and in bold', behind('**象 棋** 组并入本组。')],
    ['its name is in a comment', behind('<!-- 象棋组 -->')],
    ['its English name is still there', behind('With the Chess Group.')],
    ['its mailbox is still there', behind('来信：chess@example.org')],
    ['its mailbox is still there, behind a link', behind('[来信](mailto%3Achess%40example.org)')],
    ['something of the page was not read', behind('| 年 | 人 |\n| - | - |\n| 2024 | 三 |')],
    [
      'links have lost their addresses, as at the end of a page that was cut',
      WITHOUT_CHESS.replace('[1]: https://example.org/report\n', ''),
    ],
    ['the page ends without its list of pages', WITHOUT_CHESS.slice(0, WITHOUT_CHESS.indexOf('# 子页面目录'))],
    ['the page begins without its offices', WITHOUT_CHESS.replace(/### \*\*执行长[^#]*/u, '')],
  ] as const)
    it(`leaves it to a person where ${what}`, () => {
      const outcome = imported(page, NEW_TERM);
      assert.deepEqual([archivedBy(page), openOf(outcome).includes(LEFT)], [[], true], openOf(outcome).join('\n'));
      assert.deepEqual(changesOf(outcome).slice(0, 1), ['任期：2024 → 2025']);
    });
});

describe('a new group that may be one of several', () => {
  const page = pageWith(
    ['### 陶艺组', '### 手工组'],
    ['**pottery@', '**hands@'],
    ['吴六：wu-liu@', '孙三：sun-san@'],
  ).replace(MADE_UP_PAGE.slice(CHESS, END), '');
  const named = '‹### 手工组› 新的组“手工组”，请新建文件：2020-05-04；hands@example.org；孙三 sun-san@example.org；#泥';

  it('leaves each of them missing', () => {
    assert.deepEqual(openOf(imported(page)), ['页面上没有陶艺组，记录不动', '页面上没有象棋组，记录不动', named]);
  });
});

describe('a page that may not be the committee’s', () => {
  const outcomeOf = (page: string, options = {}) => importPage(page, MADE_UP_FILES, options, MADE_UP_TODAY);
  const KITES = MADE_UP_PAGE.slice(MADE_UP_PAGE.indexOf('### 风筝组'), MADE_UP_PAGE.indexOf('### 陶艺组'));

  for (const [what, page] of [
    [
      'of another community, with labels and a group of the same names',
      '# 各工作组介绍\n\n### 风筝组\n\n#风\n\n**成立日期：2011/01/01**\n\n**现任工作组组长：**\n\n甲：jia@example.com\n\n### 登山组\n\n**公共邮箱：**hills@example.com\n',
    ],
    ['of another community, with an office of the same name', '### 执行长\n\n甲（jia@example.com）\n'],
    ['that only has the name of a group', '# 各工作组介绍\n\n### 风筝组\n'],
    [
      'in traditional characters',
      '# 各工作組介紹\n\n### 風箏組\n\n**成立日期：2017/01/01**\n\n**現任工作組組長：**\n\n孫三：sun-san@example.org\n',
    ],
  ] as const)
    it(`is refused if it is one ${what}`, () => {
      for (const options of [{}, NEW_TERM]) assert.deepEqual(outcomeOf(page, options), { refused: 'not-the-page' });
    });

  it('is refused in English, whose labels nobody reads', () => {
    for (const options of [{}, NEW_TERM])
      assert.deepEqual(
        outcomeOf('# Working groups\n\n### Kites Group\n\n**Leader:**\n\nSan Sun: sun-san@example.org\n', options),
        { refused: 'not-the-form' },
      );
  });

  it('is read in part, unless it is for a new term', () => {
    const outcome = imported(KITES.replace('周五：zhou-wu@', '吴六：wu-liu@'));
    assert.deepEqual(changesOf(outcome), ['风筝组 副组长：＋吴六 －周五']);
    assert.deepEqual(openOf(outcome).slice(0, 4), [
      '页面上没有执行长，不动',
      '页面上没有副执行长，不动',
      '页面上没有陶艺组，记录不动',
      '页面上没有象棋组，记录不动',
    ]);
    assert.deepEqual(outcomeOf(KITES, NEW_TERM), { refused: 'new-term-in-part' });
  });

  it('begins no new term if it has nothing but names', () => {
    const names = MADE_UP_PAGE.replace(/[\w-]+@[\w.]+/gu, '');
    assert.deepEqual(changesOf(imported(names)), []);
    assert.deepEqual(outcomeOf(names, NEW_TERM), { refused: 'not-the-page' });
  });
});
