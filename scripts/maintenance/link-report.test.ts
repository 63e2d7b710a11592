import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXAMPLE_FILES } from '../../data/compile/example-records.test-data.js';
import { linkReport, LINKS_TITLE, nextStep, type CheckedPage } from './link-report.js';
import { linkedPages } from './linked-pages.js';

const page = (state: CheckedPage['state']): CheckedPage => ({
  url: `https://example.org/${state}`,
  files: ['data/pages.yaml'],
  state,
  why: '404',
});

describe('the links of the records', () => {
  it('are each told once, with all files that have it', () => {
    const twice = new Map(EXAMPLE_FILES).set(
      'data/pages.yaml',
      'pages:\n  - title: { zh: 页面, en: Page }\n    url: https://example.org/link\n',
    );
    assert.deepEqual(linkedPages(twice), [
      { url: 'https://example.org/link', files: ['data/pages.yaml', 'data/groups/kcc.yaml'] },
      { url: 'https://example.org/source?id=1', files: ['data/organization.yaml'] },
    ]);
  });
});

describe('the report of dead links', () => {
  it('lists those that are dead or unsure, and where they stand', () => {
    const report = linkReport([page('alive'), page('dead'), page('unsure')]);
    assert.match(report, /^查了 3 个链接/u);
    assert.match(report, /### 打不开 · Dead\n\n- \[ \] <https:\/\/example\.org\/dead> \(404\): `data\/pages\.yaml`\n/u);
    assert.match(report, /### 没有把握.*\n\n- \[ \] <https:\/\/example\.org\/unsure>/u);
    assert.doesNotMatch(report, /alive/u);
  });

  it('opens one issue, brings it up to date, and closes it', () => {
    const open = [
      { number: 3, title: 'Another' },
      { number: 7, title: LINKS_TITLE },
    ];
    assert.deepEqual(nextStep([page('dead')], []), { action: 'create' });
    assert.deepEqual(nextStep([page('dead')], open), { action: 'edit', issue: 7 });
    assert.deepEqual(nextStep([page('unsure'), page('alive')], open), { action: 'close', issue: 7 });
    assert.deepEqual(nextStep([page('unsure')], open.slice(0, 1)), { action: 'none' });
  });
});
