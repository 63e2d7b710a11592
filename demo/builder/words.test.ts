import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtCatalog } from './built-catalog.js';
import type { Label } from './catalog.js';
import { HOSTS, type Form } from './hosts.js';
import { stepsFor } from './steps.js';
import { CONTROL_NAMES, ELEMENT_NAMES, noteText, valueName } from './words.js';

const catalog = builtCatalog();

const isInBoth = (label: Label | undefined): boolean => !!label?.zh && !!label.en;

describe('the words of the builder', () => {
  it('name each element, and none that is not there', () => {
    assert.deepEqual(
      Object.keys(ELEMENT_NAMES).sort(),
      catalog.elements.map(({ tag }) => tag),
    );
    assert.ok(Object.values(ELEMENT_NAMES).every(isInBoth));
  });

  it('name each control, and none that is not there', () => {
    const names = new Set(catalog.elements.flatMap(({ controls }) => controls.map(({ name }) => name)));
    assert.deepEqual(Object.keys(CONTROL_NAMES).sort(), [...names].sort());
    assert.ok(Object.values(CONTROL_NAMES).every(isInBoth));
  });

  it('name each value of the manifest', () => {
    const literals = catalog.elements.flatMap(({ controls }) =>
      // Records have names of their own, a term is a year.
      controls.flatMap(({ choices, kind }) => (kind === 'suggested' ? [] : choices)),
    );
    for (const { value, label } of literals.filter((one) => one.label.zh === one.value && /^[a-z-]+$/.test(one.value)))
      assert.match(valueName(value, label, 'zh'), /\p{Script=Han}/u, value);
  });

  it('shorten what an address says that anybody may have written', () => {
    const text = noteText({ name: 'x'.repeat(99), value: 'y'.repeat(99), problem: 'unknown', instead: '' }, 'en');
    assert.ok(text.length < 150, text);
  });
});

describe('the steps', () => {
  for (const { id, forms } of HOSTS) {
    it(`are at most six, in both languages, for each form: ${id}`, () => {
      for (const form of forms as readonly Form[]) {
        const steps = stepsFor(id, form);
        assert.ok(steps.length >= 1 && steps.length <= 6, `${form}: ${steps.length}`);
        assert.ok(steps.every(isInBoth));
        // What stands between backticks is in both.
        for (const { zh, en } of steps) assert.deepEqual(zh.split('`').length % 2, en.split('`').length % 2);
      }
    });

    it(`lead to a page of the host in both languages: ${id}`, () => {
      for (const folder of ['', 'en/'])
        assert.ok(existsSync(new URL(`../${folder}hosts/${id}.md`, import.meta.url)), `${folder}hosts/${id}.md`);
    });
  }
});
