/**
 * What checks the shape of each kind of record. Ajv writes code and runs it, which a page with a strict policy forbids: for
 * the page on which one imports, the build of the site puts that code in the place of this module.
 */
import { Ajv, type ValidateFunction } from 'ajv';
import { editorSchemas } from './editor-schemas.js';
import type { RecordKind } from './record-kinds.js';

const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true, schemas: [...editorSchemas.values()] });

export function validatorOf(kind: RecordKind): ValidateFunction {
  const validate = ajv.getSchema(`${kind}.schema.json`);
  if (!validate) throw new Error(`no schema: ${kind}`);
  return validate;
}
