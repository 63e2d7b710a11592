import { html, nothing } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import type { Words } from '../../language/words.js';
import { personName } from './posts.js';

/** The name of a person in the language that is not spoken, where it is another one. */
export function otherName(records: Dataset, id: string, { language }: Words): unknown {
  const other = language === 'zh' ? 'en' : 'zh';
  const name = personName(records, id, other);
  return name === personName(records, id, language)
    ? nothing
    : html`<p part="other-name" class="other" lang=${other}>${name}</p>`;
}
