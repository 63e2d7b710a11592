import { css } from '../../styles/css.js';

export const styles = css`
  .timeline {
    --_axis: var(--kys-timeline-axis, var(--_muted));
    font-size: 0.875em;
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .date {
    color: var(--_muted);
    display: block;
    font-size: 0.875em;
    line-height: 1.5;
  }
  button {
    background: var(--kys-timeline-box, var(--_surface));
    border: 1px solid var(--kys-timeline-line, var(--_line));
    border-inline-start: 4px solid var(--_class, var(--_muted));
    border-radius: 8px;
    color: inherit;
    cursor: pointer;
    display: block;
    font: inherit;
    font-weight: 600;
    line-height: 1.35;
    margin: 0.35em 0 0;
    max-width: 24em;
    padding: 0.4em 0.75em;
    text-align: start;
    width: 100%;
    word-break: inherit;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button[aria-expanded='true'] {
    box-shadow: 0 0 0 2px var(--_accent);
  }
  .name {
    font-size: 1.125em;
    margin-bottom: 0.4em;
  }
  [part='details'] {
    margin-top: 1.25em;
  }
  .year {
    color: var(--_muted);
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }
  @media screen {
    .wide {
      padding-inline-start: 5px;
    }
    .axis {
      border-bottom: 2px solid var(--_axis);
      height: 2em;
      margin-inline-start: -5px;
      padding-inline-start: 5px;
      position: relative;
    }
    .axis .year {
      border-inline-start: 1px solid var(--_line);
      height: 2em;
      margin-inline-start: var(--_at);
      padding-inline-start: 0.4em;
      position: absolute;
    }
    i,
    .tall .date::before {
      background: var(--_surface);
      border: 2px solid var(--_axis);
      border-radius: 50%;
      box-sizing: border-box;
      content: '';
      height: 10px;
      position: absolute;
      width: 10px;
    }
    i {
      bottom: -6px;
      margin-inline-start: calc(var(--_at) - 5px);
    }
    .wide ol {
      /* The lines down to the groups are longer than need be, and end at the axis. */
      align-items: start;
      clip-path: inset(0 -99em -99em);
      display: grid;
      gap: 0.75em;
      grid-template-columns: 100%;
      padding-top: 0.75em;
    }
    .wide li {
      grid-column: 1;
      grid-row: var(--_lane);
      margin-inline-start: var(--_at);
      padding-inline-start: 0.5em;
      position: relative;
      width: var(--_width);
    }
    .wide li::before {
      border-inline-start: 1px solid var(--_axis);
      bottom: 0;
      content: '';
      height: 999em;
      margin-inline-start: -0.5em;
      opacity: 0.5;
      position: absolute;
    }
    .tall .stretch {
      border-inline-start: 2px solid var(--_axis);
      margin-inline-start: 3.5em;
      min-height: var(--_length);
      padding-bottom: 1em;
      padding-inline-start: 1em;
      position: relative;
    }
    .tall .year {
      line-height: 1.3;
      margin-inline-start: calc(-4.5em - 2px);
      position: absolute;
      top: var(--_at);
    }
    .tall .date::before {
      margin-inline-start: calc(-1.143em - 6px);
      margin-top: 0.35em;
    }
    .tall [part='details'] {
      margin: 0 0 1em;
    }
    .timeline .undated {
      margin: 0;
      padding: 0;
    }
    .undated::before,
    .undated .date::before {
      display: none;
    }
  }
  @media (forced-colors: active) {
    button[aria-expanded='true']:not(:focus-visible) {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .axis,
    .year {
      display: none;
    }
    li {
      break-inside: avoid;
      margin-bottom: 0.75em;
    }
  }
`;
