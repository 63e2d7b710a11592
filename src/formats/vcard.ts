/** What a vCard says. All texts are in one language. */
export interface VCard {
  /** An organization or a part of one, or a person. */
  readonly kind: 'org' | 'individual';
  /** A URI that stays the same in all cards of the same one, so that an address book brings its entry up to date. */
  readonly uid: string;
  readonly name: string;
  /** From the whole to the part, such as the community and its group. */
  readonly organization: readonly string[];
  /** The post that a person holds there. */
  readonly title?: string | undefined;
  readonly email: string;
  /** Of the texts, and in which to write; BCP 47. */
  readonly language: string;
  /** The day up to which the card is known to be right, ISO 8601; left out where it is no date. */
  readonly revised: string;
  readonly note?: string | undefined;
}

/** Octets of a line, without its break. */
const LINE_OCTETS = 75;

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Goes on in the next line, after a space, where a line is full; never inside a character (section 3.2). */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    octets += octetsOf(character);
    if (octets > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1 + octetsOf(character);
    }
    folded += character;
  }
  return folded;
}

/** A text as a value (section 4.1): without control characters, which none may hold, and halves of a character. */
const value = (text: string): string =>
  text
    .replace(/[\0-\x08\v\f\x0e-\x1f\x7f]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\\,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n');

/** A text as one of several components: only there a semicolon parts. */
const component = (text: string): string => value(text).replace(/;/g, '\\;');

/** Midnight of a day, UTC: this property has a time always (section 6.7.4). */
function revision(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  return year ? `REV:${year}${month}${day}T000000Z` : '';
}

/**
 * The text of a `.vcf` file, to be written in UTF-8. The properties keep their order, those without a value are left out.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6350 vCard 4.0
 */
export function vCard({
  kind,
  uid,
  name,
  organization,
  title = '',
  email,
  language,
  revised,
  note = '',
}: VCard): string {
  const inLanguage = (property: string, written: string): string =>
    written && `${property};LANGUAGE=${language}:${written}`;
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `KIND:${kind}`,
    `UID:${uid}`,
    // The one that every card must have, whatever the records hold.
    inLanguage('FN', value(name)) || `FN:${value(email)}`,
    inLanguage('ORG', organization.map(component).join(';')),
    inLanguage('TITLE', value(title)),
    `EMAIL:${value(email)}`,
    `LANG:${language}`,
    inLanguage('NOTE', value(note)),
    revision(revised),
    'END:VCARD',
  ]
    .filter(Boolean)
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}
