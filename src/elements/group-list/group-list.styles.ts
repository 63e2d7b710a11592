import { css } from 'lit';

export const styles = css`
  [role='search'] {
    align-items: baseline;
    display: grid;
    gap: 0.25em 1em;
    grid-template-columns: minmax(0, 1fr) auto;
    margin-bottom: 1.5em;
    max-width: 40em;
  }
  label,
  fieldset,
  .wide input {
    grid-column: 1 / -1;
  }
  label,
  legend {
    font-weight: 600;
  }
  fieldset {
    border: 0;
    margin: 0;
    min-width: 0;
  }
  fieldset,
  legend {
    padding: 0;
  }
  input,
  select,
  button {
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: 8px;
    color: inherit;
    font: inherit;
    max-width: 100%;
    padding: 0.4em 0.75em;
  }
  input {
    width: 100%;
  }
  button {
    cursor: pointer;
    margin: 0.25em 0;
    margin-inline-end: 0.25em;
    padding: 0.2em 0.75em;
  }
  [aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_surface);
  }
  [aria-pressed='true']::after {
    content: ' ×';
  }
  [aria-disabled='true'] {
    cursor: default;
    opacity: 0.6;
  }
  p {
    color: var(--_muted);
  }
  .heading {
    font-size: 1.125em;
  }
  section ul {
    margin-top: 0.75em;
  }
  section + section {
    margin-top: 2em;
  }
  ul {
    display: grid;
    gap: var(--kys-group-list-gap, 16px);
    /* One column in engines without min(), which are those of old phones. */
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--kys-group-list-column, 280px)), 1fr));
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-width: 0;
  }
  @media print {
    [role='search'] {
      display: none;
    }
  }
`;
