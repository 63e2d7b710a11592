// The community's own records: those of today pass every check; of those that tests are written for, the facts are counted.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { PublishedDataset, Team } from '../../src/dataset/records.js';
import { compileRecords, type Compilation } from './compile-records.js';
import { readRecordFiles } from './record-files.js';
import { testedRecords } from './tested-records.js';
import { latestToday } from './today.js';
import { datasetJson, datasetModule } from './write-dataset.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const today = latestToday();

const compileRealRecords = () => compileRecords(readRecordFiles(ROOT), today);

function datasetOf(compilation: Compilation): PublishedDataset {
  assert.ok('dataset' in compilation, 'the records pass the checks');
  return compilation.dataset;
}

const realDataset = (): PublishedDataset => datasetOf(compileRealRecords());

const testedDataset = (): PublishedDataset => datasetOf(compileRecords(testedRecords(), today));

const within = (teams: readonly Team[]): readonly string[] =>
  teams.flatMap(({ name, teams: inner }) => [name.zh, ...within(inner)]);

describe('the records of the community', () => {
  it('pass every check', () => {
    const compilation = compileRealRecords();
    assert.deepEqual('errors' in compilation ? compilation.errors : [], []);
  });

  it('give identical bytes when published twice', () => {
    assert.equal(datasetJson(realDataset()), datasetJson(realDataset()));
    assert.equal(datasetModule(realDataset()), datasetModule(realDataset()));
  });

  it('start with an editor line that names their schema', () => {
    for (const [file, text] of readRecordFiles(ROOT))
      assert.match(text, /^# yaml-language-server: \$schema=(\.\.\/)?schema\/[a-z]+\.schema\.json\n/u, file);
  });
});

describe('the records that tests are written for', () => {
  it('hold two offices of four duties each', () => {
    assert.deepEqual(
      testedDataset().committee.offices.map(({ duties }) => duties.length),
      [4, 4],
    );
  });

  it('hold 15 groups, 19 people, 14 tags, 3 classes and 10 pages', () => {
    const { groups, people, tags, classes, pages } = testedDataset();
    assert.deepEqual(
      [groups, people, tags, classes, pages].map(({ length }) => length),
      [15, 19, 14, 3, 10],
    );
  });

  it('hold 15 leaders and 11 deputies, two of them unconfirmed', () => {
    const { groups } = testedDataset();
    const deputies = groups.flatMap((group) => group.deputies);
    assert.equal(groups.flatMap(({ leaders }) => leaders).length, 15);
    assert.equal(deputies.length, 11);
    assert.deepEqual(
      deputies.filter(({ confirmed }) => !confirmed).map(({ person }) => person),
      ['hui-shiji', 'li-mingkang'],
    );
  });

  it('put two teams into the content team, seven teams in all', () => {
    const media = testedDataset().groups.find(({ id }) => id === 'media');
    assert.deepEqual(within(media?.teams ?? []), [
      '内容组',
      '渠道小组',
      '文案小组',
      '设计组',
      '视频组',
      '翻译组',
      '物料组',
    ]);
    assert.deepEqual(
      media?.teams[0]?.teams.map(({ id }) => id),
      ['channels', 'copywriting'],
    );
  });

  it('leave exactly the KCC and commercialization groups unclassified', () => {
    assert.deepEqual(
      testedDataset()
        .groups.filter((group) => group.class === null)
        .map(({ id }) => id),
      ['kcc', 'commercialization'],
    );
  });
});
