import { css } from '../base/late-styles.js';

export const styles = css`
  .name {
    font-size: 1.5em;
  }
  .heading {
    font-size: 1.25em;
  }
  section section .heading {
    color: var(--_class, var(--_muted));
    font-size: 1.125em;
  }
  section > * + * {
    margin-top: 1em;
  }
  .columns > * + *,
  section + section {
    margin-top: 2em;
  }
  p,
  .points {
    max-width: 45em;
  }
  .points {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .cards {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  .page * {
    scroll-margin-top: var(--kys-committee-offset, 1em);
  }
  /* Its heading says so. */
  kys-group-card::part(class) {
    display: none;
  }
  kys-group-card::part(name) {
    margin-top: 0;
  }
  nav {
    background: var(--_sunken);
    border-radius: var(--kys-radius, 12px);
    font-size: 0.875em;
    padding: 1em 1.25em;
  }
  nav a {
    text-decoration: none;
  }
  nav a:hover {
    text-decoration: underline;
  }
  nav li {
    margin-top: 0.4em;
  }
  nav ul ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-inline-start: 1em;
  }
  @media screen {
    .page {
      container-type: inline-size;
    }
  }
  /* So wide that the chart has room beside. */
  @container (min-width: 85em) {
    .columns {
      display: grid;
      gap: 0 2.5em;
      grid-template-columns: 12em minmax(0, 1fr);
    }
    .columns > * {
      grid-column: 2;
    }
    .columns > nav {
      align-self: start;
      grid-area: 1 / 1 / span 9;
      margin: 0;
      max-height: 100vh;
      overflow: auto;
      position: sticky;
      top: var(--kys-committee-offset, 1em);
    }
    nav ul ul {
      display: block;
    }
  }
`;
