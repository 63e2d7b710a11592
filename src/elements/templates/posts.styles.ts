import { css } from 'lit';

/** How `fact` and `holder` look wherever they stand. */
export const posts = css`
  dl {
    display: grid;
    font-size: var(--_size-fact);
    gap: 4px;
  }
  dl div,
  dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  dt {
    color: var(--_muted);
    min-width: 4.5em;
  }
  dt:lang(zh) {
    min-width: 3em;
  }
  dd {
    flex: 1 8em;
  }
  /* A mailbox that finds no room beside its term stands below it, rather than in two pieces. */
  dd:has(> a) {
    flex: auto;
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
