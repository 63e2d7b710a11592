import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bundledCommittee, bundledDataset, committeeOf } from './bundled.js';
import { Dataset } from './dataset.js';
import { mailboxesOf, postsOf } from './posts-of.js';
import type { PublishedDataset } from './records.js';

const published = JSON.parse(readFileSync('dist/tested/data/kys.json', 'utf8')) as PublishedDataset;
const { groups, people } = bundledDataset;
const directory = { groups, committee: bundledCommittee };

describe('postsOf', () => {
  it('has every post of the records once, with its mailbox and its doubt, and no other', () => {
    const shown = people
      .flatMap(({ id }) => postsOf(directory, id))
      .map(({ person, email, confirmed, group }) => [person, email, confirmed, group?.id]);
    const told = [
      ...published.committee.offices.map(({ person, email }) => [person, email, true, undefined]),
      ...published.groups.flatMap(({ id, leaders, deputies }) =>
        [...leaders, ...deputies].map(({ person, email, confirmed }) => [person, email, confirmed, id]),
      ),
    ];
    assert.deepEqual(shown.map(String).sort(), told.map(String).sort());
    assert.equal(shown.filter(([, , confirmed]) => confirmed === false).length, 2);
  });

  it('has the office first, then the groups in the order of the records, with what the person is in each', () => {
    const postsIn = (id: string): unknown[] => postsOf(directory, id).map(({ role, group }) => [role, group?.id]);
    assert.deepEqual(postsIn('hui-shiji'), [
      [{ zh: '副执行长', en: 'Deputy Executive Director' }, undefined],
      ['deputies', 'global-bridging'],
      ['deputies', 'kcc'],
    ]);
    assert.deepEqual(postsIn('li-mingkang'), [
      ['leaders', 'community-partnership'],
      ['deputies', 'global-bridging'],
    ]);
  });

  it('has none for one who holds none, nor where there is no committee', () => {
    assert.deepEqual(postsOf(directory, 'nobody'), []);
    assert.deepEqual(postsOf({ groups: [] }, 'zhuang-biaowei'), []);
  });
});

describe('mailboxesOf', () => {
  it('has all mailboxes of each person, the main one first, as they are published', () => {
    for (const person of people) {
      assert.deepEqual(
        mailboxesOf(person, directory),
        published.people.find(({ id }) => id === person.id)!.emails,
        person.id,
      );
    }
    const wei = people.find(({ id }) => id === 'wang-wei')!;
    assert.deepEqual(mailboxesOf(wei, directory), ['wwang@kaiyuanshe.org', 'wwang@dase.ecnu.edu.cn']);
  });

  it('has those that no post publishes, and those that only a post does', () => {
    const [first] = people;
    assert.deepEqual(mailboxesOf({ ...first!, emails: ['a@example.org'] }, directory), [
      'a@example.org',
      'zbw@kaiyuanshe.org',
    ]);
  });
});

describe('committeeOf', () => {
  it('is that of the records, and that of KAIYUANSHE for its own alone', () => {
    const committee = { ...bundledCommittee, id: 'other' };
    assert.equal(committeeOf(bundledDataset), bundledCommittee);
    assert.equal(committeeOf(new Dataset({ ...bundledDataset, committee })), committee);
    assert.equal(committeeOf(new Dataset({ ...bundledDataset })), undefined);
  });
});
