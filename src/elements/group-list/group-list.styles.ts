import { css } from 'lit';

export const styles = css`
  /* One line that ends with the cards, where there is room for it. */
  [role='search'] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-bottom: 1em;
  }
  label {
    flex: 1 0 100%;
    font-weight: 600;
  }
  input,
  button {
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: 8px;
    color: inherit;
    font: inherit;
    /* For a finger, too; phones zoom into a field with smaller letters. */
    font-size: max(16px, 1em);
    min-height: 44px;
    padding: 0 0.75em;
  }
  button:hover {
    background: var(--_sunken);
  }
  button:active {
    transform: translateY(1px);
  }
  input {
    /* With half a line left at most, what was found stands below: its length moves no control. */
    flex: 1 0 55%;
    min-width: 0;
    /* In a table it asks for no width of its own, which goes with the letters. */
    width: 0;
  }
  button {
    cursor: pointer;
  }
  [aria-expanded]::after {
    content: ' +';
  }
  [aria-expanded='true']::after {
    content: ' −';
  }
  p {
    color: var(--_muted);
  }
  [part='count'] {
    align-items: center;
    display: flex;
    flex: 1 1 50%;
    min-height: 44px;
  }
  .heading {
    font-size: 1.125em;
  }
  section ul {
    margin-top: 0.75em;
  }
  section + section {
    margin-top: 2em;
  }
  ul {
    display: grid;
    gap: var(--kys-group-list-gap, 16px);
    /* One column in engines without min(), which are those of old phones. */
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--kys-group-list-column, 280px)), 1fr));
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-width: 0;
  }
  /* A card that is higher than what it says keeps its rows together. */
  kys-group-card::part(card) {
    align-content: start;
  }
  /* The heading above says it. */
  section kys-group-card::part(class) {
    display: none;
  }
  section kys-group-card::part(name) {
    margin-top: 0;
  }
  /* A roster: a row each, its facts beside it. */
  @media print {
    [role='search'],
    .heard {
      display: none;
    }
    ul {
      display: block;
      font-size: 0.75em;
    }
    li {
      break-inside: avoid;
    }
    [part='about'] {
      break-after: avoid;
    }
    kys-group-card::part(card) {
      border-radius: 0;
      border-width: 1px 0 0;
      display: grid;
      gap: 2px 20px;
      grid-template-columns: 3fr 2fr;
      max-width: none;
      padding: 6px 0;
    }
    kys-group-card::part(facts) {
      align-content: start;
      gap: 0 1em;
      grid-area: 1 / 2 / span 9;
      margin: 0;
    }
  }
`;
