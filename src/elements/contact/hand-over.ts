/** What hands an address over to an address book, as a file, or to another device, as a code. Loads on request. */
export { contactCard, saveCard } from './contact-card.js';
export { qrPicture } from './qr-picture.js';
