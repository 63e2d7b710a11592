import { css } from '../base/late-styles.js';

export const styles = css`
  .controls {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    margin-bottom: 12px;
  }
  /* As high before its control is there as with it. */
  label {
    flex: 1 1 12em;
    font-size: 0.875em;
    font-weight: 600;
    min-height: calc(1.55em + 40px);
  }
  /* Its name is the longest. */
  [data-control='search'] {
    flex: 2 1 18em;
  }
  .found {
    align-items: center;
    color: var(--_muted);
    display: flex;
    flex: 1 0 100%;
    gap: 12px;
    min-height: 2.25em;
  }
  .found button {
    flex: none;
  }
  table,
  thead,
  tbody {
    display: block;
  }
  table {
    color: inherit;
    font: inherit;
    /* The hidden head goes along where the page moves a row of elements: else it makes the page wider. */
    position: relative;
  }
  /* As many columns as there is room for: one in a card and on a phone. */
  tr {
    border-top: 1px solid var(--_line);
    align-content: start;
    break-inside: avoid;
    display: grid;
    gap: 8px 20px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    padding: 12px 0;
  }
  /* Lines begin where those of the page do: at the start of a text, which goes its own way, is another side. */
  table,
  th,
  td {
    padding: 0;
    text-align: inherit;
  }
  thead {
    color: var(--_muted);
    font-size: var(--_size-meta);
  }
  thead tr {
    border: 0;
    padding: 0 0 4px;
  }
  .who {
    align-items: center;
    display: flex;
    gap: 12px;
  }
  td,
  .other {
    font-size: var(--_size-fact);
  }
  .other {
    color: var(--_muted);
    font-weight: 400;
  }
  td .other {
    font-size: inherit;
  }
  /* A role and a place are two things where colors are the visitor's own, too. */
  td .other::after {
    content: ' ·' / '';
  }
  th button {
    background: none;
    border: 0;
    color: var(--_accent);
    cursor: pointer;
    font: inherit;
    padding: 0;
    text-align: inherit;
    text-decoration: underline;
  }
  [aria-current='true'] {
    color: inherit;
  }
  @media screen {
    .table thead {
      background: var(--_surface);
      position: sticky;
      top: 0;
      z-index: 1;
    }
    .table .initials {
      font-size: 0.75em;
    }
    .cards thead {
      opacity: 0;
      pointer-events: none;
      position: absolute;
    }
    .cards tbody {
      display: grid;
      gap: var(--kys-people-gap, 16px);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--kys-people-column, 260px)), 1fr));
    }
    .cards tr {
      background-color: var(--_surface);
      border: 1px solid var(--_line);
      border-radius: var(--kys-radius, 12px);
      padding: 16px 20px;
    }
  }
  @media screen and (hover: hover) {
    .kys tbody tr:hover {
      background-color: var(--_sunken);
    }
  }
  @media screen {
    .kys tbody tr:has([aria-current='true']) {
      background-color: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
    }
    .cards tr:has([aria-current='true']) {
      outline: 2px solid var(--_accent);
      outline-offset: -2px;
    }
  }
  @media (forced-colors: active) {
    .table tr:has([aria-current='true']) {
      outline: 2px solid Highlight;
      outline-offset: -1px;
    }
  }
  @media screen and (max-width: 46em) {
    .table thead {
      opacity: 0;
      position: absolute;
    }
  }
  @media print {
    .controls {
      display: none;
    }
    .cards,
    .table {
      container-type: inline-size;
    }
    .who {
      gap: 0.5em;
    }
    .initials {
      font-size: 0.75em;
    }
    tr {
      font-size: 0.75em;
      line-height: 1.4;
      padding: 6px 0;
    }
    /* Of a table that is one, the head is repeated on the next sheet. */
    @container (min-width: 36em) {
      table {
        border-collapse: collapse;
        display: table;
        table-layout: fixed;
        width: 100%;
      }
      thead {
        break-inside: avoid;
        display: table-header-group;
      }
      tbody {
        display: table-row-group;
      }
      tr {
        display: table-row;
      }
      th,
      td {
        padding: 4px 0;
        padding-inline-end: 8px;
        vertical-align: top;
      }
      thead th {
        width: 26%;
      }
      thead :nth-child(2) {
        width: 48%;
      }
    }
  }
`;
