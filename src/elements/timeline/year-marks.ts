import { html, type TemplateResult } from 'lit';
import type { WideTimeline, YearMark } from '../../chart/timeline.js';
import { styleText } from '../templates/style-text.js';

/** Years where they stand; the dates beside them say the same to who can't see where. */
export const years = (marks: readonly YearMark[], unit: '%' | 'em'): TemplateResult[] =>
  marks.map(
    ({ year, at }) =>
      html`<span part="year" class="year" aria-hidden="true" .style=${styleText(`--_at:${at}${unit}`)}>${year}</span>`,
  );

/** The axis from side to side, with its years and a dot for each day. */
export const axis = ({ at, years: marks }: WideTimeline): TemplateResult =>
  html`<div part="axis" class="axis" aria-hidden="true">
    ${years(marks, 'em')} ${at.map((dot) => html`<i .style=${styleText(`--_at:${dot}em`)}></i>`)}
  </div>`;
