import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesOf, diffOf, imported, openOf, pageWith, readOf, withFile } from './made-up-imports.test-data.js';
import { MADE_UP_FILES, MADE_UP_PAGE } from './made-up-records.test-data.js';

describe('an import of links, pages, figures, and sources', () => {
  it('follows a link and a page that moved', () => {
    const outcome = imported(
      pageWith(
        ['[1]: https://example.org/report', '[1]: https://example.org/report-2'],
        ['[2]: https://example.org/kites', '[2]: https://example.org/kites-2'],
      ),
    );
    assert.deepEqual(diffOf(outcome), [
      'data/groups/kites.yaml',
      '-    url: https://example.org/report',
      '+    url: https://example.org/report-2',
      'data/pages.yaml',
      '-    url: https://example.org/kites',
      '+    url: https://example.org/kites-2',
    ]);
  });

  it('calls nothing moved that is still where it was', () => {
    const outcome = imported(
      pageWith(
        ['[年度报告][1]', '[年度报告][1]与[年度报告](https://example.org/b)'],
        ['> 1.  [风筝组][2]', '> 1.  [风筝组][2]\n> 2.  [风筝组](https://example.org/b)'],
      ),
    );
    assert.deepEqual(openOf(outcome), [
      '‹放了 14,668 只，见[年度报告][1]与[› 风筝组有新的链接，要写英文名：年度报告 https://example.org/b',
    ]);
    assert.deepEqual(
      diffOf(outcome).filter((line) => line.startsWith('-')),
      [],
    );
  });

  it('reads the first of two addresses of one reference', () => {
    assert.deepEqual(changesOf(imported(`${MADE_UP_PAGE}[1]: https://example.org/other\n`)), []);
  });

  it('adds the page of a group, which bears its name, and lists any other', () => {
    const outcome = imported(
      pageWith([
        '> 1.  [风筝组][2]',
        '> 1.  [风筝组][2]\n> 2.  [陶艺组](https://example.org/pottery)\n> 3.  [茶话会](https://example.org/tea)',
      ]),
    );
    assert.deepEqual(diffOf(outcome), [
      'data/pages.yaml',
      '+  - title:',
      '+      zh: 陶艺组',
      '+      en: Pottery Group',
      '+    url: https://example.org/pottery',
      '+    group: pottery',
    ]);
    assert.deepEqual(openOf(outcome), [
      '‹> 3.  [茶话会](https://exam› 新的页面，要写英文名：茶话会 https://example.org/tea',
    ]);
  });

  it('lists links that are new, gone, unsafe, or show another address', () => {
    const outcome = imported(
      pageWith([
        '[年度报告][1]',
        '[https://example.org/a](https://example.org/b) [甲](javascript:alert(1)) [乙](https://example.org/b) [丙][9]',
      ]),
    );
    assert.deepEqual(openOf(outcome), [
      '‹### 风筝组› 页面上没有风筝组的这个链接，记录不动：年度报告',
      '‹放了 14,668 只，见[https://ex› 链接写的是 https://example.org/a，去的是 https://example.org/b',
      '‹放了 14,668 只，见[https://ex› 链接不是 https：甲 javascript:alert(1)',
      '‹放了 14,668 只，见[https://ex› 风筝组有新的链接，要写英文名：乙 https://example.org/b',
    ]);
    assert.ok(readOf(outcome).includes('‹放了 14,668 只，见[https://ex› 链接没有网址：[丙][9]'));
    assert.equal(outcome.files.size, 0);
  });

  it('takes over the new title of a page, whose English is left to a person, and lists a page that is gone', () => {
    const outcome = imported(pageWith(['[风筝组][2]', '[风筝手册][2]']));
    assert.deepEqual(diffOf(outcome), [
      'data/pages.yaml',
      '-  - title: { zh: 风筝组, en: Kites Group } # theirs',
      '+  - title: { zh: 风筝手册, en: Kites Group } # theirs',
    ]);
    assert.deepEqual(openOf(outcome), ['‹> 1.  [风筝手册][2]› “风筝组”现在叫“风筝手册”，英文名请核对']);
    const gone = imported(pageWith(['> 1.  [风筝组][2]', '（无）']));
    assert.deepEqual([changesOf(gone), openOf(gone)], [[], ['目录里没有这个页面，记录不动：风筝组']]);
  });

  it('lists a team that is no longer in the introduction', () => {
    const kites = MADE_UP_FILES.get('data/groups/kites.yaml') ?? '';
    const files = withFile(
      'data/groups/kites.yaml',
      `${kites}teams:\n  - id: tails\n    name: { zh: 尾巴小组, en: Tails Team }\n`,
    );
    assert.deepEqual(openOf(imported(MADE_UP_PAGE, {}, files)), [
      '‹### 风筝组› 介绍里没有风筝组的这个小组，记录不动：尾巴小组',
    ]);
    assert.deepEqual(openOf(imported(pageWith(['放了', '尾巴小组放了']), {}, files)), []);
  });

  it('lists a figure that is no longer in the introduction, and another source', () => {
    const outcome = imported(
      pageWith(['14,668', '20,000'], ['https://example.org/2024', 'https://example.org/2024-b']),
    );
    assert.deepEqual(openOf(outcome), [
      '‹**微信公众号发布链接：**https://ex› 来源不同，请核对 organization.yaml：https://example.org/2024-b',
      '‹### 风筝组› 介绍里没有风筝组的这个数字，请核对：风筝 14668',
    ]);
  });
});
