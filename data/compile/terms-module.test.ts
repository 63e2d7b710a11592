import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Dataset } from '../../src/dataset/dataset.js';
import { earlierTerm } from '../../src/dataset/earlier-term.js';
import { mailboxesOf } from '../../src/dataset/posts-of.js';
import type { Directory, EarlierTerm, PublishedDataset } from '../../src/dataset/records.js';
import { EXAMPLE_FILES, EXAMPLE_WITH_TERMS, exampleWith, publicationOf } from './example-records.test-data.js';
import type { RecordFiles } from './record-files.js';
import { termsModule } from './terms-module.js';
import { datasetModule } from './write-dataset.js';

const importText = async <Module>(text: string): Promise<Module> =>
  (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Module;

/** What the library ships for some records: the newest dataset, and the earlier terms as made from it. */
async function shipped(files: RecordFiles) {
  const { dataset, earlier } = publicationOf(files);
  const newest = new Dataset(await importText<Directory>(datasetModule(dataset)));
  const { earlierTerms } = await importText<{ earlierTerms: readonly EarlierTerm[] }>(termsModule(dataset, earlier));
  return { newest, earlier, terms: earlierTerms, made: earlierTerms.map((term) => earlierTerm(term, newest)) };
}

/** A person whose main mailbox no post of 2022 told, and one who is another's deputy only then. */
const WITH_SURPRISES = exampleWith(
  'data/groups/translation.yaml',
  'leaders:\n',
  'deputies:\n  - { person: zhuang-biaowei, email: biaowei@kaiyuanshe.org, ended: "2023" }\nleaders:\n',
  exampleWith(
    'data/people/zhuang-biaowei.yaml',
    '[zbw@kaiyuanshe.org]',
    '[zbw@kaiyuanshe.org, biaowei@kaiyuanshe.org]',
    EXAMPLE_WITH_TERMS,
  ),
);

const peopleOf = (records: Dataset | PublishedDataset) =>
  records.people.map((person) => ({
    id: person.id,
    name: person.name,
    aliases: person.aliases,
    emails: mailboxesOf(person, records),
  }));

describe('the module of earlier terms', () => {
  for (const [which, files] of [
    ['with a history', EXAMPLE_WITH_TERMS],
    ['in which mailboxes changed', WITH_SURPRISES],
  ] as const) {
    it(`gives back each term of records ${which}`, async () => {
      const { earlier, made } = await shipped(files);
      assert.equal(made.length, 2);
      for (const [index, records] of made.entries()) {
        const published = earlier[index]!;
        assert.deepEqual(
          records.groups.map(({ id, name, leaders, deputies, email }) => ({ id, name, leaders, deputies, email })),
          published.groups.map(({ id, name, leaders, deputies, email }) => ({ id, name, leaders, deputies, email })),
        );
        assert.deepEqual(
          records.archived.map(({ id, ended }) => [id, ended]),
          published.archived.map(({ id, ended }) => [id, ended]),
        );
        assert.deepEqual(records.committee, published.committee);
        assert.deepEqual(peopleOf(records), peopleOf(published));
        const { term, asOf, sources, contact, organization } = published.meta;
        assert.deepEqual(records.meta, { term, asOf, sources, contact, organization });
      }
    });
  }

  it('has no end in a group that was archived later, and all there is to read about it', async () => {
    const group = (await shipped(EXAMPLE_WITH_TERMS)).made[0]!.group('translation')!;
    assert.ok(!('ended' in group));
    assert.ok('summary' in group);
  });

  it('leaves to the newest dataset what is as there', async () => {
    const { newest, terms, made } = await shipped(EXAMPLE_WITH_TERMS);
    assert.deepEqual(terms[1]!.groups[0], {
      id: 'kcc',
      leaders: [{ person: 'li-na', email: 'linda@kaiyuanshe.org', confirmed: true }],
    });
    assert.deepEqual(terms[0]!.people.at(-1), { id: 'li-na' });
    assert.equal(made[0]!.person('li-na'), newest.person('li-na'));
  });

  it('has no term where the records are of one alone', async () => {
    assert.deepEqual((await shipped(EXAMPLE_FILES)).terms, []);
  });
});
