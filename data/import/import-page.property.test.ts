import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { cpuTime } from '../../src/dataset/cpu-time.test-harness.js';
import { readRecords } from '../compile/read-records.js';
import { readRecordFiles } from '../compile/record-files.js';
import { latestToday } from '../compile/today.js';
import { importPage, LONGEST_PAGE } from './import-page.js';
import { isOpen } from './diagnostics/diagnostic.js';
import { reportLines } from './report/report.js';
import { styles, wikiPage } from './wiki-page.test-data.js';

// The pages made here introduce the groups in words of their own.
const FILES = new Map(
  [...readRecordFiles(fileURLToPath(new URL('../../', import.meta.url)))].filter(
    ([file]) => file !== 'data/introductions.yaml',
  ),
);
const { records } = readRecords(FILES);
const today = latestToday();

describe('an import of the page behind the records', () => {
  it('changes nothing and leaves nothing open, however the page is written', () => {
    fc.assert(
      fc.property(styles, (style) => {
        const page = wikiPage(records, style);
        const outcome = importPage(page, FILES, {}, today);
        assert.ok('files' in outcome, reportLines(outcome, 'en', true).join('\n'));
        assert.deepEqual(
          reportLines({ ...outcome, diagnostics: outcome.diagnostics.filter(isOpen) }, 'en', true),
          ['No changes.'],
          page,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('an import of anything', () => {
  const labels = [
    '**成立日期：**',
    '**现任工作组组长：**',
    '**现任工作组副组长：**',
    '**工作组****公共邮箱****：**',
    '**工作组介绍：**',
    '### 媒体组',
    '# 各工作组介绍',
    '# 子页面目录',
    '### **执行长**',
  ];
  const fragments = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      ...labels,
      '\n',
      '\n\n',
      '> ',
      '- ',
      '1. ',
      '| a | b |\n| - | - |\n',
      '`',
      '**',
      '[',
      '](',
      '[a][1]',
      '[1]: ',
      '<div>',
      '<!--',
      '-->',
      '<del>',
      '</del>',
      '~~',
      '|  | ',
      '&#0;',
      '\\',
      '张三（三）：zhang@example.org',
      '?',
      '、',
      '2023/6/13',
      '#标签 ',
      '%E0%A4%A',
      'mailto%3A',
      '\uD800',
    ),
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 60 }), fc.boolean(), (parts, isNewTerm) => {
        const outcome = importPage(parts.join(''), FILES, isNewTerm ? { term: '9999', asOf: '2024-12-31' } : {}, today);
        assert.ok(reportLines(outcome, 'zh', true).length > 0);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, nor takes long, on a page that nests or repeats one thing', () => {
    const page = '### 媒体组\n\n**工作组公共邮箱：**\n\n';
    for (const part of [
      '> ',
      '- ',
      '1. ',
      '+ ',
      '- > ',
      '[',
      '![',
      '*',
      '**a ',
      '_a',
      '`',
      '<a ',
      '# ',
      '\n\n',
      'a@',
      'a.',
      '、',
      '（',
      '|',
      '![](',
      '[a][1] ',
      '~~a',
      '~~ ',
      '<s>a',
      '#',
      '1',
      '&amp;',
      '**a**',
      'a\n',
    ]) {
      const spent = cpuTime(() => importPage(page + part.repeat(20_000 / part.length), FILES, {}, today));
      assert.ok(spent < 5_000, `${JSON.stringify(part)}: ${Math.round(spent)} ms`);
    }
  });

  it('takes about twice the time for twice the page', () => {
    const group = (index: number): string =>
      `### 第${index}组\n\n#技术\n\n**成立日期：2020/01/01**\n\n**现任工作组组长：**\n\n张三：zhang${index}@example.org\n\n**工作组介绍：**\n\n做事。\n\n**工作组公共邮箱：**g${index}@example.org\n\n`;
    const time = (count: number): number => {
      const page = Array.from({ length: count }, (_, index) => group(index)).join('');
      assert.ok(page.length < LONGEST_PAGE);
      return cpuTime(() => importPage(page, FILES, {}, today));
    };
    const best = (count: number): number => Math.min(time(count), time(count));
    const [once, fourTimes] = [best(250), best(1_000)];
    // Quadratic time would be sixteen times as long.
    assert.ok(fourTimes < once * 10, `${Math.round(once)} ms, then ${Math.round(fourTimes)} ms`);
  });
});
