// npm run data:schema    writes data/schema/, by which editors help those who write records
//
// The schemas follow from `src/dataset/schema/`. They are kept with the records, since an editor looks for them there in a
// fresh clone, too; a test fails where they are not those of the declaration.
import { runCommand } from '../command.js';
import { schemaCommand } from './schema-command.js';

runCommand(schemaCommand);
