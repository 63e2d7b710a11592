import { css, html, nothing, type TemplateResult } from 'lit';
import type { Layout } from '../../chart/layout.js';
import { estimatedLettering } from '../../chart/estimated-width.js';
import { own } from '../../dataset/own.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import type { Words } from '../../language/words.js';
import type { ChartLayout, ChartState, Drawing } from './chart-state.js';
import { fittingFor } from './fitting.js';
import type { OrgChartLayout } from './layouts.js';
import { nodeClasses } from './node-classes.js';
import { boxTexts, nodeText, otherLanguage } from './node-text.js';

/** The font size of a chart on a page that leaves it as it is, CSS px. */
const EM = 14;

/** From which widths on a place gets another room for the chart that `auto` will draw, em. */
const PLACES = [40, 46, 52, 60, 70, 80, 90];

/**
 * The rows are as high as the boxes of an outline, see `box-size.ts`, and what is beside the list is as high as the chart
 * that will be drawn from top to bottom: so the page below keeps its place.
 */
export const staticTreeStyles = css`
  .static {
    container-type: inline-size;
    font-size: 0.875em;
  }
  .frame {
    background: var(--kys-org-chart-surface, transparent);
    max-height: var(--kys-org-chart-height, 80vh);
    overflow: hidden;
    position: relative;
  }
  .static .scrolls {
    inset: 0;
    max-height: none;
    position: absolute;
  }
  .static .place {
    display: block;
    position: static;
  }
  .static ul ul {
    margin-inline-start: 20px;
  }
  .static li + li,
  .static ul ul {
    margin-top: 8px;
  }
  .static .node {
    list-style: none;
    position: relative;
  }
  .static span {
    white-space: normal;
  }
  .static details[open] > .branch::after {
    margin-top: 0.25em;
    transform: rotate(225deg);
  }
  .static summary::-webkit-details-marker,
  .outline .place,
  .auto .place {
    display: none;
  }
  .outline .frame {
    max-height: none;
  }
  .outline .scrolls {
    overflow: visible;
    position: static;
  }
  /* Narrower, it will be an outline, see chart-scene.ts. */
  @container (max-width: 39.99em) {
    .auto .frame {
      max-height: none;
    }
    .auto .scrolls {
      overflow: visible;
      position: static;
    }
  }
  /* One for each of PLACES, written out: with values put in, this would no longer be left out of the files for pages. */
  @container (min-width: 40em) and (max-width: 45.99em) {
    .auto .from-40 {
      display: block;
    }
  }
  @container (min-width: 46em) and (max-width: 51.99em) {
    .auto .from-46 {
      display: block;
    }
  }
  @container (min-width: 52em) and (max-width: 59.99em) {
    .auto .from-52 {
      display: block;
    }
  }
  @container (min-width: 60em) and (max-width: 69.99em) {
    .auto .from-60 {
      display: block;
    }
  }
  @container (min-width: 70em) and (max-width: 79.99em) {
    .auto .from-70 {
      display: block;
    }
  }
  @container (min-width: 80em) and (max-width: 89.99em) {
    .auto .from-80 {
      display: block;
    }
  }
  @container (min-width: 90em) {
    .auto .from-90 {
      display: block;
    }
  }
  @media print {
    .static .frame {
      max-height: none;
      overflow: visible;
    }
    .static .scrolls {
      overflow: visible;
      position: static;
    }
    .static .place {
      display: none;
    }
    .static .node {
      break-inside: avoid;
    }
    /* Closed branches too, in engines that let styles open them (2024). */
    .static details::details-content {
      content-visibility: visible;
    }
  }
`;

/** The part of a chart's attributes that tells how it will be drawn. */
interface ToBeDrawn {
  readonly layout: OrgChartLayout;
  readonly levels: number | string;
  readonly toolbar: boolean;
}

function boxOf(node: OrganizationNode, level: number, branch: string, words: Words): [string, TemplateResult] {
  return [
    ['node', `level-${level}`, branch, ...nodeClasses(node)].filter(Boolean).join(' '),
    html`${boxTexts(node, !!branch, words).texts.map(
      ({ kind, text }) =>
        html`<span class=${kind} lang=${(kind === 'name' && otherLanguage(node, words)) || nothing}>${text}</span>`,
    )}`,
  ];
}

function itemOf(node: OrganizationNode, level: number, levels: number, words: Words): TemplateResult {
  const children = own(node, 'children') ?? [];
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

/** The room that a chart will take, by the place from which on it does, in em. */
function* rooms(
  state: ChartState,
  layout: OrgChartLayout,
  words: Words,
): Generator<[className: string, height: number]> {
  const draw = (kind: ChartLayout, columns: number, width: number): Layout => {
    const textsOf: Drawing['textsOf'] = (node, isBranch) => boxTexts(node, isBranch, words);
    state.draw({ layout: kind, columns, rtl: false, width, lettering: estimatedLettering(EM), textsOf });
    return state.drawn;
  };
  if (layout !== 'auto') {
    yield ['', draw(layout, 0, 0).height / EM];
    return;
  }
  for (const place of PLACES) {
    // In the middle between this place and the next.
    const width = place * EM * 1.07;
    const { kind, columns, scale } = fittingFor(width, EM, (tried) => draw('top-down', tried, width).width);
    yield [`from-${place}`, (draw(kind, columns, width).height * scale) / EM];
  }
}

/**
 * A chart for where no script runs, or before it does. Without script nothing knows how wide its place is: it's a list, in
 * which branches open and close all the same, in the room that the chart will take.
 */
export function staticTree(
  root: OrganizationNode,
  state: ChartState,
  { layout, levels, toolbar }: ToBeDrawn,
  words: Words,
): TemplateResult {
  return html`${toolbar ? html`<div class="toolbar"></div>` : nothing}
    <div class="static ${layout}">
      <div part="viewport" class="frame">
        ${[...rooms(state, layout, words)].map(
          ([name, height]) => html`<svg class="place ${name}" aria-hidden="true" width="1" height="${height}em"></svg>`,
        )}
        <ul class="scrolls" aria-label=${nodeText(root, 'name', words)}>
          ${itemOf(root, 1, +(levels ?? 3), words)}
        </ul>
      </div>
    </div>`;
}
