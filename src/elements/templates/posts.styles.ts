import { css } from 'lit';

/** How `fact` and `holder` look wherever they stand. */
export const posts = css`
  dl {
    display: grid;
    font-size: var(--_size-fact);
    gap: 4px 12px;
    grid-template-columns: auto minmax(0, 1fr);
  }
  dl div {
    display: contents;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .doubt {
    border: 1px solid;
    border-radius: 0.4em;
    color: var(--_doubt);
    display: inline-block;
    font-size: 0.89em;
    padding: 0 0.35em;
  }
`;
