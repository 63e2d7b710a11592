import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { builtCatalog } from './built-catalog.js';
import type { BuildableElement, Control } from './catalog.js';
import { HOSTS } from './hosts.js';
import {
  asFolder,
  firstState,
  readState,
  RESERVED,
  SCHEMES,
  SPOKEN,
  valueFor,
  WIDTHS,
  withAttribute,
  withElement,
  withHost,
  writeState,
  type State,
} from './state.js';

const catalog = builtCatalog();
const tags = catalog.elements.map(({ tag }) => tag);
const locales = fc.constantFrom('zh' as const, 'en' as const);

const pick = (values: readonly string[]) => fc.constantFrom(...values);

/** Values as a person gives them, right or wrong. */
function valuesOf({ kind, choices }: Control): fc.Arbitrary<string | undefined> {
  const ids = choices.map(({ value }) => value);
  const right = {
    switch: fc.constantFrom('', undefined),
    choice: pick(['', ...ids]),
    choices: fc.subarray(ids).map((some) => some.join(' ')),
    suggested: fc.oneof(fc.string({ unit: 'binary' }), pick(['', ...ids])),
    number: fc.nat(10).map(String),
    address: fc.constantFrom('', '/groups/{id}', 'https://example.org/{id}', '../{id}.jpg'),
    text: fc.string({ unit: 'binary' }),
  }[kind];
  return fc.oneof({ weight: 4, arbitrary: right }, fc.string({ unit: 'grapheme' }), fc.constant(undefined));
}

/** A state that somebody can come to. */
const states: fc.Arbitrary<State> = fc
  .record({
    element: fc.constantFrom(...catalog.elements),
    host: fc.constantFrom(...HOSTS),
    nth: fc.nat(),
    lang: fc.constantFrom(...SPOKEN),
    integrity: fc.boolean(),
    folder: fc.constantFrom('', '/kys/0.1.0/', 'https://example.org/kys/', '../kys/', '/'),
    width: fc.constantFrom(...WIDTHS),
    scheme: fc.constantFrom(...SCHEMES),
    locale: locales,
  })
  .chain(({ element, host, nth, locale, ...rest }) =>
    fc.tuple(...element.controls.map(valuesOf)).map((values) => {
      const begun = withElement(withHost(firstState(catalog, locale), host.id), catalog, element.tag);
      const form = host.forms[nth % host.forms.length]!;
      return element.controls.reduce<State>((state, control, index) => withAttribute(state, control, values[index]), {
        ...begun,
        ...rest,
        form,
      });
    }),
  );

const withControls = (tag: string): BuildableElement => catalog.elements.find((one) => one.tag === tag)!;

