import { css } from '../../base/late-styles.js';

export const styles = css`
  .branch .mark:hover {
    background: var(--_line);
    border-color: var(--_muted);
  }
  .node:active {
    margin-top: 1px;
  }
  /* With its edge, 2 px: what is drawn outside would be cut where a row is as wide as the chart. */
  .node[aria-selected='true'] {
    border-block-color: var(--_accent);
    border-inline-end-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .node[aria-selected='true']::before {
    background: var(--_accent);
    content: '';
    height: 100%;
    left: 0;
    opacity: 0.08;
    pointer-events: none;
    position: absolute;
    top: 0;
    width: 100%;
  }
  .same {
    border-color: var(--_accent);
    border-style: dashed;
  }
  .node:hover:not([aria-selected='true']) {
    background: var(--_sunken);
    border-block-color: var(--_muted);
    border-inline-end-color: var(--_muted);
  }
  @media (pointer: coarse) {
    .mark::before {
      content: '';
      inset: -10px -16px;
      position: absolute;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .node {
      transition:
        background-color 120ms,
        border-color 120ms;
    }
  }
  @media (prefers-contrast: more) {
    .node,
    .branch .mark {
      border-color: var(--_text);
    }
    .node[aria-selected='true'] {
      box-shadow: inset 0 0 0 3px var(--_accent);
    }
    .node:hover {
      text-decoration: underline;
    }
  }
  @media (forced-colors: active) {
    .node:hover {
      border-color: Highlight;
    }
    .node[aria-selected='true']:not(:focus-visible) {
      outline: 2px solid Highlight;
    }
  }
  .beside {
    padding-right: 352px;
  }
  .panel {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 12px;
    color: var(--_text);
    font-size: 0.9375em;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 12px 16px 16px;
  }
  .head {
    align-items: center;
    display: flex;
    justify-content: space-between;
    min-height: 32px;
  }
  .panel .name {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.35;
  }
  .panel > * + * {
    margin-top: 8px;
  }
  .panel > .name {
    margin-top: 0;
  }
  .holds {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.93em;
    gap: 0 1em;
  }
  .posts li + li {
    margin-top: 4px;
  }
  .panel .doubt {
    border: 1px solid;
    border-radius: 0.4em;
    font-size: 0.8em;
    padding: 0 0.35em;
  }
  .panel kys-group-card {
    --kys-group-card-padding: 0;
    --kys-group-card-surface: transparent;
    margin-top: -32px;
  }
  /* Forced colors would draw one that is transparent. */
  .panel kys-group-card::part(card) {
    border: 0;
  }
  .panel button {
    background: none;
    border: 1px solid transparent;
    border-radius: 6px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-height: 32px;
    padding: 0 12px;
  }
  .panel button:hover {
    background: var(--_sunken);
  }
  .panel .close {
    margin-inline-end: -8px;
    padding: 0;
    position: relative;
    width: 32px;
  }
  .panel .more {
    border-color: var(--_line);
    font-size: 0.93em;
  }
  .cross::before,
  .cross::after {
    border-top: 1.5px solid;
    content: '';
    left: calc(50% - 7px);
    position: absolute;
    top: calc(50% - 0.75px);
    transform: rotate(45deg);
    width: 14px;
  }
  .cross::after {
    transform: rotate(-45deg);
  }
  @media screen {
    /* As much as below the place of the panel, which has left the flow of the page. */
    .roomy {
      padding-bottom: 0.75em;
    }
    .side {
      bottom: 0;
      margin: 0;
      pointer-events: none;
      position: absolute;
      top: 0;
      width: 340px;
      z-index: 2;
    }
    .side.right {
      right: 8px;
    }
    .side.left {
      left: 8px;
    }
    .side .panel {
      box-shadow:
        0 2px 4px #0002,
        0 8px 24px #0003;
      max-height: min(80vh, 36em);
      pointer-events: auto;
      position: sticky;
      top: 8px;
      transform: translateY(8px);
    }
    .flows + .stand .side .panel {
      top: 64px;
    }
    .sheet {
      bottom: 0;
      margin: 0;
      position: sticky;
      z-index: 2;
    }
    .sheet .panel {
      border-radius: 12px 12px 0 0;
      box-shadow: 0 -4px 24px #0003;
      max-height: 45vh;
      padding-bottom: max(16px, env(safe-area-inset-bottom));
    }
  }
  @media (pointer: coarse) {
    .panel .close {
      width: 44px;
    }
    .panel a {
      display: inline-block;
      padding-block: 8px;
    }
  }
  @media print {
    .panel {
      border: 0;
      padding: 12px 0 0;
    }
    .panel button {
      display: none;
    }
  }
`;
