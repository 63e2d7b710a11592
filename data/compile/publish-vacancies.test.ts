import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesBetween } from '../../src/dataset/changes-between.js';
import {
  publicationOf,
  errorsOf,
  EXAMPLE_FILES,
  EXAMPLE_WITH_TERMS,
  exampleWith,
} from './example-records.test-data.js';
import { publishFiles } from './publish-files.js';

const COMMITTEE = 'data/committee.yaml';

const VACANT = `vacancies:
  - id: secretary
    name: { zh: 秘书, en: Secretary }
    duties:
      - { zh: 做记录, en: Takes minutes }
    former:
      - { person: li-na, email: linda@kaiyuanshe.org, ended: "2024" }
`;

const withVacancy = (text: string, files = EXAMPLE_WITH_TERMS) => exampleWith(COMMITTEE, /$/, text, files);

describe('an office that nobody holds', () => {
  const { dataset, earlier } = publicationOf(withVacancy(VACANT));

  it('is no office of the term, and was one as long as somebody held it', () => {
    assert.deepEqual(
      [dataset, ...earlier].map(({ committee }) => [
        committee.offices.map(({ id, person }) => [id, person]),
        committee.vacancies.map(({ id }) => id),
      ]),
      [
        [[['executive-director', 'zhuang-biaowei']], ['secretary']],
        [
          [
            ['executive-director', 'hui-shiji'],
            ['secretary', 'li-na'],
          ],
          [],
        ],
        [
          [
            ['executive-director', 'hui-shiji'],
            ['secretary', 'li-na'],
          ],
          [],
        ],
      ],
    );
  });

  it('is told by the published files as such, with its duties', () => {
    const files = publishFiles(dataset, earlier);
    for (const path of ['zh/organization.md', 'zh/organization.html', 'zh/chart.svg'])
      assert.match(files.get(path)!, /秘书[^]*空缺/, path);
    assert.match(files.get('en/organization.md')!, /## Secretary\n\nVacant: get in touch\n\n[-*] Takes minutes/);
    assert.match(files.get('kys.schema.json')!, /"vacancies"/);
  });

  it('is a change of who holds it', () => {
    const before = earlier[0]!;
    const changes = changesBetween(before, { ...before, committee: dataset.committee });
    const secretary = changes.find(({ subject, of }) => subject.id === 'secretary' && !of)!;
    assert.equal(secretary.aspect, 'holder');
    assert.deepEqual(
      [secretary.removed, secretary.added].map((values) => values.map(({ text }) => text.en)),
      [['Na (Linda) Li'], ['vacant']],
    );
  });

  it('has an id of its own, people who are there, and terms that are known', () => {
    assert.deepEqual(errorsOf(withVacancy(VACANT.replace('secretary', 'executive-director'))), [
      'office twice: executive-director (data/committee.yaml)',
    ]);
    assert.deepEqual(errorsOf(withVacancy(VACANT.replace('li-na', 'nobody-here'))), [
      'missing person: nobody-here (data/committee.yaml)',
    ]);
    assert.deepEqual(errorsOf(withVacancy(VACANT.replace('ended: "2024"', 'ended: "1999"'))), [
      'unknown term: 1999 at vacancies[0].former[0].ended (data/committee.yaml)',
    ]);
    assert.deepEqual(errorsOf(withVacancy(VACANT.replace(/ {4}former:[^]*/, ''), EXAMPLE_FILES)), []);
  });
});
