/** What hands an address over to an address book, as a file, or to another device, as a code. Loads on request. */
export { saveFile } from '../../page/save-file.js';
export { contactCard } from './contact-card.js';
export { qrCode } from '../../formats/qr-code.js';
