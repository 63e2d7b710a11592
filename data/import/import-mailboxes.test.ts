import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesOf, diffOf, imported, openOf, pageWith, readOf, withFile } from './made-up-imports.test-data.js';
import { MADE_UP_FILES, MADE_UP_PAGE } from './made-up-records.test-data.js';

describe('an import of mailboxes', () => {
  it('adds the new mailbox of somebody in the same post to their file', () => {
    const outcome = imported(pageWith(['周五：zhou-wu@example.org', '周五：zw@example.org']));
    assert.deepEqual(diffOf(outcome), [
      'data/groups/kites.yaml',
      '-    email: zhou-wu@example.org',
      '+    email: zw@example.org',
      'data/people/zhou-wu.yaml',
      '+  - zw@example.org',
    ]);
  });

  it('replaces a mailbox that was wrong', () => {
    const outcome = imported(pageWith(['周五：zhou-wu@example.org', '周五：zw@example.org']), { isCorrection: true });
    assert.deepEqual(diffOf(outcome).slice(3), [
      'data/people/zhou-wu.yaml',
      '-  - zhou-wu@example.org',
      '+  - zw@example.org',
    ]);
  });

  it('keeps a mailbox that another post still shows, be it wrong or not', () => {
    const page = pageWith(['孙三（三哥）：sun-san@', '孙三（三哥）：s3@']);
    assert.deepEqual(diffOf(imported(page, { isCorrection: true })).slice(3), [
      'data/people/sun-san.yaml',
      '+  - s3@example.org',
    ]);
    assert.deepEqual(diffOf(imported(page.replace('孙三：sun-san@', '孙三：s3@'), { isCorrection: true })).slice(-3), [
      'data/people/sun-san.yaml',
      '-  - sun-san@example.org',
      '+  - s3@example.org',
    ]);
  });

  it('takes a wrong mailbox away again where the page goes back to one that the person has', () => {
    const wrong = pageWith(['周五：zhou-wu@example.org', '周五：zw@example.org']);
    const files = new Map([...MADE_UP_FILES, ...imported(wrong).files]);
    assert.deepEqual(diffOf(imported(MADE_UP_PAGE, { isCorrection: true }, files), files), [
      'data/groups/kites.yaml',
      '-    email: zw@example.org',
      '+    email: zhou-wu@example.org',
      'data/people/zhou-wu.yaml',
      '-  - zw@example.org',
    ]);
    assert.deepEqual(diffOf(imported(MADE_UP_PAGE, {}, files), files), [
      'data/groups/kites.yaml',
      '-    email: zw@example.org',
      '+    email: zhou-wu@example.org',
    ]);
  });

  it('keeps it where another post still shows it', () => {
    const wrong = pageWith(['孙三（三哥）：sun-san@', '孙三（三哥）：s3@'], ['孙三：sun-san@', '孙三：s3@']);
    const files = new Map([...MADE_UP_FILES, ...imported(wrong).files]);
    const half = imported(wrong.replace('孙三：s3@', '孙三：sun-san@'), { isCorrection: true }, files);
    assert.deepEqual(diffOf(half, files), [
      'data/groups/chess.yaml',
      '-    email: s3@example.org',
      '+    email: sun-san@example.org',
    ]);
    assert.deepEqual(diffOf(imported(MADE_UP_PAGE, { isCorrection: true }, files), files).slice(-2), [
      'data/people/sun-san.yaml',
      '-  - s3@example.org',
    ]);
  });

  it('keeps one that a post begins to show', () => {
    const wrong = pageWith(['孙三（三哥）：sun-san@', '孙三（三哥）：s3@']);
    const files = new Map([...MADE_UP_FILES, ...imported(wrong).files]);
    const exchanged = imported(MADE_UP_PAGE.replace('孙三：sun-san@', '孙三：s3@'), { isCorrection: true }, files);
    assert.deepEqual([...exchanged.files.keys()], ['data/groups/kites.yaml', 'data/groups/chess.yaml']);
    const come = imported(
      MADE_UP_PAGE.replace('吴六：wu-liu@', '孙三：s3@').replace('、周五：zhou-wu@', '、吴六：wu-liu@'),
      { isCorrection: true },
      new Map([...files].filter(([file]) => file !== 'data/people/zhou-wu.yaml')),
    );
    assert.deepEqual([...come.files.keys()], ['data/groups/kites.yaml', 'data/groups/pottery.yaml']);
  });

  it('takes away several that were wrong, and adds a new one once', () => {
    const wrong = pageWith(['孙三（三哥）：sun-san@', '孙三（三哥）：s3@'], ['孙三：sun-san@', '孙三：s4@']);
    const files = new Map([...MADE_UP_FILES, ...imported(wrong).files]);
    const back = imported(MADE_UP_PAGE, { isCorrection: true }, files);
    assert.equal(back.files.get('data/people/sun-san.yaml'), MADE_UP_FILES.get('data/people/sun-san.yaml'));
    const other = imported(
      MADE_UP_PAGE.replace('孙三（三哥）：sun-san@', '孙三（三哥）：s5@').replace('孙三：sun-san@', '孙三：S5@'),
      { isCorrection: true },
      files,
    );
    assert.deepEqual(
      other.files.get('data/people/sun-san.yaml')?.split('emails:')[1],
      '\n  - sun-san@example.org\n  - s5@example.org\n',
    );
  });

  it('changes the mailbox of a group that it knows by name', () => {
    assert.deepEqual(changesOf(imported(pageWith(['邮箱****：**chess@', '邮箱****：**xiangqi@']))), [
      '象棋组 邮箱：chess@example.org → xiangqi@example.org',
    ]);
  });

  it('needs no reason any more for a mailbox that came into the domain', () => {
    const chess = (MADE_UP_FILES.get('data/groups/chess.yaml') ?? '').replace(
      'email: chess@example.org',
      'email: chess@example.com\nemailWaiver: published like that # so far',
    );
    const files = withFile('data/groups/chess.yaml', chess);
    const outcome = imported(MADE_UP_PAGE, {}, files);
    assert.deepEqual(diffOf(outcome, files), [
      'data/groups/chess.yaml',
      '-email: chess@example.com',
      '-emailWaiver: published like that # so far',
      '+email: chess@example.org',
    ]);
    assert.ok(readOf(outcome).some((line) => line.includes('象棋组的邮箱回到社区的域名')));
  });

  it('lists a missing one, a second one, one elsewhere, and one of somebody else', () => {
    const label = '**工作组****公共邮箱****：**chess@example.org';
    for (const [written, expected] of [
      ['', ['‹### 象棋组› 象棋组没有公共邮箱，不动']],
      ['**工作组****公共邮箱****：**', ['‹### 象棋组› 象棋组没有公共邮箱，不动']],
      [
        '**工作组****公共邮箱****：**a@example.org、b@example.org',
        [
          '‹### 象棋组› 象棋组没有公共邮箱，不动',
          '‹**工作组****公共邮箱****：**a@ex› 不止一个邮箱：a@example.org、b@example.org',
        ],
      ],
      [
        '**工作组****公共邮箱****：**飞书群',
        ['‹### 象棋组› 象棋组没有公共邮箱，不动', '‹**工作组****公共邮箱****：**飞书群› 读不出邮箱：飞书群'],
      ],
      [
        '**工作组公共邮箱：**\n\nxiangqi@example.org\n\nchess@example.org',
        [
          '‹### 象棋组› 象棋组没有公共邮箱，不动',
          '‹xiangqi@example.org› 不止一个邮箱：xiangqi@example.org、chess@example.org',
        ],
      ],
      [
        '**工作组公共邮箱：**xiangqi@example.org\n\n来信请注明。\n\n旧：chess＠example.org',
        [
          '‹### 象棋组› 象棋组没有公共邮箱，不动',
          '‹**工作组公共邮箱：**xiangqi@exam› 不止一个邮箱：xiangqi@example.org、旧：chess＠example.org',
        ],
      ],
      [
        '**工作组公共邮箱：**-xiangqi@example.org',
        [
          '‹### 象棋组› 象棋组没有公共邮箱，不动',
          '‹**工作组公共邮箱：**-xiangqi@exa› 读不出邮箱：-xiangqi@example.org',
        ],
      ],
      [
        '**工作组公共邮箱：**xiangqi@example.org、棋-chess@example.org',
        [
          '‹### 象棋组› 象棋组没有公共邮箱，不动',
          '‹**工作组公共邮箱：**xiangqi@exam› 读不出邮箱：xiangqi@example.org、棋-chess@example.org',
        ],
      ],
      [
        '**工作组公共邮箱：**飞书群\n\nxiangqi@example.org',
        [
          '‹### 象棋组› 象棋组没有公共邮箱，不动',
          '‹**工作组公共邮箱：**飞书群› 读不出邮箱：飞书群、xiangqi@example.org',
        ],
      ],
      ['**工作组公共邮箱：**chess@example.org\n\nchess@example.org（来信请注明）', []],
      [
        '**工作组****公共邮箱****：**chess@example.com',
        ['‹**工作组****公共邮箱****：**ches› chess@example.com 不在社区的域名下，要有人写明缘由'],
      ],
      [
        '**工作组****公共邮箱****：**li-si@example.org',
        ['‹**工作组****公共邮箱****：**li-s› li-si@example.org 已经属于李四'],
      ],
    ] as const) {
      const outcome = imported(pageWith([label, written]));
      assert.deepEqual([changesOf(outcome), openOf(outcome)], [[], expected], written);
    }
  });

  it('shows the visible address of a link that is encoded, or leads elsewhere', () => {
    const outcome = imported(
      pageWith(
        ['**chess@example.org', '**[chess@example.org][3]'],
        ['**pottery@example.org', '**pottery[@example.org][4]'],
      ) + '[3]: mailto%3Achess%40example.org\n[4]: mailto:chess@example.org\n',
    );
    assert.deepEqual(changesOf(outcome), []);
    assert.deepEqual(
      readOf(outcome).filter((line) => line.includes('看得见')),
      [
        '‹**工作组****公共邮箱****：**pott› 邮箱链接指向 chess@example.org，以看得见的为准：pottery@example.org',
        '‹**工作组****公共邮箱****：**[che› 邮箱链接被编码，以看得见的为准：chess@example.org',
      ],
    );
  });
});
