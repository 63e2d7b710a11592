import { css } from '../../styles/css.js';

export const styles = css`
  section {
    background: var(--kys-contact-surface, var(--_surface));
    border: 1px solid var(--kys-contact-line, var(--_line));
    border-radius: var(--kys-contact-radius, var(--kys-radius, 12px));
    padding: var(--kys-contact-padding, 20px);
  }
  .name {
    font-size: 1.125em;
  }
  [part='address'] {
    font-size: 1.125em;
    margin: 0.5em 0 0.75em;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    user-select: all;
    -webkit-user-select: all;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    margin: -0.25em;
  }
  .way {
    background: none;
    border: 1px solid var(--_accent);
    border-radius: 8px;
    color: var(--_accent);
    cursor: pointer;
    font: inherit;
    line-height: 1.5;
    margin: 0.25em;
    padding: 0.3em 1em;
    text-decoration: none;
  }
  a.way {
    background: var(--_accent);
    color: var(--_surface);
  }
  .note:empty {
    margin: 0;
  }
  dl {
    border-top: 1px solid var(--_line);
    margin-top: 1em;
    padding-top: 0.75em;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
