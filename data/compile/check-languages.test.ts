import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorsAfter } from './example-records.test-data.js';

const KCC = 'data/groups/kcc.yaml';
const SUMMARY = 'summary: { zh: 介绍, en: Introduction }';

describe('languages', () => {
  it('reports a text that lacks a language', () => {
    assert.deepEqual(errorsAfter(KCC, SUMMARY, 'summary: { zh: 介绍 }'), [`missing key: en at summary (${KCC})`]);
  });

  it('reports a blank text', () => {
    assert.deepEqual(errorsAfter(KCC, SUMMARY, 'summary: { zh: 介绍, en: "" }'), [`blank text at summary.en (${KCC})`]);
  });

  it('reports a language that is left empty', () => {
    assert.deepEqual(errorsAfter(KCC, SUMMARY, 'summary: { zh: , en: Introduction }'), [
      `text expected, found nothing at summary.zh (${KCC})`,
    ]);
  });

  it('reports Chinese characters in an English text', () => {
    assert.deepEqual(errorsAfter(KCC, SUMMARY, 'summary: { zh: 介绍, en: The 开源社 }'), [
      `Chinese in an English text: 开 at summary.en (${KCC})`,
    ]);
  });

  it('reports Chinese punctuation in an English text', () => {
    assert.deepEqual(errorsAfter(KCC, SUMMARY, 'summary: { zh: 介绍, en: Hosts，helps }'), [
      `Chinese in an English text: ， at summary.en (${KCC})`,
    ]);
  });

  it('reports an English sentence in the place of the Chinese one', () => {
    assert.deepEqual(errorsAfter(KCC, SUMMARY, 'summary: { zh: To be translated, en: Introduction }'), [
      `no Chinese in a Chinese text at summary.zh (${KCC})`,
    ]);
  });

  it('accepts a name that both languages write alike', () => {
    assert.deepEqual(errorsAfter(KCC, '{ zh: 甲, en: One }', '{ zh: WeopenGood, en: WeopenGood }'), []);
  });

  it('reports English punctuation beside Chinese characters', () => {
    assert.deepEqual(errorsAfter(KCC, SUMMARY, 'summary: { zh: "介绍,说明", en: Introduction }'), [
      `English punctuation in a Chinese text: , at summary.zh (${KCC})`,
    ]);
  });
});
