import { css, html, type TemplateResult } from 'lit';
import type { Stretch } from '../../chart/timeline.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { FoundingDay } from '../../dataset/founding-days.js';
import type { Words } from '../../language/words.js';

export const staticStyles = css`
  .static .group {
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
  .static .stretch {
    display: grid;
  }
  .static .stretch > * {
    grid-area: 1 / 1;
    min-width: 0;
  }
`;

/**
 * A piece of the axis from top to bottom. Its length is that of a drawing, as a strict policy allows no style in markup;
 * years, which stand in it at their places, come with the script.
 */
export const staticStretch = ({ length }: Stretch, content: unknown): TemplateResult =>
  html`<div class="stretch">
    <svg aria-hidden="true" width="1" height="${length}em"></svg>
    <div>${content}</div>
  </div>`;

/** The groups of a day for where no script runs, or before it does: nothing that looks as if it could be pressed. */
export const staticGroups = ({ groups }: FoundingDay, records: Dataset, words: Words): TemplateResult[] =>
  groups.map((group) => {
    const names = `group ${records.classOf(group)?.id ?? ''}`;
    return html`<p part=${names} class=${names}>${words.text(group.name)}</p>`;
  });
