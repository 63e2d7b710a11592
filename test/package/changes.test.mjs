import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { changeLine, changesBetween, changeSummary } from '@kaiyuanshe/elements';
import { root } from './entry-points.mjs';

describe('the comparison of records, in the package', () => {
  it('tells what differs between two of them, line by line and in one, in both languages', async () => {
    const before = JSON.parse(await readFile(`${root}dist/data/v1/kys.json`, 'utf8'));
    const after = structuredClone(before);
    const group = after.groups.find(({ leaders }) => leaders.length === 1);
    const name = before.people.find(({ id }) => id === group.leaders[0].person).name;
    group.leaders = [];
    const changes = changesBetween(before, after);
    assert.deepEqual(
      changes.map((change) => changeLine(change, 'zh')),
      [`${group.name.zh} 组长：－${name.zh}`],
    );
    assert.match(changeLine(changes[0], 'en'), new RegExp(`^${group.name.en}, leader: −`));
    assert.deepEqual([changeSummary(changes, 'zh'), changeSummary(changes, 'en')], ['组长 －1。', 'Leader −1.']);
    assert.deepEqual(changesBetween(before, before), []);
  });
});
