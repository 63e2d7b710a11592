import { firstView, writeByHand } from './by-hand.mjs';

export const prepare = (tree, { layOut }) => layOut(tree);

export function draw(host, layout) {
  writeByHand(host, layout, layout.within(firstView(layout)));
}
