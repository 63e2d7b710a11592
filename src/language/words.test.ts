import { expect } from '@open-wc/testing';
import { str } from '@lit/localize';
import type { SpokenLanguage } from '../locales/languages.js';
import { Words } from './words.js';
import { wordsLike } from './words-like.js';

type Text = Parameters<Words['text']>[0];

const translations = {
  en: {
    'test.hello': 'hello',
    'test.swapped': str`${1} of ${0}`,
  },
};

function words(language: SpokenLanguage): Words {
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

  describe('in Traditional Chinese', () => {
    const before = Words.toTraditional;
    const spoken = words('zh-Hant');
    beforeEach(() => (Words.toTraditional = (text) => text.replaceAll('组', '組').replaceAll('体', '體')));
    afterEach(() => (Words.toTraditional = before));

    it('writes messages so, and what is put into them as it is', () => {
      const [count, name] = [2, '示例组'];
      expect(spoken.msg(str`${count} 组，${name}组`, { id: 'test.none' })).to.equal('2 組，示例组組');
      expect(spoken.msg('组', { id: 'test.hello' })).to.equal('組');
    });

    it('writes texts so, unless they have a side of that language', () => {
      expect(spoken.text({ zh: '媒体组', en: 'Media Group' })).to.equal('媒體組');
      expect(spoken.text({ zh: '媒体组', en: 'Media Group', 'zh-Hant': '媒體小組' } as Text)).to.equal('媒體小組');
      expect(spoken.write('媒体')).to.equal('媒體');
    });

    it('leaves other languages as they are', () => {
      expect(words('zh').text({ zh: '媒体组', en: '' })).to.equal('媒体组');
      expect(words('en').write('媒体组')).to.equal('媒体组');
    });

    it('is handed on to words of other families', () => {
      const like = wordsLike(spoken, translations);
      expect(like.language).to.equal('zh-Hant');
      expect(like.msg('组', { id: 'test.none' })).to.equal('組');
    });
  });
});
