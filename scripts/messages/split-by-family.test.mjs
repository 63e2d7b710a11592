import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinStringsAndValues, str } from '@lit/localize';
import fc from 'fast-check';
import { splitByFamily } from './split-by-family.mjs';

/** Imports the text of a module; `str` comes from its full address, since a `data:` module has no packages. */
const load = (source) => {
  const stringTag = import.meta.resolve('@lit/localize');
  return import(`data:text/javascript,${encodeURIComponent(source.replace('@lit/localize', stringTag))}`);
};

/** A template as lit-localize gives it: strings between the places of expressions. */
const template = (strings, values) => str(Object.assign([...strings], { raw: strings }), ...values);

const say = ({ strings, values }, expressions) => joinStringsAndValues(strings, expressions, values);

describe('splitByFamily', () => {
  /** The messages of one family, in English. */
  const english = async (messages, family = 'card') =>
    (await load(splitByFamily({ en: messages }).get(family))).default.en;

  it('makes one module of each family, with each language', async () => {
    const modules = splitByFamily({
      en: { 'list.none': 'Nothing', 'card.leader': 'Leader', 'list.search': 'Search' },
      fr: { 'list.none': 'Rien', 'card.leader': 'Responsable', 'list.search': 'Chercher' },
    });
    assert.deepEqual([...modules.keys()], ['card', 'list']);
    assert.deepEqual((await load(modules.get('card'))).default, {
      en: { 'card.leader': 'Leader' },
      fr: { 'card.leader': 'Responsable' },
    });
    assert.deepEqual((await load(modules.get('list'))).default.en, { 'list.none': 'Nothing', 'list.search': 'Search' });
  });

  it('is the same whatever the order of the messages', () => {
    const messages = { 'b.x': '1', 'a.y': '2', 'a.x': '3', 'b.a.z': '4' };
    const reversed = Object.fromEntries(Object.entries(messages).reverse());
    assert.deepEqual(splitByFamily({ en: messages }), splitByFamily({ en: reversed }));
  });

  it('keeps the places of expressions', async () => {
    const card = await english({ 'card.of': template(['', ' of ', '.'], [1, 0]) });
    assert.equal(say(card['card.of'], ['A', 'B']), 'B of A.');
  });

  for (const text of [
    '`code`',
    '${name}',
    'C:\\new\\table',
    '\\`',
    '\\${x}',
    '$',
    '{}',
    "it's “so”",
    'two\nlines',
    'a\\',
  ]) {
    it(`keeps ${JSON.stringify(text)} as it is, alone and beside an expression`, async () => {
      const card = await english({ 'card.plain': text, 'card.with': template([text, text], [0]) });
      assert.equal(card['card.plain'], text);
      assert.equal(say(card['card.with'], ['|']), `${text}|${text}`);
    });
  }

  it('keeps every text as it is', async () => {
    // A template literal reads CR LF as LF, which no message of XML carries.
    const text = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom('`', '$', '{', '}', '\\', 'u', 'n', '0'),
          fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
        ),
      })
      .filter((one) => !one.includes('\r'));
    await fc.assert(
      fc.asyncProperty(text, text, async (first, last) => {
        const card = await english({ 'card.plain': first, 'card.with': template([first, last], [0]) });
        assert.equal(card['card.plain'], first);
        assert.equal(say(card['card.with'], ['|']), `${first}|${last}`);
      }),
      { numRuns: 100 },
    );
  });
});
