// npm run data:change -- event.json --out out    a filled-in issue form → changed records
//
// event.json is GitHub's event of an issue ({ issue: { number, body } }), or the issue itself. Records are changed
// in place, and out/ gets title.txt and body.md for a pull request; or, where the form can't be placed, nothing is
// changed, and out/ gets comment.md. The issue is read from a file and never from a command line: nothing in it is run.
import { runCommand } from '../command.js';
import { changeCommand } from './change-command.js';

runCommand(changeCommand);
