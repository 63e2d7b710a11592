import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diffOf, imported, openOf, pageWith, withFile } from './made-up-imports.test-data.js';

const PAGES = 'data/pages.yaml';
const FILES = withFile(
  PAGES,
  `pages:
  - title: { zh: 风筝组, en: Kites Group }
    url: https://example.org/kites
    group: kites
  - title: { zh: 陶艺组, en: Pottery Group }
    url: https://example.org/pottery
    group: pottery
  - title: { zh: 茶话会, en: Tea }
    url: https://example.org/tea
`,
);

const listed = (...links: readonly (readonly [string, string])[]): string =>
  pageWith([
    '> 1.  [风筝组][2]',
    links.map(([label, path], index) => `> ${index + 1}.  [${label}](https://example.org/${path})`).join('\n'),
  ]);
const importedList = (...links: readonly (readonly [string, string])[]) => imported(listed(...links), {}, FILES);

describe('an import of the list of pages', () => {
  it('changes no title where the addresses of two pages were exchanged', () => {
    const outcome = importedList(['风筝组', 'pottery'], ['陶艺组', 'kites'], ['茶话会', 'tea']);
    assert.deepEqual(
      [outcome.files.size, openOf(outcome)],
      [
        0,
        [
          '‹> 1.  [风筝组](https://exam› 目录里的“陶艺组”现在写作“风筝组”，拿不准，记录不动',
          '‹> 2.  [陶艺组](https://exam› 目录里的“风筝组”现在写作“陶艺组”，拿不准，记录不动',
        ],
      ],
    );
  });

  for (const [whose, label] of [
    ['another page’s', '茶话会'],
    ['another group’s', '象棋组'],
    ['another name of another group', '泥巴组'],
    ['another group’s in English', 'Chess Group'],
  ] as const)
    it(`gives no page a title that is ${whose}`, () => {
      const outcome = importedList([label, 'kites'], ['陶艺组', 'pottery'], ['茶话会', 'tea']);
      assert.deepEqual(
        [outcome.files.size, openOf(outcome)[0]?.replace(/^.*› /u, '')],
        [0, `目录里的“风筝组”现在写作“${label}”，拿不准，记录不动`],
      );
    });

  it('gives no page the name of a group whose page it was not', () => {
    const outcome = importedList(['风筝组', 'kites'], ['陶艺组', 'pottery'], ['象棋组', 'tea']);
    assert.deepEqual([outcome.files.size, openOf(outcome).length], [0, 1]);
  });

  it('takes another name of the page’s own group', () => {
    const outcome = importedList(['风筝组', 'kites'], ['泥巴组', 'pottery'], ['茶话会', 'tea']);
    assert.deepEqual(diffOf(outcome, FILES), [
      PAGES,
      '-  - title: { zh: 陶艺组, en: Pottery Group }',
      '+  - title: { zh: 泥巴组, en: Pottery Group }',
    ]);
  });

  it('reads a title behind an ordinal, and takes none that would fail the checks', () => {
    const outcome = importedList(['1、风筝组', 'kites'], ['二、泥巴', 'pottery'], ['~~茶话会~~（停）', 'tea']);
    assert.deepEqual(
      [outcome.files.size, openOf(outcome).map((line) => line.replace(/^.*› /u, ''))],
      [
        0,
        [
          '目录里没有这个页面，记录不动：茶话会',
          '目录里的“陶艺组”现在写作“二、泥巴”，拿不准，记录不动',
          '有删除线，不算数',
        ],
      ],
    );
  });

  it('follows none of two pages of one title to a new address', () => {
    const outcome = importedList(['风筝组', 'kites'], ['陶艺组', 'pottery'], ['茶话会', 'tea-1'], ['茶话会', 'tea-2']);
    assert.deepEqual(
      [outcome.files.size, openOf(outcome).map((line) => line.replace(/^.*› /u, ''))],
      [
        0,
        [
          '目录里没有这个页面，记录不动：茶话会',
          '新的页面，要写英文名：茶话会 https://example.org/tea-1',
          '新的页面，要写英文名：茶话会 https://example.org/tea-2',
        ],
      ],
    );
  });
});
