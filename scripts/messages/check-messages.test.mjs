import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { checkMessages as checkIn, sourcesOf } from './check-messages.mjs';

const XLF = 'src/language/xliff/en.xlf';
const FILE = `(${XLF})`;

const checkMessages = (messages, document) => checkIn(messages, document, XLF);

const xliff = (...units) =>
  new DOMParser().parseFromString(`<xliff><file><body>${units.join('')}</body></file></xliff>`, 'text/xml');

const unit = (id, source, target) =>
  `<trans-unit id="${id}"><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</trans-unit>`;

const message = (name, ...contents) => ({ name, contents });

const expression = (untranslatable, index) => ({ untranslatable, index });

const place = (id, text) => `<x id="${id}" equiv-text="${text}"/>`;

describe('checkMessages', () => {
  it('has nothing to say where every message is translated', () => {
    const messages = [
      message('card.leader', '组长'),
      message('list.count.other', expression('${shown}', 0), ' 个工作组'),
    ];
    const document = xliff(
      unit('card.leader', '组长', 'Leader'),
      unit('list.count.other', `${place(0, '${shown}')} 个工作组`, `${place(0, '${shown}')} groups`),
    );
    assert.deepEqual(checkMessages(messages, document), []);
  });

  it('reports an id that names no family', () => {
    for (const id of ['leader', 'h7a8b9c0', 'Card.leader', 'card.', 'card.Leader']) {
      assert.deepEqual(checkMessages([message(id, '组长')], xliff(unit(id, '组长', 'Leader'))), [
        `no id of the form family.name: ${id} ${FILE}`,
      ]);
    }
  });

  it('reports a message that was not extracted', () => {
    assert.deepEqual(checkMessages([message('card.leader', '组长')], xliff()), [`not extracted: card.leader ${FILE}`]);
  });

  it('reports a text that changed in the source', () => {
    const document = xliff(unit('card.leader', '组长', 'Leader'));
    assert.deepEqual(checkMessages([message('card.leader', '召集人')], document), [
      `changed in the source: card.leader ${FILE}`,
    ]);
  });

  it('reports an expression that changed in the source', () => {
    const document = xliff(unit('card.of', `${place(0, '${name}')}组`, `${place(0, '${name}')} Group`));
    assert.deepEqual(checkMessages([message('card.of', expression('${group}', 0), '组')], document), [
      `changed in the source: card.of ${FILE}`,
    ]);
  });

  it('reports a message without translation, with an empty one and with one of white space', () => {
    for (const target of [undefined, '', ' \n ']) {
      assert.deepEqual(checkMessages([message('card.leader', '组长')], xliff(unit('card.leader', '组长', target))), [
        `not translated: card.leader ${FILE}`,
      ]);
    }
  });

  it('reports Chinese left in a translation', () => {
    assert.deepEqual(checkMessages([message('card.leader', '组长')], xliff(unit('card.leader', '组长', 'The 组长'))), [
      `Chinese in the translation: card.leader ${FILE}`,
    ]);
  });

  it('allows Chinese inside an expression', () => {
    const shown = '${text(组)}';
    const document = xliff(unit('card.of', `${place(0, shown)}`, `Group ${place(0, shown)}`));
    assert.deepEqual(checkMessages([message('card.of', expression(shown, 0))], document), []);
  });

  it('reports a translation that has no message any more', () => {
    assert.deepEqual(checkMessages([], xliff(unit('card.gone', '旧', 'Old'))), [
      `no longer in the source: card.gone ${FILE}`,
    ]);
  });

  it('reports everything at once', () => {
    const messages = [message('leader', '组长'), message('card.new', '新'), message('card.bare', '空')];
    const document = xliff(unit('leader', '组', 'Leader'), unit('card.bare', '空'), unit('card.gone', '旧', 'Old'));
    assert.deepEqual(checkMessages(messages, document), [
      `no id of the form family.name: leader ${FILE}`,
      `changed in the source: leader ${FILE}`,
      `not extracted: card.new ${FILE}`,
      `not translated: card.bare ${FILE}`,
      `no longer in the source: card.gone ${FILE}`,
    ]);
  });
});

describe('sourcesOf', () => {
  it('has the source of each unit by its id, and none for an empty document', () => {
    assert.deepEqual(
      [...sourcesOf(xliff(unit('card.a', '甲'), unit('card.b', '乙')))].map(([id, source]) => [id, source.textContent]),
      [
        ['card.a', '甲'],
        ['card.b', '乙'],
      ],
    );
    assert.equal(sourcesOf(xliff()).size, 0);
  });
});
