import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkTree, TreeError } from './check-tree.js';
import { openTree, randomParents, treeFromParents } from './random-tree.test-data.js';
import { treeFromList } from './tree-from-list.js';
import { firstChild, nextSibling, visibleTree, type ChartNode } from './visible-tree.js';

const root: ChartNode = {
  id: 'a',
  children: [{ id: 'b', children: [{ id: 'c' }, { id: 'd', children: [] }] }, { id: 'e' }],
};

function chain(depth: number): ChartNode {
  let node: ChartNode = { id: `${depth - 1}` };
  for (let i = depth - 2; i >= 0; i--) node = { id: `${i}`, children: [node] };
  return node;
}

describe('visibleTree', () => {
  it('lists open nodes in preorder with their place', () => {
    const tree = openTree(root);
    assert.deepEqual(
      tree.nodes.map((node) => node.id),
      ['a', 'b', 'c', 'd', 'e'],
    );
    assert.deepEqual([...tree.parent], [-1, 0, 1, 1, 0]);
    assert.deepEqual([...tree.level], [1, 2, 3, 3, 2]);
    assert.deepEqual([...tree.posInSet], [1, 1, 1, 2, 2]);
    assert.deepEqual([...tree.setSize], [1, 2, 2, 2, 2]);
    assert.deepEqual([...tree.end], [5, 4, 3, 4, 5]);
    assert.deepEqual([...tree.lastChild], [4, 3, -1, -1, -1]);
    assert.deepEqual([...tree.hasChildren], [1, 1, 0, 0, 0]);
  });

  it('hides the children of a closed node and says that there are some', () => {
    const tree = visibleTree(checkTree(root), (node) => node.id === 'a');
    assert.deepEqual(
      tree.nodes.map((node) => node.id),
      ['a', 'b', 'e'],
    );
    assert.deepEqual([...tree.hasChildren], [1, 1, 0]);
    assert.deepEqual([...tree.isOpen], [1, 0, 0]);
  });

  it('finds visible nodes by id', () => {
    const tree = visibleTree(checkTree(root), (node) => node.id === 'a');
    assert.equal(tree.indexOf('e'), 2);
    assert.equal(tree.indexOf('c'), -1);
  });

  it("keeps the type of the host's nodes", () => {
    interface Post extends ChartNode {
      readonly title: string;
      readonly children?: readonly Post[];
    }
    const post: Post = { id: 'a', title: 'chair', children: [{ id: 'b', title: 'member' }] };
    assert.deepEqual(
      visibleTree(checkTree(post), (node) => node.title === 'chair').nodes.map((node) => node.title),
      ['chair', 'member'],
    );
  });

  it('gives the empty tree for null', () => {
    const tree = openTree(null);
    assert.equal(tree.nodes.length, 0);
    assert.equal(tree.indexOf('a'), -1);
  });

  it('walks siblings once each and in order', () => {
    fc.assert(
      fc.property(randomParents(60), (parents) => {
        const tree = openTree(treeFromParents(parents));
        tree.nodes.forEach((node, i) => {
          const walked: string[] = [];
          for (let c = firstChild(tree, i); c >= 0; c = nextSibling(tree, c)) walked.push(tree.nodes[c]!.id);
          assert.deepEqual(
            walked,
            (node.children ?? []).map((child) => child.id),
          );
        });
      }),
    );
  });

  it('takes a chain 100,000 deep', () => {
    const tree = openTree(chain(100_000));
    assert.equal(tree.level[99_999], 100_000);
    assert.equal(tree.end[0], 100_000);
  });
});

function refused(fault: string): (error: unknown) => boolean {
  return (error) => error instanceof TreeError && error.message === fault;
}

describe('checkTree', () => {
  it('passes trees, the empty one and a chain 100,000 deep', () => {
    checkTree(null);
    checkTree(root);
    checkTree(chain(100_000));
  });

  it('names the node that is its own descendant', () => {
    const b = { id: 'b', children: [] as ChartNode[] };
    const a = { id: 'a', children: [{ id: 'x' }, b] };
    b.children.push(a);
    assert.throws(() => checkTree(a), refused('cycle: a'));
    const self = { id: 'self', children: [] as ChartNode[] };
    self.children.push(self);
    assert.throws(() => checkTree(self), refused('cycle: self'));
  });

  it('names an id that two nodes share', () => {
    assert.throws(
      () => checkTree({ id: 'r', children: [{ id: 'a' }, { id: 'b', children: [{ id: 'a' }] }] }),
      refused('doubled id: a'),
    );
    const twice = { id: 'twice' };
    assert.throws(() => checkTree({ id: 'r', children: [twice, twice] }), refused('doubled id: twice'));
    assert.throws(() => checkTree({ id: 'r', children: [{ id: 'r' }] }), refused('doubled id: r'));
  });

  it('names the parent of what is no node', () => {
    for (const none of [null, undefined, {}, { id: 3 }, 'text', 7]) {
      assert.throws(() => checkTree({ id: 'r', children: [{ id: 'a' }, none as never] }), refused('missing id: r'));
    }
    assert.throws(() => checkTree({} as never), refused('missing id: '));
  });
});

describe('treeFromList', () => {
  it('gives null for an empty list', () => {
    assert.equal(treeFromList([]), null);
  });

  it('builds the tree of rows in any order and keeps the order of siblings', () => {
    fc.assert(
      fc.property(
        randomParents(40).chain((parents) => {
          const rows = [null, ...parents].map((parent, i) => ({
            id: `${i}`,
            parent: parent === null ? null : `${parent}`,
          }));
          return fc.shuffledSubarray(rows, { minLength: rows.length });
        }),
        (rows) => {
          const tree = openTree(treeFromList(rows));
          assert.equal(tree.nodes.length, rows.length);
          for (const { id, parent } of rows) {
            const above = tree.parent[tree.indexOf(id)]!;
            assert.equal(tree.nodes[above]?.id ?? null, parent);
            const listed = rows.filter((row) => row.parent === id).map((row) => row.id);
            assert.deepEqual(
              (tree.nodes[tree.indexOf(id)]!.children ?? []).map((child) => child.id),
              listed,
            );
          }
        },
      ),
    );
  });

  it('names what is wrong', () => {
    assert.throws(() => treeFromList([{ id: 'a' }, { id: 'a', parent: 'a' }]), refused('doubled id: a'));
    assert.throws(() => treeFromList([{ id: 'a' }, { id: 'b', parent: 'x' }]), refused('missing parent: x'));
    assert.throws(() => treeFromList([{ id: 'a' }, { id: 'b', parent: '' }]), refused('several roots: b'));
    assert.throws(() => treeFromList([{ id: 'a', parent: 'a' }]), refused('cycle: a'));
    assert.throws(
      () =>
        treeFromList([{ id: 'r' }, { id: 'tail', parent: 'a' }, { id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }]),
      refused('cycle: a'),
    );
  });
});
