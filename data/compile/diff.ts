// npm run data:diff -- 2023 2024            what changed from one term to another, line by line
// npm run data:diff -- before.json after.json   the same of two published datasets
//   --lang en       in English
//   --summary       in one line, for CHANGELOG.md
import { runCommand } from '../command.js';
import { diffCommand } from './diff-command.js';

runCommand(diffCommand);
