import { css } from 'lit';

/** The color of a class of work, for what bears its id as a class. */
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
`;
