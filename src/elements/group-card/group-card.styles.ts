import { css } from '../../styles/css.js';

export const styles = css`
  .card {
    --_class: var(--_muted);
    background: var(--kys-group-card-surface, var(--_surface));
    border: 1px solid var(--kys-group-card-line, var(--_line));
    border-radius: var(--kys-group-card-radius, var(--kys-radius, 12px));
    display: grid;
    gap: 0.75em;
    grid-template-columns: minmax(0, 1fr);
    padding: var(--kys-group-card-padding, 20px);
  }
  .internal {
    --_class: var(--_internal);
  }
  .external {
    --_class: var(--_external);
  }
  .special {
    --_class: var(--_special);
  }
  .class,
  dt,
  .title,
  small {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .class {
    color: var(--_class);
    font-weight: 600;
  }
  .name {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
    margin-top: -0.4em;
  }
  .name a {
    color: inherit;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    margin: -0.2em;
  }
  .tags li {
    background: var(--_sunken);
    border-radius: 1em;
    font-size: 0.8125em;
    margin: 0.25em;
    padding: 0.1em 0.7em;
  }
  dl {
    display: grid;
    gap: 0.4em 1em;
    grid-template-columns: auto minmax(0, 1fr);
  }
  dl div {
    display: contents;
  }
  dt {
    padding-top: 0.15em;
  }
  .teams ul {
    padding-inline-start: 1.25em;
  }
  .compact {
    gap: 0.25em;
    padding: 0.75em 1em;
  }
  .compact .name {
    font-size: 1em;
    margin: 0;
  }
  .full {
    gap: 1.1em;
  }
`;
