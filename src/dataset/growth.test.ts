import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { faultKind } from '../../test/runner/fault-kind.mjs';
import { changesBetween } from './changes-between.js';
import { cpuTime } from './cpu-time.test-harness.js';
import { Dataset } from './dataset.js';
import { publishedParts } from './group-parts.js';
import { organizationTree } from './organization-tree.js';
import { parseDataset } from './parse-dataset.js';
import { findPerson } from './person-lookup.js';
import { personNames } from './person-names.js';
import type { PublishedDataset } from './records.js';
import { GroupSearch } from './search.js';
import { createTopicSearch } from './topic-search.js';

const json = readFileSync(new URL('../../dist/tested/data/kys.json', import.meta.url), 'utf8');

const text = (word: string, at: number) => ({ zh: `${word}${at}号`, en: `${word} ${at}` });

/** Valid records of so many groups, each with a leader, as many people as groups, and three topics. */
function records(count: number, change?: (dataset: PublishedDataset, at: number) => object): PublishedDataset {
  const dataset = JSON.parse(json) as PublishedDataset;
  const [group] = dataset.groups;
  const numbers = Array.from({ length: count }, (_, at) => at);
  const person = (at: number) => ({ person: `p-${at}`, email: `p-${at}@example.org`, confirmed: true });
  const made = {
    ...dataset,
    meta: { ...dataset.meta, contact: 'g-0' },
    committee: { ...dataset.committee, offices: [] },
    groups: numbers.map((at) => ({
      ...group!,
      id: `g-${at}`,
      name: text('组', at),
      email: `g-${at}@example.org`,
      leaders: [person(at)],
      deputies: [],
      teams: [],
      topics: [text('报销', at), text('场地', at + 1), text('sponsor', at + 2)],
      ...change?.(dataset, at),
    })),
    archived: [],
    pages: numbers.map((at) => ({ title: text('页', at), url: `https://example.org/${at}`, group: `g-${at}` })),
    people: numbers.map((at) => ({
      ...dataset.people[0]!,
      id: `p-${at}`,
      name: text('王', at),
      aliases: [`N${at}`],
      emails: [`p-${at}@example.org`],
    })),
  };
  return made;
}

/** Each of a few people is in each group: as many posts as their product. */
const inAllGroups = (count: number, people: number): PublishedDataset =>
  records(count, (_, at) => ({
    deputies: Array.from({ length: people }, (_, one) => ({
      person: `p-${one}`,
      email: `p-${one}.${at}@example.org`,
      confirmed: true,
    })),
  }));

const words = { leader: 'L', deputy: 'D', unclassified: 'U', member: 'Member', vacant: 'Vacant' };

const WORK: Readonly<Record<string, (dataset: PublishedDataset) => unknown>> = {
  'the check': parseDataset,
  'a question, with its index': (dataset) => createTopicSearch(new Dataset(dataset)).find('我想报销 7 号场地'),
  'the search of a list, with its index': (dataset) => new GroupSearch(new Dataset(dataset)).find('p-7 组'),
  'the names of people': (dataset) => findPerson(new Dataset(dataset), '王7号'),
  'the tree of a chart': (dataset) =>
    organizationTree(new Dataset(dataset), dataset.committee, words, publishedParts().teamsOf),
  'what differs from other records': (dataset) =>
    changesBetween(dataset, { ...dataset, groups: dataset.groups.map((one) => ({ ...one, name: text('新', 1) })) }),
};

/** How many times as long some work takes for four times as much: 4 where it is in proportion, 16 where it grows by the square. */
function growth(work: (size: number) => unknown, size: number): number {
  const least = (of: number): number => Math.min(...[1, 2, 3].map(() => cpuTime(() => work(of))));
  return least(4 * size) / Math.max(least(size), 0.5);
}

/** Within the noise of a machine, at least once; what grows by the square doesn't, however often it is tried. */
function expectLinear(work: (size: number) => unknown, size: number): void {
  const tries: number[] = [];
  while (!tries.some((ratio) => ratio < 9) && tries.length < 6) tries.push(growth(work, size));
  assert.ok(
    tries.some((ratio) => ratio < 9),
    `four times as much takes ${tries.map((ratio) => ratio.toFixed(1)).join(', ')} times as long`,
  );
}

describe('work, as records grow', () => {
  const kind = faultKind('records from elsewhere');
  after(() => kind.report());

  for (const [input, work] of Object.entries(WORK)) {
    it(`stays in proportion to the groups: ${input}`, () =>
      kind.holds({ input: `${input}, of many groups`, engine: 'Node' }, () => {
        const made = new Map([400, 1600].map((size) => [size, records(size)]));
        expectLinear((size) => work({ ...made.get(size)! }), 400);
      }));

    it(`stays in proportion to the posts: ${input}`, () =>
      kind.holds({ input: `${input}, of many posts`, engine: 'Node' }, () => {
        const made = new Map([40, 160].map((size) => [size, inAllGroups(160, size)]));
        expectLinear((size) => work({ ...made.get(size)! }), 40);
      }));
  }

  it('stays in proportion to the letters of a name, however it is written', () =>
    kind.holds({ input: 'long names', engine: 'Node' }, () => {
      for (const one of ['(', ')', ' ', '( ', 'a ', ') (']) {
        expectLinear(
          (size) =>
            personNames({ id: 'p', name: { zh: `x${one.repeat(size)}a b`, en: `${one.repeat(size)}c` }, aliases: [] }),
          20_000,
        );
      }
    }));
});
