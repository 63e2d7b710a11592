import { css } from 'lit';

export const styles = css`
  :host {
    /* Tells the script how wide the font is; scrolling to the chart hardly shows it. */
    scroll-margin-bottom: 1ch;
  }
  .kys {
    /* Holds the letter below: one out of sight in a row that scrolls would widen the page. */
    position: relative;
  }
  /* As wide as there is room for. */
  .kys::after {
    grid-template-columns: minmax(min(15em, 60vw), 60em);
  }
  .viewport {
    background: var(--kys-org-chart-surface, transparent);
    direction: ltr;
    font-size: 0.875em;
    min-width: 100%;
    overflow: hidden;
    /* However wide the chart is, it doesn't widen the column of the page in which it stands. */
    width: 0;
  }
  .scrolls {
    max-height: var(--kys-org-chart-height, 80vh);
    overflow: auto;
    scroll-padding: 24px;
  }
  .sheet {
    position: relative;
  }
  [role='tree'] {
    position: absolute;
    transform-origin: 0 0;
  }
  svg {
    fill: none;
    left: 0;
    overflow: visible;
    pointer-events: none;
    position: absolute;
    stroke: var(--kys-org-chart-edge, var(--_muted));
    stroke-width: 1.5;
    top: 0;
  }
  .outlines {
    fill: var(--kys-org-chart-box, var(--_surface));
    pointer-events: fill;
    /* Where a browser knows it: a click in whole px may be between two boxes that are less than one apart. */
    pointer-events: bounding-box;
    stroke: var(--kys-org-chart-line, var(--_line));
  }
  .toolbar,
  .toolbar > :not([hidden]) {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .toolbar {
    font-size: 0.875em;
    /* A line of buttons, which come later than the chart, and the padding. */
    min-height: 43px;
    padding-bottom: 0.75em;
  }
  form {
    flex: 0 1 20em;
    /* Pages without doctype give it one. */
    margin: 0;
    min-width: 0;
  }
  input,
  [dir] {
    flex: 1;
    min-width: 5em;
    /* Or a field counts as wide as twenty letters. */
    width: 100%;
  }
  /* Of an outline that scrolls with the page, the search stays at hand. */
  .flows + .viewport .node {
    scroll-margin-top: 8em;
  }
  .flows {
    background: var(--_surface);
    position: sticky;
    top: 0;
    z-index: 1;
  }
  input,
  button {
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: 6px;
    color: inherit;
    font: inherit;
    min-height: 32px;
    padding: 0 0.75em;
  }
  button {
    cursor: pointer;
  }
  button[aria-busy='true'] {
    border-style: dashed;
    cursor: progress;
  }
  .hit {
    background: var(--_sunken);
    border-color: var(--_accent);
  }
  .hit[tabindex='0'] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  /*
   * Changes its size with the letters of the page, the visitor's spacing of them, and their direction: of two paddings on
   * one side the later wins. Its line is as high as that of a name.
   */
  .letter {
    line-height: 1.35;
    position: absolute;
    top: 0;
    visibility: hidden;
  }
  .letter::before {
    content: '00';
    padding-inline-start: 2px;
    padding-left: 1px;
  }
  .node {
    align-content: center;
    background: var(--kys-org-chart-box, var(--_surface));
    border: 1px solid var(--kys-org-chart-line, var(--_line));
    border-inline-start: 4px solid var(--_class, var(--_line));
    border-radius: 8px;
    display: grid;
    left: 0;
    overflow: hidden;
    padding: 0.5em 0.75em;
    position: absolute;
    top: 0;
  }
  .rtl .node {
    direction: rtl;
  }
  .branch {
    cursor: pointer;
    padding-inline-end: 2em;
  }
  .branch::after {
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    content: '';
    height: 0.5em;
    position: absolute;
    right: 0.9em;
    top: calc(50% - 0.4em);
    transform: rotate(45deg);
    width: 0.5em;
  }
  .rtl .branch::after {
    left: 0.9em;
    right: auto;
  }
  .branch[aria-expanded='true']::after {
    margin-top: 0.25em;
    transform: rotate(225deg);
  }
  .node span {
    display: block;
    overflow: hidden;
  }
  .node .name {
    -webkit-box-orient: vertical;
    display: -webkit-box;
    font-weight: 600;
    -webkit-line-clamp: var(--_lines);
    line-height: 1.35;
  }
  .title,
  .doubt {
    color: var(--_muted);
    font-size: 0.8em;
    line-height: 1.5;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .narrow span {
    white-space: normal;
  }
  .doubt {
    color: var(--_doubt);
  }
  .person .name,
  .team .name,
  .vacancy .name {
    font-weight: 400;
  }
  .organization {
    --_class: var(--_text);
  }
  .office {
    --_class: var(--_doubt);
  }
  .class,
  .group {
    --_class: var(--_muted);
  }
  .node[aria-selected='true'] {
    box-shadow: 0 0 0 2px var(--_accent);
  }
  .vacancy,
  .same {
    border-style: dashed;
  }
  .same {
    border-color: var(--_accent);
  }
  .node:focus-visible {
    outline-offset: -3px;
    outline-width: 3px;
  }
  [part='details'] {
    margin-top: 0.75em;
  }
  @media (forced-colors: active) {
    svg {
      stroke: CanvasText;
    }
    .node[aria-selected='true']:not(:focus-visible) {
      outline: 2px solid Highlight;
    }
  }
  @media screen {
    .line {
      display: none;
    }
  }
  @media print {
    .toolbar,
    .line ~ .viewport {
      display: none;
    }
    .parent {
      break-after: avoid;
      font-weight: 600;
    }
  }
`;
