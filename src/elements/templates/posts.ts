import { html, nothing, type TemplateResult } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import type { Post } from '../../dataset/posts-of.js';
import type { Holder } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { LOCALES, type Language } from '../../locales/languages.js';

/** The name under which a person is known. */
export function personName(records: Dataset, id: string, language: Language): string {
  const person = records.person(id);
  return person ? LOCALES[language].personName(person.name[language], person.aliases) : id;
}

/** What someone is in a post. */
export function roleOf(role: Post['role'], { msg, text }: Words): string {
  if (role === 'leaders') return msg('组长', { id: 'element.leader' });
  return role === 'deputies' ? msg('副组长', { id: 'element.deputy' }) : text(role);
}

/** The doubt of the source about a post, where it has one. */
export const doubt = ({ confirmed }: Pick<Holder, 'confirmed'>, { msg }: Words): unknown =>
  confirmed ? nothing : html` <span class="doubt">${msg('待确认', { id: 'element.unconfirmed' })}</span>`;

/** Someone in a post, with the doubt of the source where it has one. */
export const holder = (records: Dataset, post: Holder, words: Words): TemplateResult =>
  html`<span part="person">${personName(records, post.person, words.language)}</span>${doubt(post, words)}`;

/** An entry of a list of facts; spaces part it where the list is a line. */
export const fact = (term: string, description: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div> `;
