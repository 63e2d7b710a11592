import { css } from '../../base/late-styles.js';

export const styles = css`
  /* Of an outline that scrolls with the page, the search stays at hand. */
  .flows + .stand .node {
    scroll-margin-top: 8em;
  }
  .flows {
    background: var(--_surface);
    position: sticky;
    top: 0;
    z-index: 1;
  }
  form,
  .toolbar .group {
    align-items: center;
    display: flex;
    gap: 2px;
  }
  form {
    flex: 1 1 15em;
    /* Pages without doctype give it one. */
    margin: 0;
    max-width: 24em;
    min-width: 0;
    position: relative;
  }
  .toolbar [hidden] {
    display: none;
  }
  /* In the row it would push the buttons into the next. */
  .toolbar .heard {
    position: absolute;
  }
  .toolbar .icon {
    flex: none;
    height: 16px;
    position: static;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    width: 16px;
  }
  form > .icon {
    color: var(--_muted);
    left: auto;
    margin-inline-start: 10px;
    pointer-events: none;
    position: absolute !important;
    top: calc(50% - 8px);
  }
  input {
    -webkit-appearance: none;
    appearance: none;
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: 6px;
    color: inherit;
    flex: 1;
    font: inherit;
    min-height: 32px;
    min-width: 5em;
    padding: 0 8px;
    padding-inline-start: 34px;
    /* Or a field counts as wide as twenty letters. */
    width: 100%;
  }
  .found {
    flex: 1 1 8em;
    color: var(--_muted);
    min-width: 5em;
  }
  .toolbar button {
    align-items: center;
    background: transparent;
    border-color: transparent;
    display: inline-flex;
    gap: 4px;
    justify-content: center;
    min-width: 32px;
    padding: 0 7px;
    transition: background-color 120ms;
  }
  .toolbar button:hover {
    background: var(--_sunken);
    border-color: var(--_line);
  }
  .toolbar button:active {
    transform: translateY(1px);
  }
  .toolbar button[aria-busy='true'] {
    border-style: dashed;
    cursor: progress;
  }
  .scale {
    font-variant-numeric: tabular-nums;
    min-width: 4em !important;
  }
  .hit::before {
    background: #ffc400;
    content: '';
    height: 100%;
    left: 0;
    opacity: 0.2;
    pointer-events: none;
    position: absolute;
    top: 0;
    width: 100%;
  }
  .hit[tabindex='0'] {
    outline: 2px solid var(--_doubt);
    outline-offset: -2px;
  }
  .hit ::highlight(kys-hit) {
    background-color: #ffd84d;
    color: #1f2937;
  }
  @media (max-width: 60em) {
    .found {
      flex-basis: 100%;
      order: 1;
    }
    .found:empty,
    .link:not(.done) > span {
      display: none;
    }
    form {
      max-width: none;
    }
  }
  @media (pointer: coarse) {
    input,
    .toolbar button {
      font-size: max(16px, 1em);
      min-height: 44px;
      min-width: 44px;
    }
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    .toolbar button {
      border-color: currentColor;
    }
    .hit {
      border-style: double;
      border-width: 3px;
    }
  }
  @media (forced-colors: active) {
    .hit:not([aria-selected='true'], :focus-visible) {
      outline: 2px dotted Mark;
      outline-offset: -2px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .toolbar button {
      transition: none;
    }
  }
`;
