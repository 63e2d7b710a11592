import { css } from 'lit';

export const styles = css`
  article {
    background: var(--kys-group-card-surface, var(--_surface));
    border: 1px solid var(--kys-group-card-line, var(--_line));
    border-radius: var(--kys-group-card-radius, var(--kys-radius, 12px));
    display: grid;
    gap: 0.75em;
    grid-template-columns: minmax(0, 1fr);
    padding: var(--kys-group-card-padding, 20px);
  }
  .class,
  small {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .class {
    color: var(--_class, var(--_muted));
    font-weight: 600;
  }
  .name {
    font-size: 1.25em;
    margin-top: -0.4em;
  }
  .name a,
  button {
    color: inherit;
  }
  button {
    background: none;
    border: 0;
    cursor: pointer;
    font: inherit;
    min-height: 24px;
    padding: 0;
    text-align: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .selected {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    margin: -0.2em;
  }
  .tags li {
    background: var(--_sunken);
    border-radius: 1em;
    font-size: 0.8125em;
    margin: 0.25em;
    padding: 0.1em 0.7em;
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
  section li {
    margin-top: 0.25em;
  }
  :host([variant*='compact' i]) .kys::after {
    grid-template-columns: 9em;
  }
  .compact {
    gap: 0.25em;
    padding: 0.75em 1em;
  }
  .compact .name {
    font-size: 1em;
    margin: 0;
  }
`;
