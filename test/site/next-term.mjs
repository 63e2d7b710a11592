/** The made-up page of the next term, what a volunteer answers about it, and the records that it comes to. */
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

export const PAGE = read('data/import/questions/next-term.md');

/** Records that tests are written for, by path. */
export const RECORDS = JSON.parse(read('data/compile/tested-records.json'));

/** @returns the script to serve in place of the one with today's records; undefined for all others */
export const withTestedRecords = (path) =>
  /record-texts\.[^/]*\.js$/.test(path)
    ? `export const recordTexts = new Map(Object.entries(${JSON.stringify(RECORDS)}));`
    : undefined;

/** What a volunteer answers, by the sentence that asks: which choice, and what goes beside it by its label. */
const newcomer = (name) => [new RegExp(`^Who is ${name}`), 'Somebody new', {}];
const counted = (label, value) => [new RegExp(`lacks a figure.* ${label}$`), 'It is now', { Figure: value }];
export const ANSWERS = [
  [/^The newest term/, 'A new term', { 'Which term': '2025', 'Day of the page': '2025-03-01' }],
  newcomer('测试一'),
  newcomer('测试二'),
  newcomer('测试三'),
  counted("COSCon'22 website views", '21034'),
  counted("COSCon'22 media impressions", '402118'),
  counted('WeChat followers', '25000'),
  [/is now called 国际合作组\. What/, 'Renamed', { 'English name': 'International Cooperation Group' }],
  [
    /^Which group is “开源档案组”/,
    'A new group',
    {
      'English name': 'Open Source Archives Group',
      'Introduction in Chinese': '收集、整理社区的旧资料。',
      'Introduction in English': "Collects and sorts the community's old documents.",
      'What people write about': '旧资料 | Old documents\n捐赠照片 | Donating photos\n口述历史 | Oral history',
      'A question that': 'where are the old photos',
      'New tag “档案” in English': 'Archives',
      'Id of the new tag': 'archives',
    },
  ],
  newcomer('测试四'),
  newcomer('测试五'),
  [
    /^“.*” is now called “国际合作组”/,
    'Change the English title',
    { 'Title in English': 'International Cooperation Group' },
  ],
];
