import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PublishedDataset } from '../../src/dataset/records.js';
import { EXAMPLE_FILES, EXAMPLE_WITH_TERMS, exampleWith, publicationOf } from './example-records.test-data.js';
import type { RecordFiles } from './record-files.js';
import { publishFiles } from './publish-files.js';

const { dataset: newest, earlier } = publicationOf(EXAMPLE_WITH_TERMS);
const [of2023, of2022] = earlier as [PublishedDataset, PublishedDataset];

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);
const leadersOf = ({ groups, archived }: PublishedDataset): readonly string[] =>
  [...groups, ...archived].map(({ id, leaders }) => `${id}: ${leaders.map(({ person }) => person).join()}`);

describe('publishing terms', () => {
  it('names the term that is shown, and all of which there are records', () => {
    for (const [index, dataset] of [newest, of2023, of2022].entries()) {
      assert.deepEqual(dataset.meta.terms, ['2024', '2023', '2022']);
      assert.equal(dataset.meta.term, dataset.meta.terms[index]);
    }
    assert.deepEqual(publicationOf(EXAMPLE_FILES).dataset.meta.terms, ['2024']);
    assert.deepEqual(publicationOf(EXAMPLE_FILES).earlier, []);
  });

  it('takes date and sources from the term', () => {
    assert.deepEqual(of2023.meta.asOf, { date: '2023-12-31', estimated: false });
    assert.equal(of2022.meta.sources[0]?.url, 'https://example.org/2022');
    assert.equal(newest.meta.sources[0]?.url, 'https://example.org/source?id=1');
  });

  it('says of which day is all that has no history, and so is not of the term', () => {
    const renamed = exampleWith('data/groups/kcc.yaml', 'KCC Working Group', 'City Group', EXAMPLE_WITH_TERMS);
    const { dataset, earlier: before } = publicationOf(renamed);
    assert.equal(dataset.meta.detailsAsOf, null);
    for (const { meta, groups } of before) {
      assert.equal(groups.find(({ id }) => id === 'kcc')?.name.en, 'City Group');
      assert.deepEqual(meta.detailsAsOf, { date: '2024-12-31', estimated: true });
    }
    const sure = exampleWith('data/organization.yaml', '2024-12-31, estimated: true', '2024-12-31', EXAMPLE_WITH_TERMS);
    assert.deepEqual(publicationOf(sure).earlier[0]?.meta.detailsAsOf, { date: '2024-12-31', estimated: false });
  });

  it('shows in each term who led its groups at its end', () => {
    assert.deepEqual(leadersOf(newest), ['kcc: zhuang-biaowei', 'commercialization: li-na', 'translation: xin-qing']);
    assert.deepEqual(leadersOf(of2023), ['kcc: zhuang-biaowei', 'translation: xin-qing', 'commercialization: li-na']);
    assert.deepEqual(leadersOf(of2022), ['kcc: li-na', 'translation: xin-qing']);
  });

  it('shows in each term who held an office, and no office that nobody held yet', () => {
    const holders = ({ committee }: PublishedDataset): readonly string[] =>
      committee.offices.map(({ person }) => person);
    assert.deepEqual([newest, of2023, of2022].map(holders), [['zhuang-biaowei'], ['hui-shiji'], ['hui-shiji']]);
    const { earlier: without } = publicationOf(
      exampleWith('data/committee.yaml', 'ended: "2024"', 'began: "2023", ended: "2024"', EXAMPLE_WITH_TERMS),
    );
    assert.deepEqual(without.map(holders), [['hui-shiji'], []]);
  });

  it('keeps the posts of whoever has left and has no mailbox any more: that of the group stands in its place', () => {
    const taken = (files: RecordFiles, file: string, before: string | RegExp, after: string) =>
      exampleWith(file, before, after, files);
    const inGroup = taken(
      EXAMPLE_WITH_TERMS,
      'data/groups/kcc.yaml',
      ', email: linda@kaiyuanshe.org, ended',
      ', ended',
    );
    const files = taken(inGroup, 'data/committee.yaml', ', email: huishiji@kaiyuanshe.org, ended', ', ended');
    const [, former] = publicationOf(files).earlier as [PublishedDataset, PublishedDataset];
    const kcc = former.groups.find(({ id }) => id === 'kcc')!;
    assert.deepEqual(kcc.leaders, [{ person: 'li-na', email: kcc.email, confirmed: true }]);
    assert.deepEqual(
      former.committee.offices.map(({ person, email }) => [person, email]),
      [['hui-shiji', kcc.email]],
    );
  });

  it('keeps an archived group apart, from the term on in which it was archived, with who led it last', () => {
    assert.deepEqual(idsOf(newest.groups), ['kcc', 'commercialization']);
    assert.deepEqual(
      newest.archived.map(({ id, ended }) => [id, ended]),
      [['translation', '2024']],
    );
    assert.deepEqual(of2023.archived, []);
    assert.ok(
      newest.people.some(({ id }) => id === 'xin-qing'),
      'its card can name its leader',
    );
  });

  it('says of an archived group in every file of it when it ended', () => {
    const files = publishFiles(newest);
    for (const [language, sentence] of [
      ['zh', '2024 届归档'],
      ['en', 'archived in the 2024 term'],
    ] as const) {
      const path = `${language}/groups/translation`;
      for (const kind of ['html', 'md']) assert.ok(files.get(`${path}.${kind}`)!.includes(sentence), `${path}.${kind}`);
      assert.equal((JSON.parse(files.get(`${path}.jsonld`)!) as { dissolutionDate?: string }).dissolutionDate, '2024');
      assert.doesNotMatch(files.get(`${language}/groups/kcc.jsonld`)!, /dissolutionDate/);
    }
  });

  it('leaves out a group that there was not yet, and people who had no post', () => {
    assert.deepEqual(idsOf(of2022.groups), ['kcc', 'translation']);
    assert.deepEqual(idsOf(of2022.people), ['hui-shiji', 'li-na', 'xin-qing']);
  });

  it('makes a page of a group that there was not yet a page of none', () => {
    const { dataset, earlier: terms } = publicationOf(
      exampleWith('data/pages.yaml', 'group: kcc', 'group: commercialization', EXAMPLE_WITH_TERMS),
    );
    assert.deepEqual(
      [dataset, ...terms].map(({ pages }) => pages[0]?.group),
      ['commercialization', 'commercialization', null],
    );
  });

  it('refers in each term only to what is in it', () => {
    for (const { committee, groups, archived, people, tags, pages, meta } of [newest, of2023, of2022]) {
      const known = new Set(idsOf(people));
      const all = [...groups, ...archived];
      for (const { person } of [
        ...committee.offices,
        ...all.flatMap(({ leaders, deputies }) => [...leaders, ...deputies]),
      ])
        assert.ok(known.has(person), person);
      for (const tag of all.flatMap((group) => group.tags)) assert.ok(idsOf(tags).includes(tag), tag);
      for (const { group } of pages) assert.ok(group === null || idsOf(all).includes(group), `${group}`);
      assert.ok(idsOf(groups).includes(meta.contact));
    }
  });

  it('says nothing of terms in a post', () => {
    assert.deepEqual(of2022.groups[0]?.leaders, [{ person: 'li-na', email: 'linda@kaiyuanshe.org', confirmed: true }]);
  });
});
