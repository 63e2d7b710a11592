import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { correctionAddress, correctionOf } from './correction.mjs';
import { FIELDS } from './fields.mjs';

/** The fields of a form that an address can fill: a choice from a list can't be. */
function fillable(template) {
  const { body } = parse(readFileSync(new URL(`../../.github/ISSUE_TEMPLATE/${template}`, import.meta.url), 'utf8'));
  return body.filter(({ type }) => type === 'input' || type === 'textarea').map(({ id }) => id);
}

describe('the form for what is wrong', () => {
  for (const [kind, fields] of Object.entries(FIELDS))
    for (const field of [...fields, undefined])
      it(`has the fields that are filled in: ${field ?? 'all'} of a ${kind}`, () => {
        const { template, fields: filled } = correctionOf(kind, 'media', field);
        const known = fillable(template);
        for (const [name, value] of Object.entries(filled)) {
          assert.ok(known.includes(name), `${template} has no ${name}`);
          assert.match(value, /^media/);
        }
      });

  it('is that for roles where a leader is wrong, and that for texts where a topic is', () => {
    assert.equal(
      correctionAddress('https://github.com/a/b', 'group', 'media', 'leaders'),
      'https://github.com/a/b/issues/new?template=post.yml&where=media',
    );
    assert.equal(correctionOf('group', 'media', 'topics').template, 'text.yml');
    assert.equal(correctionOf('person', 'corrie', 'emails').template, 'person.yml');
  });

  it('is the one that people read, for what no other form knows', () => {
    assert.deepEqual(correctionOf('group', 'media', 'founded'), {
      template: 'other.yml',
      fields: { place: 'media: founded' },
    });
  });
});
