import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bundledCommittee, bundledDataset } from './bundled.js';
import { OrganizationSearch } from './organization-search.js';
import { organizationTree, type OrganizationNode } from './organization-tree.js';
import { tagsOf } from './tags.js';
import { teamsOf } from './teams-of.js';

const words = { leader: 'Leader', deputy: 'Deputy', unclassified: 'Unclassified', member: 'Member', vacant: 'Vacant' };

function flat(node: OrganizationNode): OrganizationNode[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

const nodes = flat(organizationTree(bundledDataset, bundledCommittee, words, teamsOf));
const search = new OrganizationSearch(nodes, ({ group }) =>
  bundledDataset.groups
    .filter(({ id }) => id === group)
    .flatMap((one) => tagsOf(bundledDataset, one).flatMap(({ name }) => Object.values(name))),
);
const found = (query: string): string[] => search.find(query).map(({ id }) => id);

describe('OrganizationSearch', () => {
  it('finds a group by its name in both languages, its id, other names, mailbox and tags', () => {
    const media = bundledDataset.group('media')!;
    const names = tagsOf(bundledDataset, media).flatMap(({ name }) => Object.values(name));
    for (const query of ['媒体组', 'media group', 'MEDIA', 'kmedia@kaiyuanshe.org', ...media.aliases, ...names]) {
      assert.ok(found(query).includes('media'), query);
    }
  });

  it('finds every post of a person by pinyin in either order, nickname and mailbox, in the order of the tree', () => {
    const posts = nodes.filter(({ person }) => person === 'zhu-qingyu').map(({ id }) => id);
    assert.ok(posts.length > 1);
    const { zh } = bundledDataset.person('zhu-qingyu')!.name;
    for (const query of [zh, 'qingyu zhu', 'zhu qingyu', 'zhuqingyu', 'Corrie', 'CORRIE@kaiyuanshe'])
      assert.deepEqual(found(query), posts, query);
  });

  it('finds a node by any piece of any of its names, whatever its case and what stands between words', () => {
    const piece = fc.constantFrom(...nodes.filter(({ name }) => typeof name !== 'string')).chain((node) => {
      const text = Object.values(node.name as object)[0] as string;
      return fc
        .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
        .map(([start, length]) => ({ node, piece: text.slice(start, start + length) }));
    });
    fc.assert(
      fc.property(
        piece,
        ({ node, piece: text }) => !/[\p{L}\p{N}]/u.test(text) || search.find(text.toUpperCase()).includes(node),
      ),
      { numRuns: 1000 },
    );
  });

  it('finds nothing for a query without a letter or digit, and answers any query', () => {
    for (const query of ['', ' ', '!?', '。']) assert.deepEqual(found(query), []);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => found(query).length <= nodes.length));
  });

  it('searches the tree of a host whose texts are something else', () => {
    const odd = [{ id: 'a', name: 7, email: null, aliases: [null, 12] }, { id: 'b' }] as unknown as OrganizationNode[];
    assert.deepEqual(
      new OrganizationSearch(odd).find('12').map(({ id }) => id),
      ['a'],
    );
  });
});
