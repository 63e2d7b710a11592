import { html, type TemplateResult } from 'lit';
import type { VisibleTree } from '../../chart/visible-tree.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import type { Words } from '../../language/words.js';
import { nodeDoubt, nodeText } from './node-text.js';

/** A tree as text, a line a node: what paper shows of it. Each level is set in by a space of Chinese writing. */
export const nestedText = ({ nodes, level }: VisibleTree<OrganizationNode>, words: Words): TemplateResult[] =>
  nodes.map((node, index) => {
    const { title, name } = node;
    const texts = [nodeText(title, words), nodeText(name, words), nodeDoubt(node, words)];
    return html`<p>${'\u3000'.repeat(level[index]! - 1)}${texts.join(' ').trim()}</p>`;
  });
