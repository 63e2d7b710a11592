import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRecords } from '../compile/compile-records.js';
import { importPage } from './import-page.js';
import { changesOf, imported, openOf, pageWith, withFile } from './made-up-imports.test-data.js';
import { MADE_UP_FILES, MADE_UP_PAGE, MADE_UP_TODAY } from './made-up-records.test-data.js';

describe('the made-up records', () => {
  it('pass every check and say what their page says', () => {
    assert.ok('dataset' in compileRecords(MADE_UP_FILES, MADE_UP_TODAY));
    const outcome = imported(MADE_UP_PAGE);
    assert.deepEqual([changesOf(outcome), openOf(outcome)], [[], []]);
  });
});

describe('a page that is written in another way', () => {
  const unchanged = (page: string): readonly string[] => {
    const outcome = imported(page);
    assert.deepEqual(changesOf(outcome), []);
    return openOf(outcome);
  };

  it('may have line endings of Windows and a byte order mark', () => {
    assert.deepEqual(unchanged(`\uFEFF${MADE_UP_PAGE.replaceAll('\n', '\r\n')}`), []);
  });

  it('may hold pictures, comments, quotations, and nested lists', () => {
    assert.deepEqual(
      unchanged(
        pageWith(
          ['#泥\n', '![](https://example.org/a.png)\n\n#泥\n\n<!-- 注释 -->\n'],
          ['吴六：wu-liu@example.org', '- - 吴六：wu-liu@example.org'],
          ['捏泥巴。', '> 捏泥巴。\n>\n> - 再捏'],
        ),
      ),
      [],
    );
  });

  it('may have a table of labels', () => {
    assert.deepEqual(
      unchanged(
        pageWith([
          '**成立日期：2020/05/04**\n\n**现任工作组组长：**\n\n吴六：wu-liu@example.org',
          '| 项目 | 内容 |\n| - | - |\n| 成立日期 | 2020/05/04 |\n| 现任工作组组长 | 吴六：wu-liu@example.org |',
        ]),
      ),
      [],
    );
  });

  it('lists any other table, HTML, and code', () => {
    const page = pageWith([
      '捏泥巴。',
      '| 年 | 人 |\n| - | - |\n| 2024 | 三 |\n\n<div>\n组长：周五\n</div>\n\n```\n组长\n```',
    ]);
    assert.deepEqual(unchanged(page), [
      '‹| 年 | 人 |› 一张表格，没有读',
      '‹<div>› 一段 HTML，没有读',
      '‹```› 一段代码，没有读',
    ]);
  });

  it('may have labels as headings, and headings without a space', () => {
    assert.deepEqual(
      unchanged(pageWith(['**现任工作组组长：**\n\n吴六', '#### 现任工作组组长\n\n吴六'], ['### 象棋组', '###象棋组'])),
      [],
    );
  });

  it('may have full-width letters where people type them', () => {
    assert.deepEqual(
      unchanged(
        pageWith(
          ['#泥', '＃泥'],
          ['2020/05/04', '２０２０／０５／０４'],
          ['吴六：wu-liu@example.org', '吴六：ｗｕ-liu＠example.org'],
        ),
      ),
      [],
    );
  });

  it('uses neither of two labels of one kind', () => {
    assert.deepEqual(
      unchanged(pageWith(['**成立日期：2020/05/04**', '**成立日期：2020/05/04**\n\n**成立日期：2021/05/04**'])),
      [
        '‹### 陶艺组› 陶艺组这一节里有重复的标签，也许混进了别的组，整节不动',
        '‹**成立日期：2021/05/04**› 同一个标签第 48 行已有，两处都不用',
      ],
    );
  });
});

describe('a page that is refused', () => {
  it('is empty, of another kind, too long, or too deep', () => {
    for (const page of ['', '\n', '# 会议记录\n\n今天开会。\n', '\uFEFF', '{"a": 1}'])
      assert.deepEqual(importPage(page, MADE_UP_FILES, {}, MADE_UP_TODAY), { refused: 'not-the-form' }, page);
    assert.deepEqual(importPage('a'.repeat(300_001), MADE_UP_FILES, {}, MADE_UP_TODAY), { refused: 'too-long' });
    assert.deepEqual(importPage(`${MADE_UP_PAGE}\n${'1. '.repeat(11)}a\n`, MADE_UP_FILES, {}, MADE_UP_TODAY), {
      refused: 'too-deep',
    });
  });

  it('would bring about what no group alone does: then nothing changes', () => {
    const outcome = importPage(
      pageWith(['周五：zhou-wu@example.org', '吴六：wu-liu@example.org']),
      withFile('data/tags.yaml', `${MADE_UP_FILES.get('data/tags.yaml')}  - { id: far, name: { zh: 远, en: Far } }\n`),
      {},
      MADE_UP_TODAY,
    );
    assert.ok('refused' in outcome && 'errors' in outcome);
    assert.deepEqual([outcome.refused, outcome.errors], ['outcome', ['unused tag: far (data/tags.yaml)']]);
  });

  it('meets records that are in error', () => {
    const outcome = importPage(MADE_UP_PAGE, withFile('data/tags.yaml', 'tags: 1\n'), {}, MADE_UP_TODAY);
    assert.ok(
      'refused' in outcome && 'errors' in outcome && outcome.refused === 'records' && outcome.errors.length === 1,
    );
  });

  it('would change a value that stands for others too', () => {
    const kites = MADE_UP_FILES.get('data/groups/kites.yaml') ?? '';
    const files = withFile(
      'data/groups/kites.yaml',
      kites
        .replace('email: zhou-wu@example.org', 'email: &mail zhou-wu@example.org')
        .replace('tags: [wind]', 'tags: [wind] ')
        .replace(
          '    url: https://example.org/report',
          '    url: https://example.org/report\nnotes:\n  - { zh: *mail, en: *mail }',
        ),
    );
    const outcome = importPage(pageWith(['周五：zhou-wu@', '周五：zw@']), files, {}, MADE_UP_TODAY);
    assert.ok('refused' in outcome && outcome.refused === 'file', JSON.stringify(outcome));
  });
});
