import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { releaseNotes } from './release-notes.js';

const CHANGELOG =
  '# Changelog\n\n## Unreleased\n\nSoon.\n\n## 0.2.0 – 2025-02-01\n\n### Elements\n\n- One more.\n\n```\n## 0.1.0\n```\n\n## 0.1.0\n\nThe first.\n\n## 0.0.1\n';

describe('the notes of a release', () => {
  it('are what stands below the version, to the next', () => {
    assert.equal(releaseNotes('v0.2.0', '0.2.0', CHANGELOG), '### Elements\n\n- One more.\n\n```\n## 0.1.0\n```\n');
    assert.equal(releaseNotes('v0.1.0', '0.1.0', CHANGELOG), 'The first.\n');
  });

  it('stop a release whose tag is not the version of the package, or of which nothing is said', () => {
    assert.throws(
      () => releaseNotes('v0.1.0', '0.2.0', CHANGELOG),
      /the tag is v0\.1\.0, and the version of package\.json 0\.2\.0/u,
    );
    assert.throws(() => releaseNotes('0.2.0', '0.2.0', CHANGELOG), /the tag is/u);
    assert.throws(() => releaseNotes('v0.3.0', '0.3.0', CHANGELOG), /no "## 0\.3\.0"/u);
    assert.throws(() => releaseNotes('v0.2', '0.2', CHANGELOG), /no "## 0\.2"/u);
    assert.throws(() => releaseNotes('v0.0.1', '0.0.1', CHANGELOG), /says nothing/u);
  });
});
