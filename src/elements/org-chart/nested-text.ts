import { html, type TemplateResult } from 'lit';
import type { VisibleTree } from '../../chart/visible-tree.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import type { Words } from '../../language/words.js';
import { nodeDoubt, nodeText } from './node-text.js';

/** A column of paper has room for so many levels beside one another; those below begin where these do. */
const DEEPEST = 10;

/** More lines than half a sheet has stand in as many columns as there is room for. */
const HALF_A_SHEET = 25;

/** A tree as text, a line a node: what paper shows of it. Each level is set in by a space of Chinese writing. */
export const nestedText = (
  { nodes, level, hasChildren }: VisibleTree<OrganizationNode>,
  words: Words,
): TemplateResult => {
  const lines = nodes.map((node, index) => {
    const texts = [nodeText(node, 'title', words), nodeText(node, 'name', words), nodeDoubt(node, words)];
    const indent = '\u3000'.repeat(Math.min(level[index]!, DEEPEST) - 1);
    return html`<p class="line ${hasChildren[index] ? 'parent' : ''}">
      ${indent}<span>${texts.join(' ').trim()}</span>
    </p>`;
  });
  return html`<div class="lines ${lines.length > HALF_A_SHEET ? 'columns' : ''}">${lines}</div>`;
};
