import { css } from '../styles/css.js';

/** How `holder` looks wherever it stands. */
export const posts = css`
  .doubt {
    border: 1px solid;
    border-radius: 0.4em;
    color: var(--_doubt);
    display: inline-block;
    font-size: 0.75em;
    padding: 0 0.35em;
  }
`;
