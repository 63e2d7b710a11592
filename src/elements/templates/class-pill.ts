import { html, type TemplateResult } from 'lit';
import type { ClassOfWork } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { className } from './class-name.js';

/** The class of work of a group by its word, with a dot in its color. */
export const classPill = (classOfWork: ClassOfWork | undefined, words: Words): TemplateResult =>
  html`<span part="class" class="pill ${classOfWork?.id ?? ''}">${className(classOfWork, words)}</span>`;
