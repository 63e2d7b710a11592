import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { faultKind } from '../../test/runner/fault-kind.mjs';
import { Dataset } from './dataset.js';
import { ODD, REFUSED } from './odd-dataset.test-data.js';
import { publishedParts } from './group-parts.js';
import { organizationTree, type OrganizationNode } from './organization-tree.js';
import { DatasetError, parseDataset } from './parse-dataset.js';
import type { PublishedDataset } from './records.js';
import { checkTree } from '../chart/check-tree.js';

const json = readFileSync(new URL('../../dist/tested/data/kys.json', import.meta.url), 'utf8');
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what is done to it here, its type forbids
type Damaged = Record<string, any>;
const published = (): PublishedDataset & Damaged => JSON.parse(json);

const treeOf = (records: PublishedDataset): OrganizationNode =>
  organizationTree(
    new Dataset(records),
    records.committee,
    { leader: 'L', deputy: 'D', unclassified: 'U', member: 'Member', vacant: 'Vacant' },
    publishedParts().teamsOf,
  );

describe('records from elsewhere, as odd as may be', () => {
  const kind = faultKind('records from elsewhere');
  after(() => kind.report());

  for (const { input, damage } of ODD) {
    it(`takes ${input}, and makes a tree of it that can be drawn`, () =>
      kind.holds({ input, engine: 'Node' }, () => {
        const records = published();
        damage(records);
        assert.deepEqual(parseDataset(records), records);
        const { groups, committee } = records;
        const ids = checkTree(treeOf(records)).nodes.map(({ id }) => id);
        const posts = groups.flatMap(({ leaders, deputies }) => [...leaders, ...deputies]).length;
        assert.ok(ids.length >= 1 + committee.offices.length + groups.length + posts);
        // Links lead to a group by its id, whatever else there is.
        for (const { id } of groups) assert.ok(ids.includes(id), id);
      }));
  }

  for (const { input, damage, says } of REFUSED) {
    it(`refuses ${input}`, () =>
      kind.holds({ input, engine: 'Node' }, () => {
        const records = published();
        damage(records);
        assert.throws(
          () => parseDataset(records),
          (error) => error instanceof DatasetError && `${error.reason}: ${error.message}` === says,
        );
      }));
  }

  it('has the ids of a tree as they are where nothing is there twice, for links lead to them', () => {
    const ids = checkTree(treeOf(published())).nodes.map(({ id }) => id);
    assert.ok(ids.every((id) => !id.includes('~')));
    assert.ok(ids.includes('media') && ids.some((id) => /^media\/[a-z-]+$/.test(id)) && ids.includes('class:internal'));
  });
});
