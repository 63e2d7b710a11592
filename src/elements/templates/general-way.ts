import way from '#generated/messages/general.js';
import { str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import { generalGroup } from '../../dataset/general-group.js';
import { wordsLike } from '../../language/words-like.js';
import type { Words } from '../../language/words.js';
import { mailLink } from './mail-link.js';

/** How to reach the community, for those who know of nobody in it. @param subject of the mail */
export function generalWay(records: Dataset, spoken: Words, subject = ''): unknown {
  const { msg, text } = wordsLike(spoken, way);
  const general = generalGroup(records);
  if (!general) return nothing;
  const group = text(general.name);
  return html`<p class="note">
    ${msg(str`不知道找谁？写给${group}：`, { id: 'general.way' })} ${mailLink(general.email, subject)}
  </p>`;
}
