import { html, type TemplateResult } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import { shownName } from '../../dataset/shown-name.js';
import type { Words } from '../../language/words.js';
import { otherLanguages } from '../../locales/languages.js';
import { personName } from './posts.js';

/** The name of a person in the languages that are not spoken, each once, where it is another one. */
export function otherName(records: Dataset, id: string, words: Words): readonly TemplateResult[] {
  const person = records.person(id);
  if (!person) return [];
  const spoken = personName(records, id, words);
  // By methods of arrays alone, with two arguments: old libraries replace Array.from, and what Map gives it.
  const others = otherLanguages(words.language).map((other) => ({ other, name: shownName(person, other) }));
  return others
    .filter(({ name }, at) => name !== spoken && others.findIndex((first) => first.name === name) === at)
    .map(({ other, name }) => html`<p part="other-name" class="other" lang=${other}>${name}</p>`);
}
