import { html, type TemplateResult } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import type { Words } from '../../language/words.js';
import { otherLanguages } from '../../locales/languages.js';
import { personName } from './posts.js';

/** The name of a person in the languages that are not spoken, each once, where it is another one. */
export function otherName(records: Dataset, id: string, { language }: Words): readonly TemplateResult[] {
  const languages = new Map(otherLanguages(language).map((other) => [personName(records, id, other), other]));
  languages.delete(personName(records, id, language));
  return Array.from(languages, ([name, other]) => html`<p part="other-name" class="other" lang=${other}>${name}</p>`);
}
