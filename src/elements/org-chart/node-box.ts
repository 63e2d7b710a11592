import type { OrganizationNode } from '../../dataset/organization-tree.js';
import type { Words } from '../../language/words.js';
import type { Box } from './chart-boxes.js';
import type { ChartScene } from './chart-scene.js';
import { nodeDoubt, nodeText, otherLanguage } from './node-text.js';

/** What the box of a node says, and how it stands to the node chosen and to the search. */
export function nodeBox(node: OrganizationNode, active: boolean, { chosen, hits }: ChartScene, words: Words): Box {
  const { id, title, name, kind, classOfWork, person } = node;
  const selected = id === chosen.id;
  const same = !selected && person !== undefined && person === chosen.person;
  return {
    lines: { title: nodeText(title, words), name: nodeText(name, words), doubt: nodeDoubt(node, words) },
    lang: otherLanguage(name, words),
    classes: [kind, classOfWork, same && 'same', hits.has(id) && 'hit'].filter(Boolean).join(' '),
    active,
    selected,
  };
}
