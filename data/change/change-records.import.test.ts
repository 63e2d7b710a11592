import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NEXT_TERM_ANSWERS, NEXT_TERM_PAGE, NEXT_TERM_TODAY } from '../import/questions/next-term.test-data.js';
import { importWithAnswers } from '../import/questions/import-answers.js';
import { testedRecords } from '../compile/tested-records.js';
import { changeRecords } from './change-records.js';
import { FORMS, issueBody } from './issue.test-data.js';
import { Refusal } from './refusal.js';

const FILES = testedRecords();

const bodyOf = (value: unknown): string =>
  issueBody('import', { import: `\`\`\`json\n${typeof value === 'string' ? value : JSON.stringify(value)}\n\`\`\`` });

const changed = (body: string) => changeRecords(FILES, body, FORMS, NEXT_TERM_TODAY);

const refused = (body: string, words: RegExp): void =>
  assert.throws(
    () => changed(body),
    (error) => error instanceof Refusal && words.test(error.reasons.map(({ zh, en }) => `${zh} ${en}`).join(' ')),
  );

describe('an issue with an imported page', () => {
  it('changes the records as the import page has shown', () => {
    const body = bodyOf({ page: NEXT_TERM_PAGE, answers: NEXT_TERM_ANSWERS });
    assert.ok(body.length < 65_536, 'longer than GitHub takes');
    const { files, changes } = importWithAnswers(NEXT_TERM_PAGE, FILES, NEXT_TERM_ANSWERS, NEXT_TERM_TODAY);
    assert.deepEqual(changed(body), { files, changes, removed: [] });
    assert.deepEqual(changed(body.replaceAll('\n', '\r\n')).changes, changes);
  });

  it('is answered where something is open, in both languages', () => {
    const { term: _term, ...answers } = NEXT_TERM_ANSWERS;
    refused(bodyOf({ page: NEXT_TERM_PAGE, answers }), /还有问题没有回答.*哪一届.*Which term/u);
  });

  it('is answered where the page or the answers are not whole, and for another page', () => {
    for (const text of ['', '{"page":"', '{"page":1,"answers":{}}', '{"answers":{}}', '[]'])
      refused(bodyOf(text), /重新复制/u);
    refused(bodyOf({ page: '# 会议记录', answers: {} }), /不像执行委员会的页面/u);
  });
});
