import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LINKS_TITLE, nextStep } from './link-report.js';
import { ownIssues } from './own-issues.js';

describe('the issues of the workflows', () => {
  const ours = { number: 7, title: LINKS_TITLE, author: { is_bot: true, login: 'app/github-actions' } };

  it('are those that they opened, whatever others are called', () => {
    const others = [
      { number: 1, title: LINKS_TITLE, author: { is_bot: false, login: 'somebody' } },
      { number: 2, title: LINKS_TITLE, author: { is_bot: true, login: 'app/another' } },
      { number: 3, title: LINKS_TITLE, author: { is_bot: false, login: 'github-actions' } },
      { number: 4, title: LINKS_TITLE },
    ];
    assert.deepEqual(ownIssues([...others, ours]), [{ number: 7, title: LINKS_TITLE }]);
    assert.deepEqual(nextStep([], ownIssues(others)), { action: 'none' });
    assert.deepEqual(nextStep([], ownIssues([...others, ours])), { action: 'close', issue: 7 });
  });
});
