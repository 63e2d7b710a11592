import { css } from '../../styles/css.js';

export const styles = css`
  [role='search'] {
    align-items: baseline;
    display: grid;
    gap: 0.25em 1em;
    grid-template-columns: minmax(0, 1fr) auto;
    margin-bottom: 1.5em;
    max-width: 40em;
  }
  label {
    font-weight: 600;
    grid-column: 1 / -1;
  }
  input {
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: 8px;
    color: inherit;
    font: inherit;
    padding: 0.4em 0.75em;
    width: 100%;
  }
  p {
    color: var(--_muted);
  }
  .heading {
    font-size: 1.125em;
    margin-bottom: 0.75em;
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
    min-width: 0;
  }
  @media print {
    [role='search'] {
      display: none;
    }
  }
`;
