import { css } from 'lit';

export const styles = css`
  input {
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: 8px;
    color: inherit;
    font: inherit;
    margin-top: 0.5em;
    padding: 0.4em 0.75em;
    width: 100%;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  [part='options'] {
    border: 1px solid var(--_line);
    border-radius: 8px;
    margin-top: 0.25em;
  }
  [part='option'] {
    color: var(--_muted);
    cursor: pointer;
    font-size: 0.875em;
    padding: 0.4em 0.85em;
  }
  strong {
    color: var(--_text);
    display: block;
    font-size: 1.15em;
    font-weight: 600;
  }
  dl + .ways {
    margin-top: 0.5em;
  }
  @media print {
    input,
    [part='options'] {
      display: none;
    }
  }
`;
