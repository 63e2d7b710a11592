import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { writtenDate } from '../locales/written-date.js';
import { asOfText, doubtMark, figureText, words } from './wording.js';

const XLIFF = new URL('../language/xliff/en.xlf', import.meta.url);

/** The words that elements say too, by the ids of their messages. */
const SHARED: Partial<Record<keyof typeof words, string>> = {
  leader: 'element.leader',
  deputy: 'element.deputy',
  deputies: 'group.deputies',
  mailbox: 'element.mailbox',
  founded: 'group.founded',
  unconfirmed: 'element.unconfirmed',
  unclassified: 'element.unclassified',
  figures: 'card.figures',
  teams: 'card.teams',
  links: 'card.links',
  notes: 'card.notes',
  signIn: 'card.sign-in',
  classOfWork: 'filter.classes',
  tags: 'filter.tags',
  firstOfJanuary: 'timeline.unsure',
};

function messages(): Map<string, { zh: string; en: string }> {
  const document = new DOMParser().parseFromString(readFileSync(XLIFF, 'utf8'), 'text/xml');
  const textOf = (unit: Element, name: string): string =>
    Array.from(unit.getElementsByTagName(name)[0]!.childNodes, (node) =>
      node.nodeName === 'x' ? '…' : node.textContent,
    ).join('');
  return new Map(
    Array.from(document.getElementsByTagName('trans-unit'), (unit) => [
      unit.getAttribute('id')!,
      { zh: textOf(unit, 'source'), en: textOf(unit, 'target') },
    ]),
  );
}

describe('the words of published files', () => {
  for (const [name, id] of Object.entries(SHARED)) {
    it(`say "${name}" as the elements do`, () => {
      assert.deepEqual(words[name as keyof typeof words], messages().get(id));
    });
  }

  it('say the age of the records as the elements do', () => {
    const meta = { term: '…', sources: [] };
    for (const [estimated, id] of [
      [true, 'source.as-of-about'],
      [false, 'source.as-of'],
    ] as const) {
      const said = (language: 'zh' | 'en') =>
        asOfText({ ...meta, asOf: { date: '2024-12-31', estimated } }, language).replace(
          writtenDate('2024-12-31', language),
          '…',
        );
      assert.deepEqual({ zh: said('zh'), en: said('en') }, messages().get(id));
    }
  });

  it('write a number no more exactly than the source', () => {
    const figure = { label: { zh: '', en: '' }, asOf: null };
    const said = (value: number, qualifier: 'nearly' | 'at-least' | null) =>
      (['zh', 'en'] as const).map((language) => figureText({ ...figure, value, qualifier }, language));
    assert.deepEqual(
      [said(20000, 'nearly'), said(100, 'at-least'), said(14668, null)],
      [
        ['近 20,000', 'nearly 20,000'],
        ['100+', '100+'],
        ['14,668', '14,668'],
      ],
    );
  });

  it('mark a doubt, and nothing else', () => {
    assert.deepEqual(
      [doubtMark(false, 'zh'), doubtMark(false, 'en'), doubtMark(true, 'zh')],
      ['（待确认）', ' (to be confirmed)', ''],
    );
  });
});
