import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isBlank } from './visible-text.js';

/** By what they are; each alone and several together show nothing. */
const UNSEEN = {
  'nothing at all': '',
  spaces: ' \t\n\u00a0\u2003\u3000\u1680\u202f\u205f\u2028\u2029\ufeff',
  controls: '\u0000\u001f\u007f\u0085\u009f',
  'zero-width characters': '\u200b\u200c\u200d\u2060\u180e',
  'marks of direction': '\u200e\u200f\u061c\u202a\u202c\u202e\u2066\u2069',
  'soft hyphen and grapheme joiner': '\u00ad\u034f',
  'fillers of Hangul and Khmer': '\u3164\uffa0\u115f\u1160\u17b4\u17b5',
  'empty Braille cell, empty note': '\u2800\u{1d159}',
  'operators that are not seen': '\u2061\u2062\u2063\u2064\u206a\u206f',
  'variation selectors': '\ufe0e\ufe0f\u180b\u{e0100}',
  'tags without a flag': '\u{e0067}\u{e007f}',
  'halves of a pair': '\ude00 \ud83d ',
  'anchors of annotations': '\ufff9\ufffa\ufffb',
};

const SEEN = ['张', 'a', '0', '.', '-', '🦊', '👩🏽‍💻', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '۝', '\u0301', '\ufffd', 'ㅎ', '⠁', '\u{1d15f}'];

describe('isBlank', () => {
  for (const [what, text] of Object.entries(UNSEEN)) {
    it(`holds of ${what}, together and each`, () => {
      for (const part of [text, ...text, text + text]) assert.ok(isBlank(part), JSON.stringify(part));
    });
  }

  it('does not hold where anything is seen, whatever else stands around it', () => {
    const around = Object.values(UNSEEN).join('');
    for (const text of SEEN) {
      assert.ok(!isBlank(text), text);
      assert.ok(!isBlank(`${around} ${text} ${around}`), text);
    }
  });
});
