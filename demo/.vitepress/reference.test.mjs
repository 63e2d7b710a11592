import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elements, eventClasses } from './elements.mjs';
import { chinese, oneLine } from './reference-words.mjs';
import { referenceOf } from './reference.mjs';

/** All texts of the manifest, wherever they stand in it. */
function textsIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  const own = typeof value.description === 'string' ? [oneLine(value.description)] : [];
  return [...own, ...Object.values(value).flatMap(textsIn)];
}

const texts = new Set(textsIn([elements(), [...eventClasses().values()]]));

describe('the reference in Chinese', () => {
  it('has a text for each that the manifest has', () => {
    const said = chinese();
    assert.deepEqual(
      [...texts].filter((text) => !said[text]),
      [],
    );
  });

  it('has none that the manifest has no more', () => {
    assert.deepEqual(
      Object.keys(chinese()).filter((text) => !texts.has(text)),
      [],
    );
  });

  it('keeps each name that stands in the English text as code', () => {
    const namesIn = (text) => new Set(text.match(/`[^`]+`/g));
    const lost = Object.entries(chinese()).flatMap(([english, text]) =>
      [...namesIn(english)].filter((name) => !namesIn(text).has(name)).map((name) => `${name}: ${text}`),
    );
    // What a visitor would write is an example in the language of the page.
    assert.deepEqual(
      lost.filter((line) => !line.startsWith('`sponsorship`')),
      [],
    );
  });
});

describe('the page of an element', () => {
  for (const language of ['zh', 'en'])
    for (const element of elements())
      it(`names all that it has: ${element.tagName}, ${language}`, () => {
        const page = referenceOf(element, language);
        const named = (name) => page.includes(`<code v-pre>${name}</code>`) || page.includes(`<code v-pre>${name}(`);
        const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
        const own = members.filter(({ attribute }) => !attribute);
        const missing = [attributes, own, events, slots.filter(({ name }) => name), cssParts, cssProperties]
          .flat()
          .filter(({ name }) => !named(name));
        assert.deepEqual(
          missing.map(({ name }) => name),
          [],
        );
      });
});
