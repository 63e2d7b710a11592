/** Runs test files in this process; the runner starts it. A file that breaks before its tests is a test that fails. */
import { before, test } from 'node:test';

// No test begins while others are still being read: what it stands in for, such as a clock, is theirs, too.
let allRead;
const read = new Promise((resolve) => (allRead = resolve));
before(() => read);

for (const file of process.argv.slice(2)) {
  try {
    await import(file);
  } catch (error) {
    test(file, () => {
      throw error;
    });
  }
}
allRead();
