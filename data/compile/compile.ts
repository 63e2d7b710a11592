// npm run data               checks the records and writes dist/data/ and dist/generated/dataset.js
// npm run data -- --check    only checks
// npm run data -- --lang en  speaks one language; else that of the system, or Chinese and English
import { runCommand } from '../command.js';
import { compileCommand } from './compile-command.js';

runCommand((args, root) => compileCommand(args, root, process.env));
