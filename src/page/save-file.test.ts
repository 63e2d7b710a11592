import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fileName } from './save-file.js';

describe('fileName', () => {
  it('keeps letters and digits of any writing, in lower case', () => {
    expect(fileName('Executive Committee', '')).to.equal('executive-committee');
    expect(fileName('开源社 2024', '')).to.equal('开源社-2024');
    expect(fileName('Cafe\u0301', '')).to.equal('café');
  });

  it('takes the other text where a name has neither', () => {
    expect(fileName('?!', 'lab/7')).to.equal('lab-7');
    expect(fileName('', '')).to.equal('');
  });

  it('holds nothing that a file system refuses, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const safe = fileName(name, '');
        expect(safe).not.to.match(/[^\p{L}\p{N}\p{M}-]|^-|--/u);
        expect([...safe].length).to.be.at.most(60);
      }),
    );
  });
});
