import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNameAlone, withoutOrdinal } from './read/heading-name.js';
import { changesOf, imported, openOf, pageWith, readOf } from './made-up-imports.test-data.js';
import { MADE_UP_PAGE } from './made-up-records.test-data.js';

/** The page with another heading for the potters, and another founding day, to see whether that is read. */
const headed = (heading: string, ...more: readonly (readonly [string, string])[]): string =>
  pageWith(['### 陶艺组', `### ${heading}`], ['2020/05/04', '2020/05/05'], ...more);
const FOUNDED = ['陶艺组 成立日期：2020-05-04 → 2020-05-05'];

describe('a heading with an ordinal before the name', () => {
  for (const ordinal of [
    '6. ',
    '6\\.',
    '6、',
    '6）',
    '(6) ',
    '（6）',
    '6.1 ',
    '6 ',
    '（二）',
    '二、',
    '十二、',
    '⑥',
    '㈥',
    'IV. ',
    'Ⅳ. ',
    'a) ',
    '6\uFE0F\u20E3 ',
    '【一】',
  ])
    it(`is read as that name: ${JSON.stringify(ordinal)}`, () => {
      const outcome = imported(headed(`${ordinal}陶艺组`));
      assert.deepEqual([changesOf(outcome), openOf(outcome)], [FOUNDED, []]);
      assert.ok(
        readOf(outcome).some((line) => line.endsWith('就是陶艺组')),
        readOf(outcome).join('\n'),
      );
    });

  it('changes nothing where every heading has one', () => {
    const outcome = imported(
      pageWith(['### 风筝组', '### 一、风筝组'], ['### 陶艺组', '### 二、泥巴组'], ['### 象棋组', '### 三、象棋组']),
    );
    assert.deepEqual([outcome.files.size, openOf(outcome)], [0, []]);
  });

  it('keeps the name of a group that has a new one behind it', () => {
    const outcome = imported(headed('二、陶瓷组'));
    assert.deepEqual(
      [changesOf(outcome), openOf(outcome)],
      [FOUNDED, ['‹### 二、陶瓷组› “二、陶瓷组”当作陶艺组读；标题里还有别的，名称没有改']],
    );
  });

  it('is a name of its own where the records have it so', () => {
    assert.equal(withoutOrdinal('3D 打印组'), '3D 打印组');
    assert.equal(withoutOrdinal('ONES Group - 开源研究战略组'), 'ONES Group - 开源研究战略组');
    assert.equal(withoutOrdinal('一带一路组'), '一带一路组');
  });
});

describe('a heading that says more than a name', () => {
  for (const heading of [
    '陶艺组（Pottery Group）',
    '陶艺组 Pottery Group',
    'Pottery Group / 陶艺组',
    '陶艺组（泥巴组）',
    '2. 陶艺组 (Pottery Group)',
  ])
    it(`is read as the group where all of it are its names: ${heading}`, () => {
      const outcome = imported(headed(heading));
      assert.deepEqual([changesOf(outcome), openOf(outcome)], [FOUNDED, []]);
      assert.ok(
        readOf(outcome).some((line) => line.endsWith('就是陶艺组')),
        readOf(outcome).join('\n'),
      );
    });

  for (const heading of [
    '陶艺组（Ceramics）',
    '陶艺组【招新中】',
    '三、陶艺组[筹]',
    '陶瓷组（原陶艺组）',
    '陶瓷组（筹）',
    '新陶艺组',
    '陶艺组 招新',
    '陶瓷组：新',
    '陶瓷组？',
    'Ceramics',
    '各组介绍',
  ])
    it(`leaves the name and reads the rest: ${heading}`, () => {
      const outcome = imported(headed(heading));
      assert.deepEqual(
        [changesOf(outcome), openOf(outcome)],
        [FOUNDED, [`‹### ${heading}› “${heading}”当作陶艺组读；标题里还有别的，名称没有改`]],
      );
    });

  for (const [what, heading, ...more] of [
    ['is struck out', '~~陶艺组~~'],
    ['is struck out, with a word behind it', '~~陶艺组~~（已解散）'],
    ['names another group too', '陶艺组 / 象棋组'],
    ['names another group in brackets', '陶艺组（已并入象棋组）'],
    ['names another group in a new name', '陶瓷象棋组'],
    ['has brackets, and a mailbox that nobody knows', '陶艺组（北京）', ['**pottery@', '**beijing@']],
    [
      'has brackets, and nothing else of the group',
      '陶艺组（北京）',
      ['**工作组****公共邮箱****：**pottery@example.org', ''],
      ['吴六：wu-liu@', '王七：wang-qi@'],
    ],
  ] as const)
    it(`leaves the group alone where it ${what}`, () => {
      const outcome = imported(headed(heading, ...more));
      assert.deepEqual(
        [changesOf(outcome), openOf(outcome)],
        [[], [`‹### ${heading}› “${heading}”也许就是陶艺组，拿不准，两边都不动`]],
      );
    });

  it('believes neither its name before the brackets nor a mailbox of another group', () => {
    const outcome = imported(headed('陶艺组（筹）', ['**pottery@', '**chess@']));
    assert.deepEqual(
      [changesOf(outcome), openOf(outcome)],
      [[], ['‹### 陶艺组（筹）› “陶艺组（筹）”像是陶艺组，邮箱却是象棋组的，都不动']],
    );
  });

  it('uses neither of two sections about one group', () => {
    const outcome = imported(headed('象棋组【招新中】'));
    assert.deepEqual(
      [changesOf(outcome), openOf(outcome)],
      [
        [],
        [
          '‹### 象棋组【招新中】› “象棋组【招新中】”像是象棋组，邮箱却是陶艺组的，都不动',
          '‹### 象棋组› 象棋组出现在第 44、60 行，都不用',
        ],
      ],
    );
  });
});

