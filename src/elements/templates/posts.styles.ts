import { css } from 'lit';

/** How `fact` and `holder` look wherever they stand. */
export const posts = css`
  dl {
    display: grid;
    gap: 0.4em 1em;
    grid-template-columns: auto minmax(0, 1fr);
  }
  dl div {
    display: contents;
  }
  dt {
    color: var(--_muted);
    font-size: 0.8125em;
    padding-top: 0.15em;
  }
  .doubt {
    border: 1px solid;
    border-radius: 0.4em;
    color: var(--_doubt);
    display: inline-block;
    font-size: 0.75em;
    padding: 0 0.35em;
  }
`;
