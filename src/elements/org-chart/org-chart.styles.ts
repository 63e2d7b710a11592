import { css } from 'lit';

export const styles = css`
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
  .stand {
    position: relative;
  }
  .toolbar {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    gap: 4px 8px;
    /* A line of buttons, which come later than the chart, and the padding. */
    min-height: 43px;
    padding-bottom: 0.75em;
  }
  button {
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: 6px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-height: 32px;
    padding: 0 0.75em;
  }
  /*
   * Changes its size with the letters of the page, the visitor's spacing of them, and their direction: of two paddings on
   * one side the later wins. It is written as names are.
   */
  .letter {
    font-size: 0.875em;
    font-style: inherit;
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
    cursor: pointer;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
    padding-inline-end: 2.25em;
  }
  .branch::after {
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    content: '';
    height: 0.5em;
    pointer-events: none;
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
  .letter,
  .node span {
    line-height: 1.35;
  }
  /* In the lines that the script has measured. */
  .node span {
    display: block;
    white-space: pre;
  }
  /* Of 24 px where the chart is as small as it begins. */
  .branch .mark {
    border: 1px solid transparent;
    border-radius: 50%;
    height: 30px;
    position: absolute;
    right: calc(1.15em - 15px);
    top: calc(50% - 15px);
    width: 30px;
  }
  .rtl .branch .mark {
    left: calc(1.15em - 15px);
    right: auto;
  }
  .node .name {
    font-weight: 600;
  }
  .title,
  .leader,
  .doubt {
    color: var(--_muted);
    font-size: 0.875em;
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
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .vacancy {
    border-style: dashed;
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
  }
  @media screen {
    .lines {
      display: none;
    }
  }
  @media print {
    .toolbar,
    .lines ~ .stand .viewport {
      display: none;
    }
    .columns {
      columns: 18em;
    }
    .parent {
      break-after: avoid;
      font-weight: 600;
    }
  }
`;
