import { expect } from '@open-wc/testing';
import { Words } from '../../language/words.js';
import { initials } from './initials.js';

const words = new Words();
words.language = 'en';

const of = (en: string, zh = en): string => initials({ id: 'a', name: { zh, en }, aliases: [] }, words);

describe('initials of a name', () => {
  it('are the first letters of given and family name', () => {
    expect(of('Qingyu (Corrie) Zhu')).to.equal('QZ');
    expect(of('Corrie')).to.equal('C');
  });

  it('are the first character that is seen of a name without letters, kept whole', () => {
    for (const [name, first] of [
      ['👩🏽‍💻🦊', '👩🏽‍💻'],
      ['🇨🇳🇫🇷', '🇨🇳'],
      ['007', '0'],
      ['\u200b 🦊', '🦊'],
      ['\u3164 1️⃣', '1️⃣'],
    ] as const)
      expect(of(name)).to.equal(first);
  });

  it('are none of a name of which nothing is seen', () => {
    expect(of('\u200b\u2060\u3164')).to.equal('');
  });
});
