import { css } from '../base/late-styles.js';

/** How the filters look. */
export const panelStyles = css`
  .filters {
    background: var(--_sunken);
    border-radius: 8px;
    flex: 1 0 100%;
    min-width: 0;
    padding: 12px;
  }
  [part='filters'][aria-expanded='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  select,
  summary {
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: 8px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    max-width: 100%;
    min-height: 40px;
    padding: 0 0.75em;
  }
  fieldset {
    border: 0;
    margin: 0;
    min-width: 0;
    padding: 0;
  }
  fieldset + fieldset {
    margin-top: 12px;
  }
  legend {
    font-weight: 600;
    padding: 0;
  }
  fieldset button,
  summary {
    border-color: var(--_line);
    border-radius: 2em;
    font-size: 0.9375em;
    margin: 4px 0;
    margin-inline-end: 4px;
    min-height: 32px;
  }
  summary {
    align-items: center;
    display: inline-flex;
    gap: 0.35em;
  }
  summary::before {
    content: '+';
  }
  [open] > summary::before {
    content: '−';
  }
  [aria-pressed='true'],
  [aria-pressed='true']:hover {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_surface);
  }
  [aria-pressed='true']::after {
    content: ' ×';
  }
  [aria-disabled='true'] {
    cursor: default;
    opacity: 0.6;
  }
  fieldset + label {
    display: block;
    margin-top: 12px;
  }
`;