describe('a heading with the name of another group', () => {
  const NEW_TERM = { term: '2025', asOf: '2025-03-01' } as const;
  const WITHOUT_MAILBOX = ['**工作组****公共邮箱****：**chess@example.org', ''] as const;
  const both = (page: string): void => {
    assert.deepEqual(changesOf(imported(page)), []);
    assert.deepEqual(changesOf(imported(page, NEW_TERM)), [
      '任期：2024 → 2025',
      '截至：2024-12-31（估计） → 2025-03-01',
    ]);
  };

  it('leaves two groups alone whose names were exchanged', () => {
    const page = pageWith(
      ['### 象棋组', '### 陶艺组（象棋）'],
      ['### 陶艺组\n', '### 象棋组\n'],
      ['### 陶艺组（象棋）', '### 陶艺组'],
    );
    both(page);
    assert.deepEqual(openOf(imported(page)), [
      '‹### 象棋组› “象棋组”像是象棋组，邮箱却是陶艺组的，都不动',
      '‹### 陶艺组› “陶艺组”像是陶艺组，邮箱却是象棋组的，都不动',
    ]);
  });

  it('leaves both alone where one takes another name of the other', () => {
    const page = pageWith(['### 象棋组', '### 泥巴组']);
    both(page);
    assert.deepEqual(openOf(imported(page)), [
      '‹### 泥巴组› “泥巴组”像是陶艺组，邮箱却是象棋组的，都不动',
      '‹### 泥巴组› 陶艺组出现在第 44、60 行，都不用',
    ]);
  });

  it('leaves both alone where the other is gone, and no mailbox tells', () => {
    const page = pageWith(['### 象棋组', '### 泥巴组'], WITHOUT_MAILBOX, [
      MADE_UP_PAGE.slice(MADE_UP_PAGE.indexOf('### 陶艺组'), MADE_UP_PAGE.indexOf('### 象棋组')),
      '',
    ]);
    both(page);
    assert.ok(openOf(imported(page)).includes('‹### 泥巴组› “泥巴组”也许就是象棋组，拿不准，两边都不动'));
  });

  it('leaves both alone where one takes the name of the other, which has a new one', () => {
    const page = pageWith(['### 象棋组', '### 陶艺组 '], ['### 陶艺组\n', '### 陶瓷组\n']);
    both(page);
    assert.ok(openOf(imported(page)).some((line) => line.includes('陶艺组出现在第 44、60 行，都不用')));
  });

  it('gives no two groups one new name', () => {
    const page = pageWith(['### 象棋组', '### 手工组'], ['### 陶艺组', '### 手工组']);
    both(page);
    assert.deepEqual(openOf(imported(page)), [
      '‹### 手工组› “手工组”也许就是陶艺组，拿不准，两边都不动',
      '‹### 手工组› “手工组”也许就是象棋组，拿不准，两边都不动',
    ]);
  });
});

describe('a new name', () => {
  it('may have slashes, hyphens, and letters of any script', () => {
    for (const name of [
      '高校合作/开源教育组',
      'ONES Group - 开源研究战略组',
      'KCC工作组',
      'KCC 工作组',
      '3D 打印组',
      'R&D 组',
      "Builders' 组",
    ])
      assert.ok(isNameAlone(name, []), name);
  });

  it('is none where it holds a known one, an ordinal, or a mark', () => {
    for (const name of [
      '新陶艺组',
      '6. 陶瓷组',
      '陶瓷组（一）',
      '~~陶瓷组~~',
      '陶瓷组*',
      '陶瓷组|',
      'Ceramics',
      '',
      '各工作组介绍',
      '组'.repeat(41),
    ])
      assert.ok(!isNameAlone(name, ['陶艺组']), name);
  });
});
