// npm run data:tested                 writes to dist/tested/ the records that the tests are written for; see tested-records.ts
// npm run data:tested -- --renew      takes the records as they are now for that: then some tests need a change
//
// The condition "tested" leads `#generated/dataset.js` there (see `imports` of package.json), so that what `npm run build`
// has written stays as it is, however a run of tests ends.
import { runCommand } from '../command.js';
import { testedCommand } from './tested-command.js';

runCommand(testedCommand);
