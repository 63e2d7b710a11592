import { html, nothing, type TemplateResult } from 'lit';
import type { VisibleTree } from '../../chart/visible-tree.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import type { Words } from '../../language/words.js';
import { mailLink } from '../templates/mail-link.js';
import { nodeDoubt, nodeText } from './node-text.js';

/** What a box has no room for: the whole name, the mailbox, and all posts of a person, with the doubt about each. */
export function nodeDetails(id: string, tree: VisibleTree<OrganizationNode>, words: Words): unknown {
  const { nodes, parent } = tree;
  const node = nodes[tree.indexOf(id)];
  if (!node) return nothing;
  const line = (post: OrganizationNode, place?: OrganizationNode): TemplateResult =>
    html`<p>
      ${[place?.name, post.title]
        .map((text) => nodeText(text, words))
        .filter(Boolean)
        .join(' · ')}
      <span class="doubt">${nodeDoubt(post, words)}</span>
    </p>`;
  const { person, email, name } = node;
  return html`<p class="name">${nodeText(name, words)}</p>
    ${
      person === undefined
        ? line(node)
        : nodes.map((post, index) => (post.person === person ? line(post, nodes[parent[index]!]) : nothing))
    }
    ${email ? html`<p>${mailLink(email)}</p>` : nothing}`;
}
