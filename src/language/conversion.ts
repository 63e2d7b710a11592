/** What Traditional Chinese has for characters and words of simplified Chinese. Words go before the characters in them. */
export interface ConversionTable {
  /** The characters, one after the other, and in the same order what stands for each. */
  readonly simplifiedCharacters: string;
  readonly traditionalCharacters: string;
  /** The words, with `|` between them, and in the same order what stands for each. */
  readonly simplifiedWords: string;
  readonly traditionalWords: string;
}

/** How many texts are remembered: more than any page shows. */
const REMEMBERED = 20_000;

/** A pattern of words, the longest first: of those that begin at one place, it is tried before the others. */
export const anyOf = (words: Iterable<string>): string =>
  [...words].sort((one, other) => other.length - one.length || (one < other ? -1 : 1)).join('|');

/** What converts texts by a table. A text is converted once, however often it is shown. */
export function conversionBy(table: ConversionTable): (text: string) => string {
  const { simplifiedCharacters, traditionalCharacters, simplifiedWords, traditionalWords } = table;
  const simplified = simplifiedWords.split('|');
  const words = traditionalWords.split('|');
  const traditional = new Map([
    ...[...simplifiedCharacters].map((character, at) => [character, traditionalCharacters[at]!] as const),
    ...simplified.map((word, at) => [word, words[at]!] as const),
  ]);
  const wordOrIdeograph = new RegExp(`${anyOf(simplified)}|[\\u3400-\\u9fff]`, 'g');
  const converted = new Map<string, string>();
  return (text) => {
    let known = converted.get(text);
    if (known === undefined) {
      known = text.replace(wordOrIdeograph, (part) => traditional.get(part) ?? part);
      if (converted.size > REMEMBERED) converted.clear();
      converted.set(text, known);
    }
    return known;
  };
}
