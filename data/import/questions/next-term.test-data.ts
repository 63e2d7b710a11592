/** A made-up page of the next term, with people who don't exist, and what a person answers to it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answers } from './question.js';

export const NEXT_TERM_PAGE = readFileSync(fileURLToPath(new URL('next-term.md', import.meta.url)), 'utf8');

export const NEXT_TERM_TODAY = '2025-06-30';

const newcomer = (en: string, id: string) => ({ choice: 'new', en, id });

export const NEXT_TERM_ANSWERS: Answers = {
  term: { choice: 'new', term: '2025', 'as-of': '2025-03-01' },
  'person:测试一 ceshi-yi@kaiyuanshe.org': newcomer('Yi Ceshi', 'ceshi-yi'),
  'person:测试二 ceshi-er@kaiyuanshe.org': newcomer('Er Ceshi', 'ceshi-er'),
  'person:测试三 ceshi-san@kaiyuanshe.org': newcomer('San Ceshi', 'ceshi-san'),
  'person:测试四 ceshi-si@kaiyuanshe.org': newcomer('Si Ceshi', 'ceshi-si'),
  'person:测试五 ceshi-wu@kaiyuanshe.org': newcomer('Wu Ceshi', 'ceshi-wu'),
  "figure:media COSCon'22 官网浏览次数": { choice: 'now', value: '21034', 'as-of': '2025' },
  "figure:media COSCon'22 媒体曝光次数": { choice: 'now', value: '402118', 'as-of': '2025' },
  'figure:media 微信粉丝': { choice: 'now', value: '25000' },
  'group:国际合作组': { choice: 'renamed', en: 'International Cooperation Group' },
  'page-title:国际接轨组': { choice: 'renamed', en: 'International Cooperation Group' },
  'group:开源档案组': {
    choice: 'new',
    en: 'Open Source Archives Group',
    id: 'archives',
    class: 'internal',
    'summary-zh': '收集、整理社区的旧资料。',
    'summary-en': "Collects and sorts the community's old documents.",
    topics: '旧资料 | Old documents\n捐赠照片 | Donating photos\n口述历史 | Oral history',
    ask: 'where are the old photos',
    'tag-en 档案': 'Archives',
    'tag-id 档案': 'archives',
  },
};
