import { css } from 'lit';

export const styles = css`
  :host([variant*='inline' i]:not([hidden])),
  :host([variant*='inline' i]) .kys,
  .inline p {
    color: inherit;
    display: inline;
    font-size: inherit;
    margin: 0;
  }
  :host([variant*='inline' i]) .kys {
    position: relative;
  }
  :host([variant*='inline' i]) .heard {
    position: absolute;
    width: 1px;
  }
  :host([variant*='button' i]:not([hidden])) {
    display: inline-block;
  }
  .kys::after {
    display: none;
  }
  section::after {
    content: '';
    display: grid;
    grid-template-columns: min(12em, 50vw);
  }
  section {
    background: var(--kys-contact-surface, var(--_surface));
    border: 1px solid var(--kys-contact-line, var(--_line));
    border-radius: var(--kys-contact-radius, var(--kys-radius, 12px));
    break-inside: avoid;
    padding: var(--kys-contact-padding, 20px);
  }
  .name {
    font-size: var(--_size-name);
    margin-bottom: 8px;
  }
  [part='address'] {
    font-size: 1.125em;
    margin-bottom: 0.75em;
    user-select: all;
    -webkit-user-select: all;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    margin: -0.25em;
  }
  .way {
    background: none;
    border: 1px solid var(--_accent);
    border-radius: 8px;
    color: var(--_accent);
    cursor: pointer;
    display: inline-block;
    font: inherit;
    line-height: 1.5;
    margin: 0;
    padding: 4px 12px;
    text-decoration: none;
  }
  .way[aria-busy] {
    border-style: dashed;
    cursor: progress;
  }
  section .way {
    margin: 0.25em;
  }
  section a.way {
    background: var(--_accent);
    color: var(--_surface);
  }
  .inline .way {
    border: 0;
    min-height: 24px;
    padding: 0 0.2em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  svg {
    display: block;
    height: auto;
    margin: 0 auto 4px;
    max-width: 100%;
  }
  .code {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 12px;
    box-shadow: 0 4px 20px rgb(0 0 0 / 20%);
    color: var(--_text);
    font-size: var(--_size-meta);
    inset: auto;
    margin: 0;
    max-width: calc(100vw - 8px);
    padding: 12px;
    position: absolute;
    text-align: center;
    z-index: 1;
  }
  /* On a phone, in the middle. */
  @media (max-width: 480px) {
    .code {
      left: 0 !important;
      margin: 0 auto;
      right: 0;
      width: fit-content;
    }
  }
  .note:empty {
    margin: 0;
  }
  dl {
    border-top: 1px solid var(--_line);
    margin-top: 1em;
    padding-top: 0.75em;
  }
  @media screen {
    .closed section,
    .closed ~ [part='age'],
    button ~ section .name {
      display: none;
    }
    button ~ section {
      margin-top: 0.5em;
    }
  }
  @media print {
    /* Nothing can be pressed there, and the address stands above. */
    button,
    .ways {
      display: none !important;
    }
  }
`;
