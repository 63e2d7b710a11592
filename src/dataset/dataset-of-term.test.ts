import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from './bundled.js';
import { datasetOfTerm, knownTerms } from './dataset-of-term.js';

describe('datasetOfTerm', () => {
  it('answers the newest term with the newest dataset itself', () => {
    assert.equal(datasetOfTerm(bundledDataset.meta.term, bundledDataset), bundledDataset);
  });

  it('answers each known term with records of it, the same each time', () => {
    const terms = knownTerms(bundledDataset);
    assert.equal(terms[0], bundledDataset.meta.term);
    for (const term of terms) {
      assert.equal(datasetOfTerm(term, bundledDataset)?.meta.term, term);
      assert.equal(datasetOfTerm(term, bundledDataset), datasetOfTerm(term, bundledDataset));
    }
  });

  it('answers nothing to another term and to names of the language itself', () => {
    for (const term of ['', '1999', 'toString', '__proto__', 'newest'])
      assert.equal(datasetOfTerm(term, bundledDataset), undefined, term);
  });
});
