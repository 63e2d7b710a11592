import { css } from 'lit';

export const styles = css`
  /* As high as the place that a page gives it, so that the cards of a row end together. Not by a height in percent, which
     fills the window on a page without doctype. */
  :host {
    display: grid;
  }
  .kys {
    display: flex;
    flex-direction: column;
  }
  article {
    background: var(--kys-group-card-surface, var(--_surface));
    border: 1px solid var(--kys-group-card-line, var(--_line));
    border-radius: var(--kys-group-card-radius, var(--kys-radius, 12px));
    display: grid;
    flex: auto;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
    padding: var(--kys-group-card-padding, 20px);
  }
  .pill,
  ::slotted([slot='actions']) {
    place-self: start;
  }
  .card {
    display: flex;
    flex-direction: column;
    max-width: 640px;
  }
  .card dl {
    margin-top: auto;
  }
  small {
    color: var(--_muted);
  }
  .name {
    font-size: var(--_size-name);
  }
  .name a {
    color: inherit;
  }
  button {
    all: unset;
    cursor: pointer;
    display: inline-block;
    min-height: 24px;
    text-decoration: underline;
  }
  .selected {
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .tags li {
    background: var(--_sunken);
    border-radius: 1em;
    font-size: var(--_size-meta);
    padding: 0 0.75em;
  }
  /* In two columns, where there is room for them. */
  .details {
    columns: 2 18em;
  }
  section {
    break-inside: avoid;
    padding-top: 0.75em;
  }
  section ul {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  :host([variant*='compact' i]) .kys::after {
    grid-template-columns: 9em;
  }
  .compact {
    gap: 4px;
    padding: 12px;
  }
  .compact .name {
    font-size: 1em;
  }
`;
