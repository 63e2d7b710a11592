import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importPage } from './import-page.js';
import { changesOf, imported, openOf, pageWith, readOf, withFile } from './made-up-imports.test-data.js';
import { MADE_UP_FILES, MADE_UP_PAGE, MADE_UP_TODAY } from './made-up-records.test-data.js';
import { reportLines } from './report/report.js';

/** Another group changes as it should, whatever slip there is. */
const CHANGE = ['吴六：wu-liu@example.org', '周五：zhou-wu@example.org'] as const;
const CHANGED = ['陶艺组 组长：＋周五 －吴六'];

const sectionOf = (name: string): readonly [number, number] => {
  const start = MADE_UP_PAGE.indexOf(`### ${name}`);
  return [start, MADE_UP_PAGE.slice(start + 3).search(/\n#+ /u) + start + 4];
};

describe('one slip', () => {
  for (const [what, replacement, said] of [
    [
      'a leader who stands among the deputies too',
      ['?李四：li-si@example.org、', '孙三：sun-san@example.org、?李四：li-si@example.org、'],
      '风筝组的组长和副组长里都有孙三，两项都不动',
    ],
    [
      'a leader who stands among the deputies by the mailbox',
      ['?李四：li-si@example.org、', '三哥：SUN-SAN@example.org、?李四：li-si@example.org、'],
      '风筝组的组长和副组长里都有孙三，两项都不动',
    ],
    [
      'a founding day in the future',
      ['2017/01/01', '2071/01/01'],
      '风筝组的成立日期 2071-01-01 晚于 2025-06-30，没有写',
    ],
    [
      'a founding day that is tomorrow',
      ['2021/06/07', '2025/07/01'],
      '象棋组的成立日期 2025-07-01 晚于 2025-06-30，没有写',
    ],
  ] as const)
    it(`keeps no other group from its change: ${what}`, () => {
      const outcome = imported(pageWith(replacement, CHANGE));
      assert.deepEqual(changesOf(outcome), CHANGED);
      assert.ok(
        openOf(outcome).some((line) => line.endsWith(said)),
        openOf(outcome).join('\n'),
      );
    });

  it('lets a group wait that would not pass the checks, and says why in the reader’s language', () => {
    // 赵大 is recorded as a member twice, so that any change of the chess group brings the check's attention to it.
    const files = withFile(
      'data/groups/chess.yaml',
      (MADE_UP_FILES.get('data/groups/chess.yaml') ?? '').replace(
        'leaders:',
        'deputies:\n  - { person: qian-er, email: qian-er@example.org, began: "2024" }\nleaders:',
      ),
    );
    const page = pageWith(
      [
        '孙三：sun-san@example.org\n\n**工作组介绍：**\n\n下棋',
        '钱二：qian-er@example.org\n\n**现任工作组副组长：**\n\n@@\n\n**工作组介绍：**\n\n下棋',
      ],
      CHANGE,
    );
    const outcome = imported(page, {}, files);
    assert.deepEqual(changesOf(outcome), CHANGED);
    const lines = (language: 'zh' | 'en') => reportLines(outcome, language, true).join('\n');
    assert.match(lines('zh'), /象棋组先不动，别的照改。照页面改，它通不过检查：同一个组里有两个职务：qian-er/u);
    assert.match(lines('en'), /Chess Group waits, the others go on: .*: two posts in one group: qian-er/u);
    assert.doesNotMatch(lines('zh'), /two posts/u);
  });

  it('gives no office to whoever would hold two', () => {
    const director = imported(pageWith(['赵大（zhao-da@example.org）', '钱二（qian-er@example.org）'], CHANGE));
    assert.deepEqual(changesOf(director), CHANGED);
    assert.ok(openOf(director).some((line) => line.includes('钱二是新的执行长，记录里还是副执行长')));
    const swapped = imported(
      MADE_UP_PAGE.replace('赵大（zhao-da@', '〇（x@')
        .replace('钱二（qian-er@', '赵大（zhao-da@')
        .replace('〇（x@', '钱二（qian-er@'),
    );
    assert.deepEqual(
      changesOf(swapped).filter((line) => line.includes('执行长')).length,
      2,
      'two who change places hold one office each',
    );
  });

  it('is a day of the page before its term, or in the future: nothing is written', () => {
    for (const [options, refused] of [
      [{ term: '2025', asOf: '2024-12-31' }, 'day-before-term'],
      [{ asOf: '2023-05-01' }, 'day-before-term'],
      [{ term: '2025', asOf: '2025-07-01' }, 'day-in-future'],
    ] as const)
      assert.deepEqual(importPage(MADE_UP_PAGE, MADE_UP_FILES, options, MADE_UP_TODAY), { refused });
  });

  it('is a founding after the day of the page', () => {
    const outcome = imported(pageWith(['2020/05/04', '2025/05/04']), { term: '2025', asOf: '2025-03-01' });
    assert.ok(openOf(outcome).some((line) => line.endsWith('陶艺组的成立日期 2025-05-04 晚于 2025-03-01，没有写')));
  });
});

describe('a section that was cut', () => {
  const [start, end] = sectionOf('风筝组');
  const section = MADE_UP_PAGE.slice(start, end);
  const withSection = (text: string): string => MADE_UP_PAGE.slice(0, start) + text + MADE_UP_PAGE.slice(end);

  it('ends nobody, wherever it was cut', () => {
    for (let length = section.indexOf('孙三'); length < section.length - 45; length += 7) {
      const outcome = imported(withSection(`${section.slice(0, length)}\n\n`));
      assert.deepEqual(
        changesOf(outcome).filter((line) => line.includes('－')),
        [],
        section.slice(0, length),
      );
    }
  });

  for (const [what, from, to] of [
    ['deputies, introduction, and mailbox', '**现任工作组副组长', ''],
    ['deputies and introduction', '**现任工作组副组长', '**工作组****公共'],
    ['one deputy and all that follows', '、周五', ''],
    ['one deputy, introduction, and mailbox, in English letters', ', Zhou', ''],
  ] as const)
    it(`ends nobody where it lost ${what}`, () => {
      const written = section
        .replace('、周五', ', Zhou 周五')
        .replace(', Zhou 周五', from.startsWith(',') ? ', Zhou 周五' : '、周五');
      const [a, b] = [written.indexOf(from), to === '' ? written.length : written.indexOf(to)];
      const outcome = imported(withSection(`${written.slice(0, a)}\n\n${written.slice(b)}\n`));
      assert.deepEqual(changesOf(outcome), []);
      assert.ok(openOf(outcome).some((line) => line.includes('副组长')));
    });

  it('ends whoever is missing where it is whole', () => {
    assert.deepEqual(changesOf(imported(pageWith(['、周五：zhou-wu@example.org', '']))), ['风筝组 副组长：－周五']);
  });
});

describe('a group that the page says is no more', () => {
  const asked = (page: string, group: string): readonly string[] =>
    openOf(imported(page)).filter((line) => line.includes(`${group}是不是撤了`));

  for (const [text, group, page] of [
    ['本组已于 2025 年 6 月解散，工作并入风筝组。', '陶艺组', '捏泥巴。'],
    ['> 本组于五月撤并。', '象棋组', '下棋。'],
    ['经讨论，该组停止运作。', '风筝组', '放了 14,668 只'],
    ['This group was dissolved in June 2025.', '陶艺组', '捏泥巴。'],
    ['The group has been archived.', '象棋组', '下棋。'],
    ['象棋组已并入陶艺组。', '象棋组', '整体而言'],
    ['Chess Group was dissolved.', '象棋组', '整体而言'],
  ] as const)
    it(`is asked about: ${text}`, () => {
      const written = pageWith([page, `${text}\n\n${page}`]);
      assert.equal(asked(written, group).length, 1, openOf(imported(written)).join('\n'));
      assert.deepEqual(changesOf(imported(written)), []);
    });

  for (const heading of ['# 已归档的工作组', '# 往届工作组', '# Archived groups', '### 已解散', '## 历史'])
    for (const group of ['陶艺组', '象棋组'])
      it(`is asked about under “${heading}”: ${group}`, () => {
        const [start, end] = sectionOf(group);
        const without = MADE_UP_PAGE.slice(0, start) + MADE_UP_PAGE.slice(end);
        const page = without.replace('# 子页面目录', `${heading}\n\n${MADE_UP_PAGE.slice(start, end)}\n# 子页面目录`);
        assert.deepEqual(
          ['风筝组', '陶艺组', '象棋组'].map((each) => asked(page, each).length),
          ['风筝组', '陶艺组', '象棋组'].map((each) => Number(each === group)),
          openOf(imported(page)).join('\n'),
        );
      });

  it('is not one whose work is in archives, or that took another in', () => {
    for (const text of ['整理归档资料，维护历史文档。', '解答停止更新的项目。', '登山组并入本组。', '不再需要报销。'])
      assert.deepEqual(openOf(imported(pageWith(['捏泥巴。', `捏泥巴。${text}`]))), [], text);
  });
});

describe('a mailbox one letter from a known one', () => {
  for (const [what, before, after] of [
    ['swapped letters of a leader', '吴六：wu-liu@', '吴六：wu-lui@'],
    ['a letter too many of a deputy', '周五：zhou-wu@', '周五：zhouu-wu@'],
    ['a letter too few of a director', '赵大（zhao-da@', '赵大（zhao-d@'],
    ['another letter of a group', '**pottery@', '**potterz@'],
    ['that of somebody else', '吴六：wu-liu@', '吴六：zhou-vu@'],
  ] as const)
    it(`is listed and not written: ${what}`, () => {
      const outcome = imported(pageWith([before, after]));
      assert.deepEqual(changesOf(outcome), []);
      assert.ok(
        openOf(outcome).some((line) => line.includes('只差一个字母')),
        openOf(outcome).join('\n'),
      );
    });

  it('is what corrects a record', () => {
    const outcome = imported(pageWith(['吴六：wu-liu@', '吴六：wu-lui@']), { isCorrection: true });
    assert.ok(changesOf(outcome).some((line) => line.includes('wu-lui@example.org')));
  });

  it('is none where it is another altogether', () => {
    assert.ok(changesOf(imported(pageWith(['吴六：wu-liu@', '吴六：liu@']))).length > 0);
  });
});

describe('what needs no refusal', () => {
  for (const [what, ...replacements] of [
    ['a date with short numbers', ['2017/01/01', '2017/1/1']],
    ['tags on one line with a label', ['#风', '**标签：**#风']],
    ['a plain label of tags', ['#风', '标签：#风']],
    ['a plain label of tags, without hashes', ['#泥', '标签: 泥']],
    ['a label in two languages', ['**现任工作组组长：**\n\n吴六', '**组长 Leader：**\n\n吴六']],
    ['a label in two languages, with a slash', ['**成立日期：2020/05/04**', '**成立日期 / Founded on：2020/05/04**']],
    ['a label in two languages, in brackets', ['**工作组介绍：**\n\n下棋', '**工作组介绍（Introduction）：**\n\n下棋']],
    ['another word for the leader', ['**现任工作组组长：**\n\n吴六', '**负责人：**\n\n吴六']],
    [
      'another word for leader and deputies',
      ['**现任工作组副组长：**', '**副负责人：**'],
      ['**现任工作组组长：**\n\n孙三', '**负责人**：\n\n孙三'],
    ],
    ['people joined by a slash', ['li-si@example.org、周五', 'li-si@example.org / 周五']],
    ['people joined by an ampersand', ['li-si@example.org、周五', 'li-si@example.org & 周五']],
    ['people joined by a word', ['li-si@example.org、周五', 'li-si@example.org 和周五']],
    [
      'names joined by a word, without mailboxes',
      ['?李四：li-si@example.org、周五：zhou-wu@example.org', '?李四和周五'],
    ],
    [
      'names joined by a slash, without mailboxes',
      ['?李四：li-si@example.org、周五：zhou-wu@example.org', '?李四／周五'],
    ],
  ] as const)
    it(`is read: ${what}`, () => {
      const outcome = imported(pageWith(...(replacements as readonly (readonly [string, string])[])));
      assert.deepEqual([changesOf(outcome), openOf(outcome)], [[], []]);
    });

  it('is a known person who comes without a mailbox', () => {
    assert.deepEqual(changesOf(imported(pageWith(['周五：zhou-wu@example.org', '吴六']))), [
      '风筝组 副组长：＋吴六 －周五',
    ]);
  });

  it('is no name cut in two', () => {
    for (const name of ['李和平', '欧阳和平', '和田玉'])
      assert.ok(
        openOf(imported(pageWith(['周五：zhou-wu@example.org', `${name}：p@example.org`]))).some((line) =>
          line.includes(`新的人：${name} p@example.org`),
        ),
        name,
      );
  });
});

describe('an address as it was copied', () => {
  for (const [what, url] of [
    ['a mark of copying', 'https://example.org/report?utm_source=chat'],
    ['several marks', 'https://example.org/report?utm_source=chat&utm_medium=x#part'.replace('#part', '')],
    ['from', 'https://example.org/report?from=from_copylink'],
  ] as const)
    it(`is the same link with ${what}`, () => {
      const outcome = imported(pageWith(['[1]: https://example.org/report', `[1]: ${url}`]));
      assert.deepEqual([changesOf(outcome), openOf(outcome)], [[], []]);
      assert.ok(readOf(outcome).some((line) => line.includes('跟踪的参数')));
    });

  it('keeps what it needs', () => {
    const outcome = imported(
      pageWith(['[1]: https://example.org/report', '[1]: https://example.org/report?id=3&spm=a.b&from=zh#x']),
    );
    assert.ok(changesOf(outcome).some((line) => line.includes('https://example.org/report?id=3&from=zh#x')));
  });

  it('is not written with somebody’s name in it', () => {
    const outcome = imported(
      pageWith(['[1]: https://example.org/report', '[1]: https://someone:secret@example.org/report']),
    );
    assert.deepEqual(changesOf(outcome), []);
  });
});
