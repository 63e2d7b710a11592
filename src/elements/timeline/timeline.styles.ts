import { css } from 'lit';

export const styles = css`
  /* As wide as there is room for. */
  .kys::after {
    grid-template-columns: minmax(min(15em, 60vw), 60em);
  }
  .timeline {
    --_axis: var(--kys-timeline-axis, var(--_muted));
    font-size: 0.875em;
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    break-inside: avoid;
  }
  .date {
    color: var(--_muted);
    display: block;
    font-size: 0.875em;
    line-height: 1.5;
    padding-top: 0.75em;
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
    padding: 0.4em 0.65em;
    text-align: inherit;
    width: 100%;
  }
  button[aria-expanded='true'] {
    outline: 2px solid var(--_accent);
  }
  [part='details'] {
    margin-top: 1em;
  }
  .year {
    color: var(--_muted);
    /* As a block, what is placed goes by the direction of the page, not by that of the text around. */
    display: block;
    font-weight: 600;
    position: absolute;
  }
  @media screen {
    .wide {
      min-width: 100%;
      padding-inline-start: 5px;
      /* What is drawn for a width is not to hold that width. */
      width: 0;
    }
    .axis {
      border-bottom: 2px solid var(--_axis);
      height: 2em;
      position: relative;
    }
    .axis .year {
      border-inline-start: 1px solid var(--_line);
      height: 2em;
      margin-inline-start: var(--_at);
      padding-inline-start: 0.4em;
    }
    i,
    time::before {
      content: '';
      display: block;
      position: absolute;
    }
    i,
    .tall time::before {
      background: var(--_surface);
      border: 2px solid var(--_axis);
      border-radius: 5px;
      box-sizing: border-box;
      height: 10px;
      width: 10px;
    }
    i {
      bottom: -6px;
      margin-inline-start: calc(var(--_at) - 5px);
    }
    .wide ol {
      align-items: start;
      /* The lines down to the groups are longer than need be, and end at the axis. */
      clip-path: inset(0 -99em -99em);
      display: grid;
      grid-template-columns: 100%;
    }
    .wide li {
      grid-column: 1;
      grid-row: var(--_lane);
      margin-inline-start: var(--_at);
      padding-inline-start: 0.5em;
      position: relative;
      width: 11.75em;
    }
    .wide time::before {
      border-inline-start: 1px solid var(--_axis);
      bottom: 0;
      height: 999em;
      margin-inline-start: -0.571em;
      opacity: 0.5;
    }
    .stretch {
      border-inline-start: 2px solid var(--_axis);
      margin-inline-start: 3.5em;
      min-height: var(--_length);
      padding-inline-start: 1em;
      position: relative;
    }
    .tall .year {
      line-height: 1.3;
      margin-inline-start: calc(-4.5em - 2px);
      padding-top: 0.65em;
      top: var(--_at);
    }
    .tall time::before {
      margin-inline-start: calc(-1.143em - 6px);
      margin-top: 0.35em;
    }
  }
  @media print {
    .axis,
    .year {
      display: none;
    }
  }
`;
