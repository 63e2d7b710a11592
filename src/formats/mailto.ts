/** A text as a part of an address. Half a character, which none can carry, becomes U+FFFD. */
export const uriPart = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

/**
 * The `mailto:` address of a mailbox.
 *
 * @param subject the subject of the mail, if there is to be one.
 * @param body how its text begins; every break of a line becomes CR LF, as mail has it.
 * @see https://www.rfc-editor.org/rfc/rfc6068
 */
export function mailto(email: string, subject?: string, body?: string): string {
  const fields =
    (subject ? `&subject=${uriPart(subject)}` : '') +
    (body ? `&body=${uriPart(body.replace(/\r\n?|\n/g, '\r\n'))}` : '');
  return `mailto:${uriPart(email).replace('%40', '@')}${fields.replace('&', '?')}`;
}
