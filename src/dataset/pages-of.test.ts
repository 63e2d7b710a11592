import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pages } from '#generated/dataset.js';
import { bundledDataset } from './bundled.js';
import { Dataset } from './dataset.js';
import { pagesOf } from './pages-of.js';
import { parseDataset } from './parse-dataset.js';
import { EXAMPLE } from '../formats/example-dataset.test-data.js';

describe('pagesOf', () => {
  it('finds those of the library, which stand apart', () => {
    const [one] = pages.filter(({ group }) => group !== null);
    assert.deepEqual(pagesOf(bundledDataset.group(one!.group!)!, bundledDataset), [one]);
  });

  it('finds those of records from elsewhere in these', () => {
    const links = { links: [] };
    const records = new Dataset(
      parseDataset({ ...EXAMPLE, groups: EXAMPLE.groups.map((one) => ({ ...one, ...links })) }),
    );
    assert.deepEqual(
      pagesOf(records.group('press')!, records).map(({ url }) => url),
      ['https://example.org/press'],
    );
    assert.deepEqual(pagesOf(records.group('labs')!, records), []);
  });

  it('takes none of the library for a group from elsewhere that has the same id', () => {
    const { id } = bundledDataset.group('media')!;
    const records = new Dataset({ ...bundledDataset, groups: [{ ...EXAMPLE.groups[0]!, id }] });
    assert.deepEqual(pagesOf(records.group(id)!, records), []);
  });
});
