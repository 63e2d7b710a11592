import { str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import { generalGroup } from '../../dataset/general-group.js';
import type { Words } from '../../language/words.js';
import { mailLink } from './mail-link.js';

/** How to reach the community, for those who know of nobody in it. Its words have the family `general`. @param subject of the mail */
export function generalWay(records: Dataset, { msg, text }: Words, subject = ''): unknown {
  const general = generalGroup(records);
  if (!general) return nothing;
  const group = text(general.name);
  return html`<p class="note">
    ${msg(str`不知道找谁？写给${group}：`, { id: 'general.way' })} ${mailLink(general.email, subject)}
  </p>`;
}
