import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtCatalog } from './built-catalog.js';
import type { Control } from './catalog.js';

const catalog = builtCatalog();
const { groups, people } = JSON.parse(readFileSync(new URL('../../dist/data/kys.json', import.meta.url), 'utf8')) as {
  groups: { id: string }[];
  people: { id: string }[];
};

function control(tag: string, name: string): Control {
  const found = catalog.elements.find((element) => element.tag === tag)?.controls.find((one) => one.name === name);
  assert.ok(found, `${tag} ${name}`);
  return found;
}
const values = ({ choices }: Control): string[] => choices.map(({ value }) => value);

describe('the catalog of the builder', () => {
  it('has every element that shows something by itself', () => {
    const tags = catalog.elements.map(({ tag }) => tag);
    assert.ok(tags.includes('kys-contact') && tags.includes('kys-org-chart'), tags.join());
    assert.ok(!tags.includes('kys-dataset'));
  });

  it('takes kinds, values, and defaults from the manifest', () => {
    const sort = control('kys-group-list', 'sort');
    assert.deepEqual([sort.kind, values(sort)], ['choice', ['class', 'name', 'founded', 'listed']]);
    const variant = control('kys-contact', 'variant');
    assert.deepEqual([values(variant), variant.byDefault], [['panel', 'inline', 'button'], 'panel']);
    assert.equal(control('kys-org-chart', 'toolbar').kind, 'switch');
    assert.equal(control('kys-org-chart', 'deep-link').kind, 'switch');
    const level = control('kys-group-card', 'heading-level');
    assert.deepEqual([level.kind, level.byDefault, level.least, level.most], ['number', '3', 1, 6]);
  });

  it('offers the records as they are today', () => {
    assert.deepEqual(
      values(control('kys-contact', 'group')),
      groups.map(({ id }) => id),
    );
    assert.deepEqual(
      values(control('kys-person-card', 'person')),
      people.map(({ id }) => id),
    );
    assert.deepEqual(
      values(control('kys-timeline', 'groups')),
      groups.map(({ id }) => id),
    );
    assert.ok(control('kys-contact', 'topic').choices.length > groups.length);
  });

  it('begins with something to show', () => {
    assert.equal(control('kys-group-card', 'group').first, groups[0]!.id);
    assert.equal(control('kys-person-card', 'person').first, people[0]!.id);
    assert.equal(control('kys-contact', 'group').first, undefined);
  });

  it('knows what a frame refuses', () => {
    const source = readFileSync(new URL('../../src/embed/read-request.ts', import.meta.url), 'utf8');
    const refused = /const REFUSED = \[([^\]]*)\]/.exec(source)![1]!;
    for (const { controls } of catalog.elements)
      for (const { name, framed } of controls) assert.equal(framed, !refused.includes(`'${name}'`), name);
  });

  it('says what each control is for, in both languages', () => {
    for (const { tag, controls } of catalog.elements)
      for (const { name, description } of controls) {
        assert.ok(description.en, `${tag} ${name}`);
        assert.match(description.zh, /\p{Script=Han}/u, `${tag} ${name}`);
      }
  });
});
