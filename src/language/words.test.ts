import { expect } from '@open-wc/testing';
import { str } from '@lit/localize';
import type { Language } from '../locales/languages.js';
import { Words } from './words.js';

const translations = {
  en: {
    'test.hello': 'hello',
    'test.swapped': str`${1} of ${0}`,
  },
};

function words(language: Language): Words {
  const spoken = new Words(translations);
  spoken.language = language;
  return spoken;
}

describe('Words', () => {
  it('speaks Chinese until told otherwise', () => {
    expect(new Words(translations).language).to.equal('zh');
    expect(new Words(translations).msg('你好', { id: 'test.hello' })).to.equal('你好');
  });

  it('speaks each language beside the other', () => {
    const [zh, en] = [words('zh'), words('en')];
    expect(en.msg('你好', { id: 'test.hello' })).to.equal('hello');
    expect(zh.msg('你好', { id: 'test.hello' })).to.equal('你好');
  });

  it('puts each expression where the language has it', () => {
    const [whole, part] = ['A', 'B'];
    expect(words('zh').msg(str`${whole}的${part}`, { id: 'test.swapped' })).to.equal('A的B');
    expect(words('en').msg(str`${whole}的${part}`, { id: 'test.swapped' })).to.equal('B of A');
  });

  it('falls back to the source language for a message without translation', () => {
    const count = 3;
    expect(words('en').msg('没有', { id: 'test.none' })).to.equal('没有');
    expect(words('en').msg(str`${count} 个`, { id: 'test.none' })).to.equal('3 个');
  });

  it('takes the side of a text that is in the language', () => {
    expect(words('en').text({ zh: '媒体组', en: 'Media Group' })).to.equal('Media Group');
    expect(words('zh').text({ zh: '媒体组', en: 'Media Group' })).to.equal('媒体组');
  });

  it('writes the day of the calendar, first and last hour alike', () => {
    expect(words('zh').date('2017-01-01')).to.equal('2017年1月1日');
    expect(words('en').date('2017-01-01')).to.equal('January 1, 2017');
    expect(words('en').date('2024-12-31')).to.equal('December 31, 2024');
  });

  it('groups the digits of a number', () => {
    expect(words('zh').number(375557)).to.equal('375,557');
    expect(words('en').number(4000)).to.equal('4,000');
  });

  it('knows which form goes with a count', () => {
    expect([0, 1, 2].map(words('en').plural)).to.deep.equal(['other', 'one', 'other']);
    expect([0, 1, 2].map(words('zh').plural)).to.deep.equal(['other', 'other', 'other']);
  });

  it('joins a list with the punctuation of the language, keeping the items themselves', () => {
    const items = [{ a: 1 }, { b: 2 }, { c: 3 }];
    expect(words('zh').list(items)).to.deep.equal([items[0], '、', items[1], '和', items[2]]);
    expect(words('en').list(items)).to.deep.equal([items[0], ', ', items[1], ', and ', items[2]]);
    expect(words('en').list(items.slice(1))).to.deep.equal([items[1], ' and ', items[2]]);
    expect(words('en').list([])).to.deep.equal([]);
    expect(words('en').list(items)[0]).to.equal(items[0]);
  });
});
