import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXAMPLE } from './example-dataset.test-data.js';
import { groupFile } from './group-file.js';

const [press, labs] = EXAMPLE.groups as [(typeof EXAMPLE.groups)[number], (typeof EXAMPLE.groups)[number]];

describe('groupFile', () => {
  it('has names where the dataset has ids, and the pages about the group', () => {
    const { group } = groupFile(EXAMPLE, press);
    assert.deepEqual(group.class, EXAMPLE.classes[0]);
    assert.deepEqual(group.tags, EXAMPLE.tags);
    assert.deepEqual(group.leaders, [
      {
        person: { id: 'ada', name: { zh: '艾达', en: 'Ada (Countess) Byron' }, aliases: ['女伯爵'] },
        email: 'ada@example.org',
        confirmed: true,
      },
    ]);
    assert.deepEqual(
      group.deputies.map(({ person, confirmed }) => [person.name.zh, confirmed]),
      [
        ['张三', false],
        ['林', true],
      ],
    );
    assert.deepEqual(
      group.members.map(({ person, role }) => [person.name.zh, role?.zh]),
      [
        ['艾达', '校对'],
        ['林', undefined],
      ],
    );
    assert.deepEqual(group.pages, [{ title: { zh: '媒体页', en: 'Press page' }, url: 'https://example.org/press' }]);
    assert.deepEqual(
      {
        ...group,
        class: press.class,
        tags: press.tags,
        leaders: press.leaders,
        deputies: press.deputies,
        members: press.members,
      },
      { ...press, pages: group.pages },
    );
  });

  it('says of which term and day it is, and names no group that it has not', () => {
    const { meta } = groupFile(EXAMPLE, labs);
    assert.deepEqual([meta.version, meta.term, meta.asOf], [1, '2024', { date: '2024-12-31', estimated: true }]);
    assert.equal('contact' in meta, false);
    assert.equal(groupFile(EXAMPLE, labs).group.class, null);
  });

  it('is refused for a group that names somebody unknown', () => {
    assert.throws(() => groupFile(EXAMPLE, { ...labs, tags: ['nothing'] }), /^Error: missing record: nothing$/);
  });
});
