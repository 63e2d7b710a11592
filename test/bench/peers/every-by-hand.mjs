import { writeByHand } from './by-hand.mjs';

export const prepare = (tree, { layOut }) => layOut(tree);

export function draw(host, layout) {
  const nodes = [...layout.names.keys()];
  writeByHand(host, layout, { nodes, edges: nodes.slice(1) });
}
