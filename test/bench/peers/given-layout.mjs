import { checkTree } from '../../../src/chart/check-tree.ts';
import { connector } from '../../../src/chart/connector.ts';
import { indexLayout, nodesInView } from '../../../src/chart/nodes-in-view.ts';
import { tidyTree } from '../../../src/chart/tidy-tree.ts';
import { visibleTree } from '../../../src/chart/visible-tree.ts';

/** The boxes of `<kys-org-chart>` at the page's 14 px, so that all who know the layout fill the view alike. */
const width = 168;
const height = 36;

/**
 * The finished layout that the baselines by hand are given, made by the library's own geometry: people stacked under
 * their group, as `<kys-org-chart>` has it.
 *
 * @param {import('../seeded-tree.mjs').SeededNode} tree
 */
export function layOut(tree) {
  checkTree(tree);
  const visible = visibleTree(tree, () => true);
  const all = (size) => new Float64Array(visible.nodes.length).fill(size);
  const layout = tidyTree(visible, all(width), all(height), { stacked: () => true });
  const index = indexLayout(layout);
  return {
    ...layout,
    names: visible.nodes.map(({ name }) => name),
    line: (node) => connector(layout, node),
    within: (rectangle) => nodesInView(index, rectangle),
  };
}
