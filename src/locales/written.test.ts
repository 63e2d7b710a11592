import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LOCALES, type SpokenLanguage } from './languages.js';
import { pluralOf } from './plural.js';
import { writtenDate } from './written-date.js';
import { writtenList } from './written-list.js';
import { writtenNumber } from './written-number.js';

/** Of English, `Intl` knows what is written in the United States. */
const habitsOf = (language: SpokenLanguage): string => (language === 'en' ? 'en-US' : LOCALES[language].tag);

const DAY = 86_400_000;

function* days(): Generator<string> {
  for (let day = Date.UTC(1970, 0, 1); day <= Date.UTC(2100, 11, 31); day += DAY) {
    yield new Date(day).toISOString().slice(0, 10);
  }
}

for (const language of Object.keys(LOCALES) as SpokenLanguage[]) {
  describe(`writing of ${language}, as Intl has it`, () => {
    const locale = habitsOf(language);

    it('writes each day from 1970 to 2100', () => {
      const { format } = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
      let count = 0;
      for (const day of days()) {
        if (writtenDate(day, language) !== format(new Date(day))) {
          assert.equal(writtenDate(day, language), format(new Date(day)));
        }
        count += 1;
      }
      assert.equal(count, 47_847);
    });

    it('writes the day of an hour, and nothing for what is no date', () => {
      assert.equal(writtenDate('2024-12-31T23:59:59Z', language), writtenDate('2024-12-31', language));
      for (const text of ['', 'soon', '2024-13-01']) assert.throws(() => writtenDate(text, language), RangeError);
    });

    it('writes lists of 0 to 20 items', () => {
      const list = new Intl.ListFormat(locale, { type: 'conjunction' });
      for (let length = 0; length <= 20; length++) {
        const items = Array.from({ length }, (_, place) => `item ${place}`);
        assert.equal(writtenList(items, language).join(''), list.format(items));
      }
    });

    it('keeps the items of a list as they are, also where one is a list', () => {
      const items = [['a'], { b: 1 }, null];
      const written = writtenList(items, language);
      assert.deepEqual(
        [written[0], written[2], written[4]].map((item, place) => item === items[place]),
        [true, true, true],
      );
    });

    it('writes whole numbers to 10¹⁵, above and below zero', () => {
      const { format } = new Intl.NumberFormat(locale);
      const same = (value: number): void => assert.equal(writtenNumber(value, language), format(value));
      for (let value = -2000; value <= 2000; value++) same(value);
      for (let power = 3; power <= 15; power++) [-1, 0, 1].forEach((more) => same(10 ** power + more));
      fc.assert(fc.property(fc.integer({ min: -1e15, max: 1e15 }), same));
    });

    it('picks the plural form of counts', () => {
      const rules = new Intl.PluralRules(locale);
      for (let count = 0; count <= 2000; count++) assert.equal(pluralOf(count, language), rules.select(count));
      fc.assert(fc.property(fc.nat(1e15), (count) => pluralOf(count, language) === rules.select(count)));
    });
  });
}
