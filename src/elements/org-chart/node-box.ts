import { nodeString } from '../../dataset/node-field.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import type { Words } from '../../language/words.js';
import type { Box } from './chart-boxes.js';
import type { ChartScene } from './chart-scene.js';
import { nodeClasses } from './node-classes.js';
import { boxTexts, otherLanguage } from './node-text.js';

/** What the box of a node says, and how it stands to the node chosen and to the search. */
export function nodeBox(
  node: OrganizationNode,
  isBranch: boolean,
  active: boolean,
  { chosen, hits }: ChartScene,
  words: Words,
): Box {
  const { id } = node;
  const selected = id === chosen.id;
  const person = nodeString(node, 'person');
  const same = !selected && person && person === nodeString(chosen, 'person');
  return {
    says: boxTexts(node, isBranch, words),
    lang: otherLanguage(node, words),
    classes: [...nodeClasses(node), same && 'same', hits.has(id) && 'hit'].filter(Boolean).join(' '),
    active,
    selected,
  };
}
