import { css } from 'lit';

/**
 * How what can be pressed looks under a pointer, pressed, chosen, and under a finger: for elements that have more of it
 * than links. Comes before an element's own rules, which win.
 */
export const states = css`
  .kys {
    /* What is chosen. */
    --_tint: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }
  @media (hover: hover) {
    :where(button, summary, select, [role='option']):hover {
      background-color: var(--_sunken);
      box-shadow: 0 0 0 1px var(--_muted);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    :where(button, summary, select, [role='option']):hover {
      transition: 0.12s;
    }
  }
  :where(button, summary, select, [role='option']):active {
    transform: translateY(1px);
  }
  [role='option'][aria-selected='true'] {
    background-color: var(--_tint);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  @media (pointer: coarse) {
    .kys :is(button, summary, select, input, [role='option']) {
      min-height: 44px;
    }
    /* Phones zoom into a field with smaller letters. */
    .kys :is(select, input) {
      font-size: max(16px, 1em);
    }
  }
`;
