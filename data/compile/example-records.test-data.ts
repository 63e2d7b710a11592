/**
 * A small set of records that passes every check, for tests that break one thing in it.
 * It stands apart from the real records, so that a volunteer's edit of those breaks no test.
 */
import assert from 'node:assert/strict';
import { compileRecords, type Publication } from './compile-records.js';
import type { RecordFiles } from './record-files.js';

export const EXAMPLE_FILES: RecordFiles = new Map([
  [
    'data/organization.yaml',
    `organization: { zh: 开源社, en: KAIYUANSHE }
title: { zh: 执行委员会, en: Executive Committee }
term: "2024"
asOf: { date: 2024-12-31, estimated: true }
sources:
  - label: { zh: 来源, en: Source }
    url: https://example.org/source?id=1
mailDomain: kaiyuanshe.org
contact: kcc
groups: [kcc, commercialization]
`,
  ],
  [
    'data/committee.yaml',
    `id: executive-committee
name: { zh: 执行委员会, en: Executive Committee }
summary: { zh: 介绍, en: Introduction }
offices:
  - id: executive-director
    name: { zh: 执行长, en: Executive Director }
    person: zhuang-biaowei
    email: zbw@kaiyuanshe.org
    duties:
      - { zh: 职责, en: Duty }
`,
  ],
  [
    'data/classes.yaml',
    `classes:
  - id: external
    name: { zh: 对外事务, en: External Affairs }
    summary: { zh: 介绍, en: Introduction }
`,
  ],
  [
    'data/tags.yaml',
    `tags:
  - id: operations
    name: { zh: 运营, en: Operations }
  - id: business
    name: { zh: 商业, en: Business }
`,
  ],
  [
    'data/pages.yaml',
    `pages:
  - title: { zh: 页面, en: Page }
    url: https://example.org/page
    group: kcc
`,
  ],
  [
    'data/questions.yaml',
    `questions:
  - { ask: 怎么办聚会, group: kcc }
heldOut:
  - { ask: how to earn money, group: commercialization }
`,
  ],
  [
    'data/groups/commercialization.yaml',
    `id: commercialization
name: { zh: 开源商业化组, en: Open Source Commercialization Group }
class: null
tags: [business]
founded: 2023-06-13
email: business@kaiyuanshe.com
emailWaiver: As published by the community
summary: { zh: 介绍, en: Introduction }
topics:
  - { zh: 甲, en: One }
  - { zh: 乙, en: Two }
  - { zh: 丙, en: Three }
leaders:
  - { person: li-na, email: linda@kaiyuanshe.org }
`,
  ],
  [
    'data/groups/kcc.yaml',
    `id: kcc
name: { zh: KCC工作组, en: KCC Working Group }
aliases: [KCC 工作组]
class: external
tags: [operations]
founded: 2023-02-01
email: KCC@kaiyuanshe.org
summary: { zh: 介绍, en: Introduction }
topics:
  - { zh: 甲, en: One }
  - { zh: 乙, en: Two }
  - { zh: 丙, en: Three }
leaders:
  - { person: zhuang-biaowei, email: zbw@kaiyuanshe.org }
deputies:
  - { person: hui-shiji, email: huishiji@kaiyuanshe.org, confirmed: false }
teams:
  - id: content
    name: { zh: 内容组, en: Content Team }
    teams:
      - id: channels
        name: { zh: 渠道小组, en: Channels Team }
links:
  - label: { zh: 链接, en: Link }
    url: https://example.org/link
figures:
  - value: 100
    qualifier: at-least
    label: { zh: 志愿者, en: volunteers }
    asOf: "2022"
`,
  ],
  [
    'data/people/hui-shiji.yaml',
    `id: hui-shiji
name: { zh: 惠世冀, en: Shiji Hui }
emails: [huishiji@kaiyuanshe.org]
`,
  ],
  [
    'data/people/li-na.yaml',
    `id: li-na
name: { zh: 李娜, en: Na (Linda) Li }
emails: [linda@kaiyuanshe.org]
`,
  ],
  [
    'data/people/zhuang-biaowei.yaml',
    `id: zhuang-biaowei
name: { zh: 庄表伟, en: Biaowei Zhuang }
emails: [zbw@kaiyuanshe.org]
`,
  ],
]);

