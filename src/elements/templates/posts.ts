import { html, nothing, type TemplateResult } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import type { Holder } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { personName } from './person-name.js';

export { personName } from './person-name.js';

/** The doubt of the source about a post, where it has one. */
export const doubt = ({ confirmed }: Pick<Holder, 'confirmed'>, { msg }: Words): unknown =>
  confirmed ? nothing : html` <span class="doubt">${msg('待确认', { id: 'element.unconfirmed' })}</span>`;

/** Someone in a post, with the doubt of the source where it has one. */
export const holder = (records: Dataset, post: Holder, words: Words): TemplateResult =>
  html`<span part="person">${personName(records, post.person, words)}</span>${doubt(post, words)}`;

/** An entry of a list of facts; spaces part it where the list is a line. */
export const fact = (term: string, description: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div> `;