describe('the state of the builder', () => {
  it('comes out of its address as it went in, without a note', () => {
    fc.assert(
      fc.property(states, locales, (state, locale) => {
        assert.deepEqual(readState(writeState(state, catalog, locale), catalog, locale), { state, notes: [] });
      }),
    );
  });

  it('is found in any address, whatever stands there, and again in the address that it gives', () => {
    const names = [...RESERVED, ...catalog.elements.flatMap(({ controls }) => controls.map(({ name }) => name))];
    const parameter = fc.tuple(
      fc.oneof(pick(names), fc.string()),
      fc.oneof(fc.string({ unit: 'binary' }), pick([...tags, ...HOSTS.map(({ id }) => id), 'true', '__proto__'])),
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parameter).map((all) => new URLSearchParams(all).toString()),
    );
    fc.assert(
      fc.property(query, locales, (text, locale) => {
        const { state } = readState(text, catalog, locale);
        assert.deepEqual(readState(writeState(state, catalog, locale), catalog, locale), { state, notes: [] });
      }),
    );
  });

  it('needs no address at first', () => {
    for (const locale of ['zh', 'en'] as const) {
      const { state, notes } = readState('', catalog, locale);
      assert.deepEqual(notes, []);
      assert.equal(state.lang, locale === 'zh' ? 'zh-CN' : 'en');
      assert.equal(writeState(state, catalog, locale), '');
    }
  });

  it('writes what is on as people do, and reads it as browsers do', () => {
    const query = 'element=kys-group-list&searchable&sort=name&host=hugo';
    const { state, notes } = readState(query, catalog, 'en');
    assert.deepEqual([state.attributes, notes], [{ searchable: '', sort: 'name' }, []]);
    const written = writeState(state, catalog, 'en').split('&').sort();
    assert.deepEqual(written, ['element=kys-group-list', 'host=hugo', 'searchable', 'sort=name']);
  });

  for (const [query, name, problem, instead] of [
    ['element=kys-nothing', 'element', 'not-a-choice', 'kys-group-card'],
    ['element=constructor', 'element', 'not-a-choice', 'kys-group-card'],
    ['group=nobody', 'group', 'not-a-choice', withControls('kys-group-card').controls[0]!.first],
    ['element=kys-group-list&sort=size', 'sort', 'not-a-choice', ''],
    ['element=kys-group-list&searchable=no', 'searchable', 'not-a-choice', ''],
    ['element=kys-group-list&groups=events+nobody', 'groups', 'not-a-choice', ''],
    ['element=kys-org-chart&levels=many', 'levels', 'not-a-number', ''],
    ['element=kys-org-chart&levels=0', 'levels', 'not-a-number', ''],
    ['href=javascript:alert(1)', 'href', 'not-an-address', ''],
    ['href=//example.org/', 'href', 'not-an-address', ''],
    ['onclick=x', 'onclick', 'unknown', ''],
    ['lang=fr', 'lang', 'not-a-choice', 'en'],
    ['host=geocities', 'host', 'not-a-choice', 'static-html'],
    ['host=notion&form=module', 'form', 'not-here', 'frame'],
    ['folder=http://example.org/', 'folder', 'not-a-folder', ''],
    ['folder="><script>', 'folder', 'not-a-folder', ''],
    ['integrity=perhaps', 'integrity', 'not-a-choice', ''],
    ['width=wall', 'width', 'not-a-choice', 'page'],
  ] as const)
    it(`notes what is wrong in ${query}, and takes the default`, () => {
      const { notes } = readState(query, catalog, 'en');
      assert.deepEqual(
        notes.map((note) => [note.name, note.problem, note.instead]),
        [[name, problem, instead]],
      );
    });

  it('has no parameter of its own that is an attribute, too', () => {
    const names = catalog.elements.flatMap(({ controls }) => controls.map((control) => control.name));
    assert.deepEqual(
      names.filter((name) => (RESERVED as readonly string[]).includes(name)),
      [],
    );
  });

  it('keeps what two elements have in common when one takes the place of the other', () => {
    const card = readState('group=events&show-source&href=/g/{id}', catalog, 'en').state;
    const contact = withElement(card, catalog, 'kys-contact');
    assert.deepEqual(contact.attributes, { group: 'events', 'show-source': '' });
    assert.deepEqual(withElement(contact, catalog, 'kys-org-chart').attributes, { 'show-source': '' });
  });

  it('stays as it was where a value can’t be', () => {
    const state = firstState(catalog, 'en');
    const [group] = withControls('kys-group-card').controls;
    assert.equal(withAttribute(state, group!, 'nobody'), state);
  });
});

describe('a value', () => {
  it('is one line of 300 characters at most', () => {
    const query = withControls('kys-group-list').controls.find(({ name }) => name === 'query')!;
    assert.deepEqual(valueFor(query, ' one\n two\u0000 '), { value: 'one  two' });
    assert.deepEqual(valueFor(query, '😀'.repeat(400)), { value: '😀'.repeat(300) });
  });
});

describe('a folder', () => {
  for (const [text, folder] of [
    ['/kys/0.1.0', '/kys/0.1.0/'],
    ['/kys/0.1.0///', '/kys/0.1.0/'],
    ['kys', 'kys/'],
    ['./', './'],
    ['/', '/'],
    ['https://files.example.org/kys', 'https://files.example.org/kys/'],
    ['https://localhost:8080', 'https://localhost:8080/'],
    ['//example.org/', undefined],
    ['javascript:alert(1)', undefined],
    ['/a b/', undefined],
    ['/a"/', undefined],
    ['/a?b', undefined],
  ] as const)
    it(`${text} is ${folder ?? 'none'}`, () => assert.equal(asFolder(text), folder));
});
