import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { VisibleTree } from '../../chart/visible-tree.js';
import type { Dataset } from '../../dataset/dataset.js';
import { nodeString } from '../../dataset/node-field.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import type { Words } from '../../language/words.js';
import { lazyImport } from '../base/lazy-import.js';
import { mailLink } from '../templates/mail-link.js';
import type { ChartScene } from './chart-scene.js';
import { nodeDoubt, nodeText } from './node-text.js';

let classDetails: typeof import('./class-details.js') | undefined;

/** Has what a class of work is about come, where the node chosen is one. */
export function loadClassDetails(chart: ReactiveElement, { chosen }: ChartScene): void {
  if (classDetails || nodeString(chosen, 'kind') !== 'class') return;
  void lazyImport(chart, import('./class-details.js'), (module) => {
    classDetails = module;
    chart.requestUpdate();
  });
}

/** What is said of the node chosen, unless the page has put something of its own in its place. */
export function chosenDetails({ chosen, state }: ChartScene, records: Dataset, words: Words): TemplateResult {
  const { id } = chosen;
  const group = nodeString(chosen, 'group');
  // What the page has defined can show more than the chart by itself. A whole card is too long to be read out at once.
  const card = group && records.group(group) && customElements.get('kys-group-card');
  return html`<div part="details">
    <slot name="details">
      <div role="status" class=${card ? 'heard' : ''}>
        ${id ? nodeDetails(id, state.whole, records, words) : nothing}
      </div>
      ${card ? html`<kys-group-card group=${group} .records=${records}></kys-group-card>` : nothing}
    </slot>
  </div>`;
}

/**
 * What a box has no room for: the whole name, what a class of work is about, the mailbox, and all posts of a person, with
 * the doubt about each.
 */
function nodeDetails(id: string, tree: VisibleTree<OrganizationNode>, records: Dataset, words: Words): unknown {
  const { nodes, parent } = tree;
  const node = nodes[tree.indexOf(id)];
  if (!node) return nothing;
  const line = (post: OrganizationNode, place?: OrganizationNode): TemplateResult =>
    html`<p>
      ${[place ? nodeText(place, 'name', words) : '', nodeText(post, 'title', words)].filter(Boolean).join(' · ')}
      <span class="doubt">${nodeDoubt(post, words)}</span>
    </p>`;
  const person = nodeString(node, 'person');
  const email = nodeString(node, 'email');
  const about = classDetails?.aboutClass(node, records);
  return html`<p class="name">${nodeText(node, 'name', words)}</p>
    ${
      person
        ? nodes.map((post, index) =>
            nodeString(post, 'person') === person ? line(post, nodes[parent[index]!]) : nothing,
          )
        : line(node)
    }
    ${about ? html`<p>${words.text(about)}</p>` : nothing} ${email ? html`<p>${mailLink(email)}</p>` : nothing}`;
}
