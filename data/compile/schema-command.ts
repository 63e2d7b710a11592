import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printed, type CommandResult } from '../command.js';
import { editorSchemas } from './editor-schemas.js';

/** The text of a schema's file. */
export const schemaText = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

/** `npm run data:schema`, see `schema.ts`. */
export function schemaCommand(_: readonly string[], root: string): CommandResult {
  for (const [name, schema] of editorSchemas) writeFileSync(join(root, 'data/schema', name), schemaText(schema));
  return printed(`${editorSchemas.size} files written`);
}
