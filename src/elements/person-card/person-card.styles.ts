import { css } from 'lit';

export const styles = css`
  article {
    background: var(--kys-person-card-surface, var(--_surface));
    border: 1px solid var(--kys-person-card-line, var(--_line));
    border-radius: var(--kys-person-card-radius, var(--kys-radius, 12px));
    display: grid;
    gap: 0.75em;
    grid-template-columns: minmax(0, 1fr);
    padding: var(--kys-person-card-padding, 20px);
  }
  .head {
    align-items: center;
    display: flex;
  }
  .initials,
  ::slotted([slot='photo']) {
    margin-inline-end: 0.75em;
  }
  ::slotted([slot='photo']) {
    border-radius: 50%;
    flex: none;
    height: 3em;
    object-fit: cover;
    width: 3em;
  }
  .name {
    font-size: 1.25em;
  }
  .other,
  small {
    color: var(--_muted);
  }
  .class,
  small {
    display: inline-block;
    font-size: 0.8125em;
  }
  .class {
    color: var(--_class);
    font-weight: 600;
  }
  dl {
    grid-template-columns: fit-content(38%) minmax(0, 1fr);
  }
  :host([variant*='compact' i]) .kys::after {
    grid-template-columns: 9em;
  }
  .compact {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    padding: 0.5em 1em;
  }
  .compact [name='photo'] {
    font-size: 0.75em;
  }
  .compact .name {
    font-size: 1em;
  }
  .compact .name,
  .compact dd,
  .compact small {
    margin-inline-end: 1em;
  }
  .compact dl {
    display: block;
    flex: 1 1 16em;
  }
  .compact dl div {
    display: inline-block;
  }
  .compact dd,
  .compact p,
  .compact small {
    display: inline;
  }
  .compact dt {
    display: inline-block;
  }
`;
