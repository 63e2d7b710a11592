import { html, type TemplateResult } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import type { FoundingDay } from '../../dataset/founding-days.js';
import type { Words } from '../../language/words.js';
import { css } from '../../styles/css.js';

export const stillStyles = css`
  .still .group {
    background: var(--kys-timeline-box, var(--_surface));
    border: 1px solid var(--kys-timeline-line, var(--_line));
    border-inline-start: 4px solid var(--_class, var(--_muted));
    border-radius: 8px;
    font-weight: 600;
    line-height: 1.35;
    margin-top: 0.35em;
    max-width: 24em;
    padding: 0.4em 0.65em;
  }
`;

/** The groups of a day for where no script runs, or before it does: nothing that looks as if it could be pressed. */
export const stillGroups = ({ groups }: FoundingDay, records: Dataset, words: Words): TemplateResult[] =>
  groups.map((group) => {
    const names = `group ${records.classOf(group)?.id ?? ''}`;
    return html`<p part=${names} class=${names}>${words.text(group.name)}</p>`;
  });
