// npm run data               checks the records and writes dist/data/ and dist/generated/dataset.js
// npm run data -- --check    only checks
import { runCommand } from '../command.js';
import { compileCommand } from './compile-command.js';

runCommand(compileCommand);
