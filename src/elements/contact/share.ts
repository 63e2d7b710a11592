/** What hands an address over to an address book, as a file, or to another device, as a code. Loads on request. */
import share from '#generated/messages/share.js';
import type { Meta } from '../../dataset/records.js';
import { wordsLike } from '../../language/words-like.js';
import type { Words } from '../../language/words.js';
import { saveFile } from '../../page/save-file.js';
import { contactCard } from './contact-card.js';
import type { ContactTarget } from './contact-target.js';

export { MailCode } from './mail-code.js';

/**
 * Saves a target as a vCard.
 *
 * @param bundled whether the records are the library's own.
 * @returns what there is to say of it, in the language that is spoken by then.
 */
export function saveCard(target: ContactTarget, meta: Meta, bundled: boolean, words: Words): (now: Words) => string {
  const card = contactCard(target, meta, bundled, words);
  saveFile(card, card.name);
  return (now) => wordsLike(now, share).msg('没存上？请扫二维码。', { id: 'share.saving' });
}
