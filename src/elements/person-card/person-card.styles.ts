import { css } from 'lit';

export const styles = css`
  article {
    background: var(--kys-person-card-surface, var(--_surface));
    border: 1px solid var(--kys-person-card-line, var(--_line));
    border-radius: var(--kys-person-card-radius, var(--kys-radius, 12px));
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
    max-width: 640px;
    padding: var(--kys-person-card-padding, 20px);
  }
  .head {
    align-items: center;
    display: flex;
    gap: 12px;
  }
  ::slotted([slot='photo']) {
    border-radius: 50%;
    flex: none;
    height: 3em;
    object-fit: cover;
    width: 3em;
  }
  .name {
    font-size: var(--_size-name);
  }
  .other,
  small {
    color: var(--_muted);
    font-size: var(--_size-fact);
  }
  ::slotted([slot='actions']) {
    place-self: start;
  }
  :host([variant*='compact' i]) .kys::after {
    grid-template-columns: 9em;
  }
  .compact {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    padding: 8px 12px;
  }
  .compact [name='photo'] {
    font-size: 0.67em;
  }
  .compact .name {
    font-size: 1em;
  }
  .compact dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .compact dt {
    min-width: auto;
  }
  .compact dd {
    flex: 0 auto;
  }
`;
