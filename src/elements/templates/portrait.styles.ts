import { css } from 'lit';

/** How `portrait` looks: a photo, laid over it, moves nothing. */
export const portraits = css`
  .initials {
    background: var(--_sunken);
    border: 1px solid var(--_line);
    border-radius: 50%;
    color: var(--_muted);
    display: grid;
    flex: none;
    height: 3em;
    overflow: hidden;
    place-items: center;
    position: relative;
    width: 3em;
  }
`;
