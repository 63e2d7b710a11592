import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from './bundled.js';
import { cpuTime } from './cpu-time.test-harness.js';
import { Dataset } from './dataset.js';
import type { PublishedGroup, Text } from './records.js';
import { createTopicSearch } from './topic-search.js';

const text = (zh: string, en: string): Text => ({ zh, en });

const [first] = bundledDataset.groups;

const group = (id: string, more: Partial<PublishedGroup>): PublishedGroup =>
  ({
    ...first!,
    id,
    name: text(`${id}组`, `${id} group`),
    aliases: [],
    email: `${id}@example.org`,
    tags: [],
    leaders: [],
    deputies: [],
    teams: [],
    topics: [],
    work: [],
    projects: [],
    origin: null,
    ...more,
  }) as unknown as PublishedGroup;

const datasetOf = (groups: readonly PublishedGroup[]): Dataset => new Dataset({ ...bundledDataset, groups });

const project = (name: Text, summary: Text, partners: readonly Text[] = []) =>
  ({ name, summary, partners, from: null, until: null, links: [] }) as never;

const others = Array.from({ length: 9 }, (_, at) =>
  group(`other-${at}`, { work: [text('做别的事', 'Does something')] }),
);

describe('TopicSearch, by what groups do', () => {
  const search = createTopicSearch(
    datasetOf([
      group('by-work', { work: [text('制定制度，安排年度审计。', 'Writes policies, and arranges audits.')] }),
      group('by-topic', { topics: [text('养蜂', 'Beekeeping')] }),
      group('by-project', {
        projects: [
          project(text('星火计划', 'Sparkle'), text('孵化小项目。', 'Incubates small projects.'), [
            text('灯塔社', 'Lighthouse Club'),
          ]),
        ],
      }),
      group('by-origin', { origin: text('始于一次登山。', 'Began with a mountaineering trip.') }),
      group('by-team', { teams: [{ id: 'a', name: text('录音小组', 'Recording team'), teams: [] }] as never }),
      group('also-bees', { work: [text('有时也养蜂和采蜜。', 'Sometimes keeps bees, too: beekeeping and honey.')] }),
      ...others,
    ]),
  );
  const found = (question: string): string[] => search.find(question).map((match) => match.group.id);

  for (const [question, id] of [
    ['审计报告', 'by-work'],
    ['who arranges the audits', 'by-work'],
    ['星火计划怎么报名', 'by-project'],
    ['sparkle', 'by-project'],
    ['Lighthouse Club 的朋友', 'by-project'],
    ['孵化一个小项目', 'by-project'],
    ['mountaineering', 'by-origin'],
    ['录音', 'by-team'],
  ] as const)
    it(`answers ${question}`, () => assert.equal(found(question)[0], id));

  it('takes what people write about before what a group does', () => {
    for (const question of ['养蜂', 'beekeeping', '我想养蜂', 'how do I start beekeeping'])
      assert.equal(found(question)[0], 'by-topic', question);
  });

  it('says why in a text that can stand in a sentence', () => {
    assert.deepEqual(
      search.find('审计')[0]!.reason,
      text('制定制度，安排年度审计', 'Writes policies, and arranges audits'),
    );
  });

  it('finds more than one by what both say', () => {
    assert.deepEqual(found('采蜜和养蜂').sort(), ['also-bees', 'by-topic']);
  });

  it('finds nothing by a word or two that any sentence may have', () => {
    for (const question of ['什么时候开始登机', 'does something rates', 'what are they like', '今天天气怎么样'])
      assert.ok(
        !found(question).some((id) => /^by-(work|project|origin)/.test(id)),
        `${question}: ${found(question).join()}`,
      );
  });
});

describe('TopicSearch, over many records', () => {
  const many = (count: number): Dataset =>
    datasetOf(
      Array.from({ length: count }, (_, at) =>
        group(`g-${at}`, {
          topics: [text(`报销${at}号`, `reimbursement ${at}`), text(`场地${at}号`, `venue ${at}`)],
          work: Array.from({ length: 6 }, (__, one) =>
            text(
              `组织第${at}次会议，写${one}份报告，欢迎加入。`,
              `Holds meeting ${at}, writes ${one} reports, welcomes you.`,
            ),
          ),
        }),
      ),
    );

  it('makes its index step by step, between which a page can answer keys', () => {
    const dataset = many(40);
    const search = createTopicSearch(dataset);
    let steps = 0;
    while (!search.prepare(() => false)) steps += 1;
    assert.ok(steps > 40 * 8, `${steps}`);
    assert.ok(search.isWhole);
    assert.deepEqual(search.find('报销7号'), createTopicSearch(dataset).find('报销7号'));
  });

  it('answers from a whole index in a small part of the time that this took', () => {
    const search = createTopicSearch(many(800));
    const index = cpuTime(() => search.prepare(() => true));
    const ratios = Array.from({ length: 5 }, () => cpuTime(() => search.find('我想报销 7 号场地')) / index);
    assert.ok(Math.min(...ratios) < 0.25, ratios.map((ratio) => ratio.toFixed(2)).join(', '));
  });

  it('tells whoever asks what the records are wrong by, and nobody else', () => {
    const { leaders: _, ...broken } = first!;
    const search = createTopicSearch(new Dataset({ ...bundledDataset, groups: [broken as never] }));
    assert.equal(
      search.prepare(() => true),
      true,
    );
    assert.throws(() => search.find('x'), TypeError);
  });
});
