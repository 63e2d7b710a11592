import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRecords } from '../compile/compile-records.js';
import { importPage } from './import-page.js';
import { changesOf, diffOf, imported, openOf, pageWith, readOf, withFile } from './made-up-imports.test-data.js';
import { MADE_UP_FILES, MADE_UP_PAGE, MADE_UP_TODAY } from './made-up-records.test-data.js';

describe('an import of groups', () => {
  it('renames a group that it knows by its mailbox and its people, and keeps the old name', () => {
    const outcome = imported(pageWith(['### 陶艺组', '### 陶瓷组'], ['陶艺等工作', '陶瓷等工作']));
    assert.deepEqual(diffOf(outcome), [
      'data/groups/pottery.yaml',
      '-name: { zh: 陶艺组, en: Pottery Group }',
      '-aliases: [泥巴组]',
      '+name: { zh: 陶瓷组, en: Pottery Group }',
      '+aliases: [泥巴组, 陶艺组]',
    ]);
    assert.ok(
      openOf(outcome).includes('‹### 陶瓷组› 陶艺组改名为陶瓷组：邮箱相同，也有同样的人或成立日期；英文名请核对'),
    );
  });

  it('knows a group by another of its names', () => {
    const outcome = imported(pageWith(['### 陶艺组', '### 泥巴组']));
    assert.deepEqual([changesOf(outcome), openOf(outcome)], [[], []]);
    assert.ok(readOf(outcome).includes('‹### 泥巴组› “泥巴组”就是陶艺组'));
  });

  it('leaves a group alone whose mailbox a heading has that shares nothing else with it', () => {
    const outcome = imported(
      pageWith(['### 陶艺组', '### 登山组'], ['2020/05/04', '2024/05/04'], ['吴六：wu-liu@', '王七：wang-qi@']),
    );
    assert.deepEqual(
      [changesOf(outcome), openOf(outcome)],
      [[], ['‹### 登山组› “登山组”也许就是陶艺组，拿不准，两边都不动']],
    );
  });

  it('lists a new group with all that it read, and leaves one alone that it may be', () => {
    const outcome = imported(pageWith(['### 象棋组', '### 围棋组'], ['**chess@', '**go@']));
    assert.deepEqual(changesOf(outcome), []);
    assert.deepEqual(openOf(outcome), [
      '‹### 围棋组› “围棋组”也许就是象棋组，拿不准，两边都不动',
      '‹### 围棋组› 新的组“围棋组”，请新建文件：2021-06-07；go@example.org；孙三 sun-san@example.org；#棋',
    ]);
  });

  it('lists a group that is gone, and archives it only in a new term', () => {
    const page =
      MADE_UP_PAGE.slice(0, MADE_UP_PAGE.indexOf('### 象棋组')) +
      MADE_UP_PAGE.slice(MADE_UP_PAGE.indexOf('# 子页面目录'));
    const outcome = imported(page);
    assert.deepEqual([changesOf(outcome), openOf(outcome)], [[], ['页面上没有象棋组，记录不动']]);
    const archived = imported(page, { term: '2025', asOf: '2025-03-01' });
    assert.ok(changesOf(archived).includes('已归档：＋象棋组'), changesOf(archived).join('\n'));
    assert.deepEqual(diffOf(archived).slice(0, 2), ['data/groups/chess.yaml', '+ended: "2025"']);
    const again = new Map([...MADE_UP_FILES, ...archived.files]);
    assert.equal(imported(page, {}, again).files.size, 0);
    assert.deepEqual(openOf(imported(MADE_UP_PAGE, {}, again)), ['‹### 象棋组› 象棋组已归档，却又出现']);
  });

  it('uses neither of two sections about one group', () => {
    const outcome = imported(pageWith(['### 象棋组', '### 风筝组\n\n**成立日期：2018/01/01**\n\n### 象棋组']));
    assert.deepEqual([changesOf(outcome), openOf(outcome)], [[], ['‹### 风筝组› 风筝组出现在第 24、60 行，都不用']]);
  });

  it('believes neither name nor mailbox where they disagree', () => {
    const outcome = imported(pageWith(['**pottery@', '**chess@'], ['2020/05/04', '2020/05/05']));
    assert.deepEqual(
      [changesOf(outcome), openOf(outcome)],
      [[], ['‹### 陶艺组› “陶艺组”像是陶艺组，邮箱却是象棋组的，都不动']],
    );
  });

  it('does not call a group gone whose mailbox another has', () => {
    const page = pageWith(['**pottery@', '**chess@']);
    const outcome = imported(page.slice(0, page.indexOf('### 象棋组')) + page.slice(page.indexOf('# 子页面目录')));
    assert.deepEqual(
      [changesOf(outcome), openOf(outcome)],
      [[], ['‹### 陶艺组› “陶艺组”像是陶艺组，邮箱却是象棋组的，都不动']],
    );
  });

  it('changes founding day, tags, and class', () => {
    const outcome = imported(
      pageWith(
        ['2020/05/04', '2020年5月6日'],
        ['#泥', '#泥 ＃风'],
        ['陶艺等工作偏向于对外联络', '象棋等工作偏向于对外联络'],
      ),
    );
    assert.deepEqual(changesOf(outcome), [
      '陶艺组 成立日期：2020-05-04 → 2020-05-06',
      '陶艺组 标签：＋风',
      '象棋组 类别：未归类 → 对外事务',
    ]);
    assert.deepEqual(diffOf(outcome), [
      'data/groups/chess.yaml',
      '-class: null',
      '+class: external',
      'data/groups/pottery.yaml',
      '-tags: [clay]',
      '-founded: 2020-05-04',
      '+tags: [clay, wind]',
      '+founded: 2020-05-06',
    ]);
    assert.deepEqual(openOf(outcome), [
      '‹整体而言，风筝等工作偏向于内部事务，而象棋等工作› 没有再把陶艺组归在对外事务，不动',
    ]);
  });

  it('takes no class from a page without such a sentence, or from one that names two classes at once', () => {
    const sentence = '整体而言，风筝等工作偏向于内部事务，而陶艺等工作偏向于对外联络。';
    const without = imported(pageWith([sentence, '各组都很忙。']));
    assert.deepEqual([openOf(without), readOf(without).filter((line) => line.includes('哪一类'))], [[], []]);
    const both = imported(pageWith([sentence, '风筝等工作偏向于内部事务与对外事务，而陶艺等工作偏向于对外联络。']));
    assert.deepEqual(
      [changesOf(both), openOf(both)],
      [[], ['‹风筝等工作偏向于内部事务与对外事务，而陶艺等工作› 没有再把风筝组归在内部事务，不动']],
    );
  });

  it('puts no group into two classes', () => {
    const outcome = imported(pageWith(['风筝等工作', '风筝与陶艺等工作']));
    assert.deepEqual(
      [changesOf(outcome), openOf(outcome)],
      [[], ['‹整体而言，风筝与陶艺等工作偏向于内部事务，而陶艺› 陶艺组归在两类里，不动']],
    );
  });

  it('takes nothing from a section without a name, and loses no group to it', () => {
    const outcome = imported(pageWith(['### 象棋组', '###'], ['2021/06/07', '2021/06/08']));
    assert.deepEqual([changesOf(outcome), openOf(outcome)], [[], ['‹###› “”也许就是象棋组，拿不准，两边都不动']]);
  });

  it('takes a tag out of the list that no group uses any more', () => {
    assert.deepEqual(diffOf(imported(pageWith(['#泥', '#风']))), [
      'data/groups/pottery.yaml',
      '-tags: [clay]',
      '+tags: [wind]',
      'data/tags.yaml',
      '-  - id: clay',
      '-    name: { zh: 泥, en: Clay }',
    ]);
  });

  it('takes no tag out that nobody used before: the checks refuse it', () => {
    const tags = `${MADE_UP_FILES.get('data/tags.yaml')}  - id: water\n    name: { zh: 水, en: Water }\n`;
    const outcome = importPage(pageWith(['#泥', '#风']), withFile('data/tags.yaml', tags), {}, MADE_UP_TODAY);
    assert.deepEqual('errors' in outcome && outcome.errors, ['unused tag: water (data/tags.yaml)']);
  });

  it('lists a new tag, a day that is none, and a class that it cannot place', () => {
    const outcome = imported(
      pageWith(['#泥', '#泥 #火'], ['2020/05/04', '2020/02/30'], ['陶艺等工作', '陶艺、登山等工作']),
    );
    assert.deepEqual(changesOf(outcome), []);
    assert.deepEqual(openOf(outcome), [
      '‹整体而言，风筝等工作偏向于内部事务，而陶艺、登山› “登山”归在对外事务，却不知是哪个组',
      '‹### 陶艺组› 陶艺组没有成立日期，不动',
      '‹#泥 #火› 新的标签“火”，先写进 tags.yaml；陶艺组的标签不动',
      '‹**成立日期：2020/02/30**› 读不出日期：2020/02/30',
    ]);
  });
});

