import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../dataset/records.js';
import { EXAMPLE } from './example-dataset.test-data.js';
import { groupArticle } from './group-article.js';
import { markdownDocument } from './markdown.js';
import { organizationArticle } from './organization-article.js';

const [press, labs] = EXAMPLE.groups as [(typeof EXAMPLE.groups)[number], (typeof EXAMPLE.groups)[number]];

/** The lines of an article, as a person reads them. */
const read = (article: Parameters<typeof markdownDocument>[0]): string =>
  markdownDocument(article).replaceAll(/\\(?=[^\w\s])|[*]{2}/gu, '');

const group = (language: Language, record = press): string => read(groupArticle(EXAMPLE, record, language));

describe('groupArticle', () => {
  it('tells what a group does, its projects, and how it began', () => {
    assert.ok(group('en').includes('## What it does\n\n- Gathers *news*.\n- Holds talks.\n'), group('en'));
    assert.match(group('zh'), /## 由来\n\n从一张墙报开始。\n/u);
    assert.match(
      group('en'),
      /Paper\]\(.+?\) \(2021 to 2023-06, with A print shop and A bookstore\)\. A page every day\.\n- Night Talks\. Talk\.\n/u,
    );
    assert.match(group('zh'), /（2021 至 2023-06，与印社和书店合作）：每天一页。\n- 夜谈：聊。\n/u);
  });

  it('names the members, with what they do, and the day on which the group confirmed all this', () => {
    assert.match(group('en'), /Members:\n {2}- Ada \(Countess\) Byron \(Proofreader\)\n {2}- Lin\n/u);
    assert.match(group('en'), /Last confirmed by the group: June 1, 2024/u);
  });

  it('has no heading for what the records do not tell', () => {
    const article = group('en', { ...labs, origin: null });
    for (const heading of ['What it does', 'Projects', 'How it began', 'Members', 'Last confirmed'])
      assert.ok(!article.includes(heading), heading);
  });

  it('says that a leader is wanted', () => {
    assert.match(group('zh', { ...labs, leaders: [], vacant: true }), /组长[：:].*空缺，欢迎来信/u);
  });
});

describe('organizationArticle', () => {
  it('tells what the committee does', () => {
    assert.ok(read(organizationArticle(EXAMPLE, 'en')).includes('- Brings the groups *together*.\n'));
  });
});
