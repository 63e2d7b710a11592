import { html, nothing, type TemplateResult } from 'lit';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import type { Words } from '../../language/words.js';
import { css } from '../../styles/css.js';
import { nodeDoubt, nodeText, otherLanguage } from './node-text.js';

/**
 * The rows are as high as the boxes of an outline, see `box-size.ts`: so the page below keeps its place when a script
 * draws the chart. Where that will be a chart from top to bottom, this list is as high as the chart may be at most.
 */
export const stillTreeStyles = css`
  .still {
    container-type: inline-size;
  }
  .still > ul {
    background: var(--kys-org-chart-surface, transparent);
    font-size: 0.875em;
  }
  .still ul ul {
    margin-inline-start: 20px;
  }
  .still li + li,
  .still ul ul {
    margin-top: 8px;
  }
  .still .node {
    list-style: none;
    padding-block: calc(0.5em + 1.5px);
    position: static;
  }
  .still .branch {
    position: relative;
  }
  .still details[open] > .branch::after {
    margin-top: 0.25em;
    transform: rotate(225deg);
  }
  .still summary::-webkit-details-marker {
    display: none;
  }
  .still > .scrolls {
    height: var(--kys-org-chart-height, 80vh);
  }
  .outline > .scrolls {
    height: auto;
    max-height: none;
  }
  /* 40 em of the chart's own letters: narrower, it will be an outline. */
  @container (max-width: 34.99em) {
    .auto > .scrolls {
      height: auto;
      max-height: none;
    }
  }
`;

/** The part of a chart's attributes that tells how it will be drawn. */
interface ToBeDrawn {
  readonly layout: string;
  readonly levels: number | string;
  readonly toolbar: boolean;
}

function boxOf({ name, title, kind, classOfWork, ...rest }: OrganizationNode, level: number, branch: string, words: Words): [string, TemplateResult] {
  const doubt = nodeDoubt({ name, ...rest }, words);
  return [
    ['node', `level-${level}`, branch, kind, classOfWork].filter(Boolean).join(' '),
    html`${title ? html`<span class="title">${nodeText(title, words)}</span>` : nothing}<span
        class="name"
        lang=${otherLanguage(name, words) ?? nothing}
        >${nodeText(name, words)}</span
      >${doubt ? html`<span class="doubt">${doubt}</span>` : nothing}`,
  ];
}

function itemOf(node: OrganizationNode, level: number, levels: number, words: Words): TemplateResult {
  const { children = [] } = node;
  const [names, box] = boxOf(node, level, children.length ? 'branch' : '', words);
  return children.length
    ? html`<li>
        <details ?open=${level < levels}>
          <summary part=${names} class=${names}>${box}</summary>
          <ul>
            ${children.map((child) => itemOf(child, level + 1, levels, words))}
          </ul>
        </details>
      </li>`
    : html`<li><div part=${names} class=${names}>${box}</div></li>`;
}

/**
 * A chart for where no script runs, or before it does. Without script nothing knows how much room there is: it's a list,
 * in which branches open and close all the same, with the room that the chart will take.
 */
export function stillTree(root: OrganizationNode, { layout, levels, toolbar }: ToBeDrawn, words: Words): TemplateResult {
  return html`${toolbar ? html`<div class="toolbar"></div>` : nothing}
    <div class="still ${layout}">
      <ul part="viewport" class="scrolls" aria-label=${nodeText(root.name, words)}>
        ${itemOf(root, 1, +(levels ?? 3), words)}
      </ul>
    </div>`;
}