describe('an import of a new term', () => {
  it('moves the old term to those before, and dates roles by the new one', () => {
    const outcome = imported(
      pageWith(
        ['周五：zhou-wu@example.org', '吴六：wu-liu@example.org'],
        ['https://example.org/2024', 'https://example.org/2025'],
      ),
      { term: '2025', asOf: '2025-03-01' },
    );
    assert.deepEqual(diffOf(outcome), [
      'data/groups/kites.yaml',
      '+    ended: "2025"',
      '+  - person: wu-liu',
      '+    email: wu-liu@example.org',
      '+    began: "2025"',
      'data/organization.yaml',
      '-term: "2024" # in quotes',
      '-  date: 2024-12-31',
      '-  estimated: true',
      '-    url: https://example.org/2024',
      '+term: "2025" # in quotes',
      '+  date: 2025-03-01',
      '+  estimated: false',
      '+    url: https://example.org/2025',
      '+earlierTerms:',
      '+  - term: "2024"',
      '+    asOf:',
      '+      date: 2024-12-31',
      '+      estimated: true',
      '+    sources:',
      '+      - label:',
      '+          zh: 发布页',
      '+          en: Published',
      '+        url: https://example.org/2024',
    ]);
    const compiled = compileRecords(new Map([...MADE_UP_FILES, ...outcome.files]), MADE_UP_TODAY);
    assert.ok('dataset' in compiled);
    const deputies = ({ groups }: typeof compiled.dataset): readonly string[] =>
      groups[0]?.deputies.map((each) => each.person) ?? [];
    assert.deepEqual([compiled.dataset, ...compiled.earlier].map(deputies), [
      ['li-si', 'wu-liu'],
      ['li-si', 'zhou-wu'],
    ]);
  });

  it('needs the day of the page, and a term after the newest', () => {
    assert.deepEqual(importPage(MADE_UP_PAGE, MADE_UP_FILES, { term: '2025' }, MADE_UP_TODAY), {
      refused: 'new-term-without-day',
    });
    assert.deepEqual(importPage(MADE_UP_PAGE, MADE_UP_FILES, { term: '2023', asOf: '2023-01-01' }, MADE_UP_TODAY), {
      refused: 'earlier-term',
    });
  });
});
