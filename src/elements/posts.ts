import { html, nothing, type TemplateResult } from 'lit';
import type { Dataset } from '../dataset/dataset.js';
import type { Holder } from '../dataset/records.js';
import type { Words } from '../language/words.js';

/** The name under which a person is known: in Chinese with the nickname, which the English name has inside. */
export function personName(records: Dataset, id: string, { language, text }: Words): string {
  const person = records.person(id);
  if (!person) return id;
  return language === 'zh' ? [person.name.zh, ...person.aliases.map((alias) => `（${alias}）`)].join('') : text(person.name);
}

/** Someone in a post, with the doubt of the source where it has one. */
export const holder = (records: Dataset, post: Holder, words: Words): TemplateResult =>
  inPost(personName(records, post.person, words), post.confirmed, words);

/** The same, by a name that is known already. */
export const inPost = (name: string, confirmed: boolean, { msg }: Words): TemplateResult =>
  html`<span part="person">${name}</span>${confirmed
      ? nothing
      : html` <span class="doubt">${msg('待确认', { id: 'element.unconfirmed' })}</span>`}`;

/** An entry of a list of facts. */
export const fact = (term: string, description: unknown): TemplateResult =>
  html`<div><dt>${term}</dt><dd>${description}</dd></div>`;