/** The day on which the example's tests take place. */
export const EXAMPLE_TODAY = '2025-06-30';

/** The example with one text of one file replaced; the text must be there, or the test would test nothing. */
export function exampleWith(file: string, before: string | RegExp, after: string, files = EXAMPLE_FILES): RecordFiles {
  const text = files.get(file) ?? '';
  const changed = text.replace(before, () => after);
  assert.notEqual(changed, text, `${file} doesn't hold ${before}`);
  return new Map([...files, [file, changed]]);
}

const changed = (
  files: RecordFiles,
  ...edits: readonly (readonly [file: string, before: string, after: string])[]
): RecordFiles => edits.reduce((edited, [file, before, after]) => exampleWith(file, before, after, edited), files);

/**
 * The example with a history of three terms: in 2023, 庄表伟 followed 李娜 as leader of KCC, and a group began; in 2024,
 * he followed 惠世冀 as director, and the group `translation` was archived.
 */
export const EXAMPLE_WITH_TERMS: RecordFiles = new Map([
  ...changed(
    EXAMPLE_FILES,
    [
      'data/organization.yaml',
      'mailDomain',
      `earlierTerms:
  - term: "2023"
    asOf: { date: 2023-12-31 }
    sources:
      - label: { zh: 旧来源, en: Old source }
        url: https://example.org/2023
  - term: "2022"
    asOf: { date: 2022-12-31, estimated: true }
    sources:
      - label: { zh: 更旧的来源, en: Older source }
        url: https://example.org/2022
mailDomain`,
    ],
    ['data/organization.yaml', '[kcc, commercialization]', '[kcc, translation, commercialization]'],
    [
      'data/committee.yaml',
      'email: zbw@kaiyuanshe.org',
      `email: zbw@kaiyuanshe.org
    began: "2024"
    former:
      - { person: hui-shiji, email: huishiji@kaiyuanshe.org, ended: "2024" }`,
    ],
    [
      'data/groups/kcc.yaml',
      'leaders:\n  - { person: zhuang-biaowei, email: zbw@kaiyuanshe.org }',
      `leaders:
  - { person: zhuang-biaowei, email: zbw@kaiyuanshe.org, began: "2023" }
  - { person: li-na, email: linda@kaiyuanshe.org, ended: "2023" }`,
    ],
    ['data/groups/commercialization.yaml', 'class: null', 'began: "2023"\nclass: null'],
  ),
  [
    'data/groups/translation.yaml',
    `id: translation
name: { zh: 翻译组, en: Translation Group }
class: external
tags: [operations]
founded: 2021-05-01
ended: "2024"
email: translation@kaiyuanshe.org
summary: { zh: 介绍, en: Introduction }
topics:
  - { zh: 甲, en: One }
  - { zh: 乙, en: Two }
  - { zh: 丙, en: Three }
leaders:
  - { person: xin-qing, email: xinqing@kaiyuanshe.org }
`,
  ],
  [
    'data/people/xin-qing.yaml',
    `id: xin-qing
name: { zh: 辛庆, en: Qing Xin }
emails: [xinqing@kaiyuanshe.org]
`,
  ],
]);

/** Every error of a set of records; empty where all checks pass. */
export function errorsOf(files: RecordFiles, today = EXAMPLE_TODAY): readonly string[] {
  const compilation = compileRecords(files, today);
  return 'errors' in compilation ? compilation.errors : [];
}

/** The errors that one changed text brings about. */
export const errorsAfter = (
  file: string,
  before: string | RegExp,
  after: string,
  files = EXAMPLE_FILES,
): readonly string[] => errorsOf(exampleWith(file, before, after, files));

/** What is published of records that pass all checks. */
export function publicationOf(files: RecordFiles): Publication {
  const compilation = compileRecords(files, EXAMPLE_TODAY);
  assert.ok(
    'dataset' in compilation,
    `the records pass the checks: ${'errors' in compilation ? compilation.errors.join('\n') : ''}`,
  );
  return compilation;
}
