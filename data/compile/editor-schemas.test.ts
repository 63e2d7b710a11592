import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { record, type ValueOf } from '../../src/dataset/schema/kinds.js';
import type { FileOf, WrittenOf } from '../../src/dataset/schema/record-file.js';
import { boolean, id } from '../../src/dataset/schema/values.js';
import { editorSchemas } from './editor-schemas.js';
import { publishRecord } from './publish-record.js';
import { schemaText } from './schema-command.js';

const FOLDER = new URL('../schema/', import.meta.url);

describe('the schemas for editors', () => {
  it('are those in data/schema, which `npm run data:schema` writes', () => {
    assert.deepEqual(readdirSync(FOLDER).sort(), [...editorSchemas.keys()].sort());
    for (const [name, schema] of editorSchemas)
      assert.equal(readFileSync(new URL(name, FOLDER), 'utf8'), schemaText(schema), `${name}: npm run data:schema`);
  });

  it('compile only where each published field is written', () => {
    const post = record({ person: id, confirmed: boolean });
    const file = { of: post, fields: { person: {}, confirmed: { absent: true } } } satisfies FileOf<typeof post>;
    // @ts-expect-error a field is missing
    ({ of: post, fields: { person: {} } }) satisfies FileOf<typeof post>;
    // @ts-expect-error what stands for a field that is left out is of another type
    ({ of: post, fields: { person: {}, confirmed: { absent: 'yes' } } }) satisfies FileOf<typeof post>;
    const published: ValueOf<typeof post> = { person: 'ada', confirmed: true };
    // @ts-expect-error only in the file may it be left out
    const unpublished: ValueOf<typeof post> = { person: 'ada' };
    const written: WrittenOf<typeof file> = { person: 'ada' };
    // @ts-expect-error of another type
    const wrong: WrittenOf<typeof file> = { person: 'ada', confirmed: 'yes' };
    assert.ok(unpublished && wrong);
    assert.deepEqual(publishRecord(file, written), published);
  });
});
