import { css } from 'lit';

/** The color of a class of work, for what bears its id as a class; and how `classPill` looks. */
export const classOfWork = css`
  .internal {
    --_class: var(--_internal);
  }
  .external {
    --_class: var(--_accent);
  }
  .special {
    --_class: var(--_special);
  }
  .pill {
    align-items: center;
    border: 1px solid var(--_line);
    border-radius: 1em;
    color: var(--_class, var(--_muted));
    display: inline-flex;
    font-size: var(--_size-meta);
    font-weight: 600;
    gap: 0.5em;
    padding: 0 0.75em;
  }
  /* A border keeps its color where backgrounds have none. */
  .pill::before {
    border: 0.3em solid;
    border-radius: 50%;
    content: '';
  }
`;
