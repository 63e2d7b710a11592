import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isNewer, newestOfEach } from './releases.mjs';

const versions = fc.array(fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12)).map((numbers) => numbers.join('.')));

describe('the newest of each major version', () => {
  it('goes by numbers, not by letters', () => {
    assert.deepEqual(
      [...newestOfEach(['0.9.0', '0.10.0', '0.2.11', '1.0.0'])],
      [
        ['0', '0.10.0'],
        ['1', '1.0.0'],
      ],
    );
  });

  it('is none that another one of the same major version is newer than', () => {
    fc.assert(
      fc.property(versions, (all) => {
        const newest = newestOfEach(all);
        for (const version of all) assert.ok(!isNewer(version, newest.get(version.split('.')[0])));
        for (const version of newest.values()) assert.ok(all.includes(version));
      }),
    );
  });
});
