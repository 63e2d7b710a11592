import { html, type TemplateResult } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import type { ClassOfWork, Group } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { className } from '../templates/class-name.js';

/** How many shapes the styles have beside the one of groups without a class. */
const SHAPES = 4;

/** The id of a class in the legend. Those of records from elsewhere may be no ids for a page. */
export const legendId = (classOfWork: ClassOfWork | undefined, { classes }: Dataset): string =>
  `class-${classOfWork ? classes.indexOf(classOfWork) : 'none'}`;

/** The mark of a class: who can't tell its color knows it by its shape. */
export function classMark(classOfWork: ClassOfWork | undefined, { classes }: Dataset): TemplateResult {
  const shape = classOfWork ? `${classOfWork.id} shape-${classes.indexOf(classOfWork) % SHAPES}` : 'shape-none';
  return html`<i class="mark ${shape}" aria-hidden="true"></i>`;
}

/** What the marks of these groups stand for, in the order of the records. */
export function legend(groups: readonly Group[], records: Dataset, words: Words): TemplateResult {
  const shown = new Set(groups.map((group) => records.classOf(group)));
  return html`<ul part="legend" class="legend" aria-label=${words.msg('工作类别', { id: 'timeline.classes' })}>
    ${[...records.classes, undefined]
      .filter((one) => shown.has(one))
      .map((one) => html`<li id=${legendId(one, records)}>${classMark(one, records)} ${className(one, words)}</li>`)}
  </ul>`;
}
