import { css } from 'lit';

/** How `portrait` looks: a photo, laid over it, moves nothing. The same in light and dark, where letters keep 4.5:1. */
export const portraits = css`
  .initials {
    background: hsl(var(--_hue, 0), 45%, 88%);
    /* Holds the letters together where backgrounds go: on paper, in forced colors. */
    border: 1px solid #0003;
    border-radius: 50%;
    color: hsl(var(--_hue, 0), 60%, 24%);
    display: grid;
    flex: none;
    font-weight: 600;
    height: 3em;
    overflow: hidden;
    place-items: center;
    position: relative;
    width: 3em;
  }
  .hue-1 {
    --_hue: 40;
  }
  .hue-2 {
    --_hue: 120;
  }
  .hue-3 {
    --_hue: 180;
  }
  .hue-4 {
    --_hue: 220;
  }
  .hue-5 {
    --_hue: 280;
  }
`;
