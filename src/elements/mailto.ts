/** Half a character, which no address can carry, becomes U+FFFD. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

/**
 * The `mailto:` address of a mailbox.
 *
 * @param subject the subject of the mail, if there is to be one.
 * @param body how its text begins; every break of a line becomes CR LF, as mail has it.
 * @see https://www.rfc-editor.org/rfc/rfc6068
 */
export function mailto(email: string, subject?: string, body?: string): string {
  const fields = (subject ? `&subject=${encode(subject)}` : '') + (body ? `&body=${encode(body.replace(/\r\n?|\n/g, '\r\n'))}` : '');
  return `mailto:${encode(email).replace('%40', '@')}${fields.replace('&', '?')}`;
}
