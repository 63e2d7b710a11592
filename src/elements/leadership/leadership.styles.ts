import { css } from 'lit';

export const styles = css`
  .name {
    font-size: 1.25em;
  }
  section > p,
  .other {
    color: var(--_muted);
  }
  ul {
    display: grid;
    gap: 16px;
    /* One column in engines without min(), which are those of old phones. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
    margin-top: 1em;
  }
  .kys > ul {
    margin-top: 0;
  }
  article {
    background: var(--kys-leadership-surface, var(--_surface));
    border: 1px solid var(--kys-leadership-line, var(--_line));
    border-radius: var(--kys-leadership-radius, var(--kys-radius, 12px));
    height: 100%;
    padding: var(--kys-leadership-padding, 20px);
  }
  .office {
    color: var(--_doubt);
  }
  .holder {
    align-items: center;
    display: flex;
    margin: 0.5em 0;
  }
  .initials {
    margin-inline-end: 0.75em;
  }
  [part='person'],
  [part='vacancy'] {
    font-size: 1.125em;
    margin-top: 0.25em;
  }
  ul ul {
    display: block;
    list-style: disc;
    padding-inline-start: 1.25em;
  }
`;
