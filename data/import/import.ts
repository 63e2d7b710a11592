// npm run data:import -- page.md            reads the wiki's page, changes the records, and says what it did
//   --dry-run                               writes nothing
//   --lang en                               in English
//   --term 2025 --as-of 2025-03-01          the page is of a new term, and of that day
//   --term 2024                             the page is of the present term, though that may be over
//   --write-people                          writes a file for each new person, to be looked at
//   --correction                            the records were wrong: exchanges people without a history
//   --answers answers.json                  asks what it can't decide, and writes all of it once nothing is open
// Exit code: 0 fine; 1 an error, nothing written; 2 something is left for a person, the rest is done, or, where
// the page may be of a new term, nothing.
import { runCommand } from '../command.js';
import { importCommand } from './import-command.js';

runCommand((args, root) => importCommand(args, root, process.env));
