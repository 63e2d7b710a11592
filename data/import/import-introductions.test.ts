import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorsOf } from '../compile/example-records.test-data.js';
import type { RecordFiles } from '../compile/record-files.js';
import { diffOf, imported, openOf, pageWith, withFile } from './made-up-imports.test-data.js';
import { MADE_UP_PAGE, MADE_UP_TODAY } from './made-up-records.test-data.js';
import { importWithAnswers, type AnsweredImport } from './questions/import-answers.js';
import type { Answers } from './questions/question.js';

const FILE = 'data/introductions.yaml';

/** The records with a digest of each introduction, as a first import writes them. */
const FIRST = imported(
  MADE_UP_PAGE,
  {},
  withFile(FILE, 'introductions:\n  - { group: chess, digest: fnv1a-887e4e84d5dc08a3 } # not the first\n'),
);
const KEPT: RecordFiles = withFile(FILE, FIRST.files.get(FILE)!);

const CHANGED = pageWith(['捏泥巴。', '捏泥巴，也烧窑。']);
const LISTED = '‹捏泥巴，也烧窑。› 陶艺组的介绍在页面上改了：请对照记录';

describe('the introductions of a page', () => {
  it('leave a digest each beside the records, where there is none yet, and no word of theirs', () => {
    const added = diffOf(FIRST, withFile(FILE, '')).filter((line) => /^\+ .*group: (?:kites|pottery)/u.test(line));
    assert.equal(added.length, 2);
    assert.doesNotMatch(FIRST.files.get(FILE)!, /\p{Script=Han}/u);
    assert.deepEqual(errorsOf(KEPT, MADE_UP_TODAY), []);
  });

  it('leave none where the records keep none', () => {
    assert.deepEqual([...imported(CHANGED).files], []);
    assert.deepEqual(openOf(imported(CHANGED)), []);
  });

  it('are listed once they say something else, and not where they are only set otherwise', () => {
    assert.deepEqual(openOf(imported(MADE_UP_PAGE, {}, KEPT)), []);
    assert.deepEqual(openOf(imported(CHANGED, {}, KEPT)), [LISTED]);
    for (const same of ['**捏泥巴**。', '捏 泥巴。', '捏泥\n巴。', '捏\u200b泥巴。'])
      assert.deepEqual(openOf(imported(pageWith(['捏泥巴。', same]), {}, KEPT)), [], same);
  });

  it('keep the digest of those that nobody has compared', () => {
    assert.deepEqual([...imported(CHANGED, {}, KEPT).files], []);
  });

  it('belong to a group that there is', () => {
    const files = withFile(FILE, 'introductions:\n  - { group: choir, digest: fnv1a-0000000000000000 }\n');
    assert.deepEqual(errorsOf(files, MADE_UP_TODAY), ['missing group: choir (data/introductions.yaml)']);
  });
});

describe('the question about an introduction that has changed', () => {
  const answered = (answers: Answers, page = CHANGED, files = KEPT): AnsweredImport =>
    importWithAnswers(page, files, { term: { choice: 'same' }, ...answers }, MADE_UP_TODAY);
  const asked = (outcome: AnsweredImport) =>
    outcome.questions.map(({ question }) => question).filter(({ id }) => id.startsWith('introduction:'));
  const [question] = asked(answered({}));

  it('shows the page’s words beside those of the record, and needs no answer', () => {
    assert.equal(question?.excerpt, '捏泥巴，也烧窑。');
    assert.deepEqual(question.sentence, {
      zh: '陶艺组的介绍在页面上改了：请对照记录',
      en: 'The introduction of Pottery Group has changed on the page: compare its record',
    });
    assert.match(question.choices[0]!.label.zh, /记录仍然对：介绍$/u);
    assert.deepEqual(
      answered({}).questions.filter(({ isOpen }) => isOpen),
      [],
    );
  });

  it('is asked no more once the record was found right, until the page says something else again', () => {
    const { files, errors } = answered({ [question!.id]: { choice: 'right' } });
    assert.deepEqual([[...files.keys()], errors], [[FILE], []]);
    const now = new Map([...KEPT, ...files]);
    assert.deepEqual(asked(answered({}, CHANGED, now)), []);
    const later = answered({ [question!.id]: { choice: 'right' } }, pageWith(['捏泥巴。', '只烧窑。']), now);
    assert.equal(asked(later).length, 1);
    assert.deepEqual([...later.files], []);
  });

  it('is asked again where the record is to change later', () => {
    const { files } = answered({ [question!.id]: { choice: 'later' } });
    assert.deepEqual([...files], []);
    assert.equal(asked(answered({}, CHANGED, new Map([...KEPT, ...files]))).length, 1);
  });
});
