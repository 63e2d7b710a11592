import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledCommittee, bundledDataset } from './bundled.js';
import { Dataset } from './dataset.js';
import { organizationTree, type OrganizationNode } from './organization-tree.js';
import { teamsOf } from './teams-of.js';

const words = {
  leader: 'Leader',
  deputy: 'Deputy',
  unclassified: 'Unclassified',
  member: 'Member',
  unconfirmed: 'to be confirmed',
  vacant: 'Vacant',
};

/** The media group of the records, led by these people. */
function ledBy(leaders: readonly { person: string; confirmed: boolean }[]): OrganizationNode {
  const { meta, classes, archived, people } = bundledDataset;
  const groups = bundledDataset.groups.map((group) =>
    group.id === 'media' ? { ...group, leaders: leaders.map((leader) => ({ ...leader, email: '' })) } : group,
  );
  const root = organizationTree(
    new Dataset({ meta, classes, groups, archived, people }),
    bundledCommittee,
    words,
    teamsOf,
  );
  return root.children!.flatMap(({ children = [] }) => children).find(({ id }) => id === 'media')!;
}

describe('organizationTree', () => {
  it('says in a line who leads a group, in each language', () => {
    const { leader } = ledBy([{ person: 'zhu-qingyu', confirmed: true }]);
    assert.deepEqual(leader, { zh: 'Leader 朱庆裕', en: 'Leader Qingyu (Corrie) Zhu' });
  });

  it('says there whom of the leaders the source doubts', () => {
    const { leader } = ledBy([
      { person: 'zhu-qingyu', confirmed: false },
      { person: 'shi-yao', confirmed: true },
    ]);
    assert.deepEqual(leader, {
      zh: 'Leader 朱庆裕 (to be confirmed) · 石垚',
      en: 'Leader Qingyu (Corrie) Zhu (to be confirmed) · Yao Shi',
    });
  });
});
