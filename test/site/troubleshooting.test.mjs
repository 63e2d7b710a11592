/** What the page on troubleshooting says that the console says, against the sources. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesIn } from '../runner/files-in.mjs';

const PAGES = ['demo/guides/troubleshooting.md', 'demo/en/guides/troubleshooting.md'];

const sources = filesIn('src', /^(?!.*\.test\b).*\.ts$/)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Sections on what the elements say: before them are browsers' own messages, after them mistakes that have a test. */
const sectionsOf = (text) => text.split(/^## /m).slice(2, 4);

/** The first cells of the tables, as code. */
const messagesIn = (section) =>
  section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...line.split(' | ')[0].matchAll(/`([^`]+)`/g)].map(([, code]) => code));

/** The longest part of a message that is written in it as it is; elsewhere names and numbers are filled in. */
const fixedPart = (message) =>
  message
    .split(/…|: |"/)
    .map((part) => part.trim())
    .reduce((longest, part) => (part.length > longest.length ? part : longest));

describe('the page on troubleshooting', () => {
  for (const path of PAGES) {
    it(`quotes what the elements say: ${path}`, () => {
      const messages = sectionsOf(readFileSync(path, 'utf8')).flatMap(messagesIn);
      assert.ok(messages.length > 20, messages.join('\n'));
      // Into these, a name or numbers are filled.
      const filledIn = new Map([
        ['unknown theme', 'unknown ${attribute} "'],
        ['60 to 604800 seconds.', 'unknown refresh "'],
      ]);
      const unsaid = messages.map(fixedPart).filter((part) => !sources.includes(filledIn.get(part) ?? part));
      assert.deepEqual(unsaid, []);
    });
  }

  it('quotes the same in both languages', () => {
    const [zh, en] = PAGES.map((path) => sectionsOf(readFileSync(path, 'utf8')).flatMap(messagesIn));
    assert.deepEqual(zh, en);
  });
});
