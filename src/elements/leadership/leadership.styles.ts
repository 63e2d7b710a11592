import { css } from 'lit';

export const styles = css`
  .name {
    font-size: var(--_size-name);
  }
  section > p,
  .office,
  .other,
  .kys ul ul {
    color: var(--_muted);
    font-size: var(--_size-fact);
  }
  ul {
    display: grid;
    gap: 16px;
    /* One column in engines without min(), which are those of old phones. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
    margin-top: 12px;
  }
  .kys > ul {
    margin-top: 0;
  }
  article {
    background: var(--kys-leadership-surface, var(--_surface));
    border: 1px solid var(--kys-leadership-line, var(--_line));
    border-radius: var(--kys-leadership-radius, var(--kys-radius, 12px));
    height: 100%;
    max-width: 640px;
    padding: var(--kys-leadership-padding, 20px);
  }
  .office {
    font-weight: 400;
  }
  .holder + p {
    font-size: var(--_size-fact);
  }
  .holder {
    align-items: center;
    display: flex;
    gap: 12px;
    margin: 8px 0;
  }
  [part='person'],
  [part='vacancy'] {
    font-size: var(--_size-name);
    font-weight: 600;
    line-height: 1.3;
  }
  [part='vacancy'] {
    font-weight: 400;
  }
  ul ul {
    display: block;
    list-style: disc;
    padding-inline-start: 1.25em;
  }
`;
