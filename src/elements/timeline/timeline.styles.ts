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
  .legend {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    margin-bottom: 1em;
  }
  .legend li {
    margin-inline-end: 1.5em;
  }
  /* Drawn by its border, which forced colors keep. */
  .mark {
    border: 5px solid var(--_class, var(--_muted));
    border-radius: 50%;
    display: inline-block;
    flex: none;
    height: 10px;
    margin-inline-end: 0.5em;
    width: 10px;
  }
  .shape-1 {
    border-radius: 1px;
  }
  .shape-2 {
    border-radius: 1px;
    transform: rotate(45deg) scale(0.75);
  }
  .shape-3 {
    border-radius: 1px;
    border-width: 3px 5px;
    height: 6px;
  }
  .shape-none {
    border-width: 2px;
  }
  .row {
    display: grid;
    grid-template-columns: 4.75em minmax(0, 1fr);
  }
  .axis {
    border-inline-end: 2px solid var(--_axis);
    color: var(--_text);
    font-variant-numeric: tabular-nums;
    position: relative;
  }
  .year {
    display: block;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.5;
  }
  .axis::after {
    background: var(--_surface);
    border: 2px solid var(--_axis);
    border-radius: 50%;
    content: '';
    height: 12px;
    inset-inline-end: -7px;
    position: absolute;
    top: 0.45em;
    width: 12px;
  }
  .row:last-child .axis {
    border-image: linear-gradient(var(--_axis), var(--_axis) 60%, transparent) 1;
  }
  .skipped {
    border-inline-end-style: dashed;
    color: var(--_muted);
    min-height: 3em;
  }
  .skipped .year {
    font-size: 0.8125em;
    font-weight: 400;
    line-height: 2;
    white-space: nowrap;
  }
  .skipped::after {
    display: none;
  }
  /* What is chosen stands below the days beside its own, which stay where they are. */
  .days {
    align-items: start;
    display: grid;
    gap: 1em;
    grid-auto-flow: dense;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    padding-bottom: 1.75em;
    padding-inline-start: 1.5em;
  }
  .day {
    break-inside: avoid;
    min-width: 0;
  }
  .details {
    grid-column: 1 / -1;
    max-width: 46em;
    /* A card has the size that it has elsewhere. */
    font-size: 1.143em;
  }
  .date {
    color: var(--_muted);
    display: block;
    font-variant-numeric: tabular-nums;
    line-height: 1.8;
  }
  .group {
    background: var(--kys-timeline-box, var(--_surface));
    border: 1px solid var(--kys-timeline-line, var(--_line));
    border-radius: 8px;
    color: inherit;
    display: flex;
    font: inherit;
    font-weight: 600;
    line-height: 1.35;
    margin: 0.35em 0 0;
    padding: 0.5em 0.75em;
    text-align: inherit;
    width: 100%;
  }
  .group .mark {
    /* On the first line of the name. */
    margin-top: 0.3em;
  }
  .group span {
    min-width: 0;
  }
  button {
    cursor: pointer;
  }
  [aria-expanded='true'] {
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
    border-color: transparent;
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  [aria-expanded='true']:focus-visible {
    outline-offset: 2px;
  }
  @media print {
    .timeline {
      font-size: 0.8125em;
    }
    .days {
      gap: 0.5em;
      padding-bottom: 1em;
    }
    .skipped {
      min-height: 2em;
    }
  }
`;
