/** What comes first of each letter where Chinese is sorted by pinyin, in which no syllable begins with I, U, or V. */
const FIRST = [...'吖八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他屲夕丫帀'];
const LETTERS = 'ABCDEFGHJKLMNOPQRSTWXYZ';

const known = new Map<string, string>();
/** Its own, made for the first key: the one by which names are sorted isn't loaded with a chart. */
let collator: Intl.Collator | undefined;

function initialOf(character: string): string {
  collator ??= new Intl.Collator('zh-CN');
  const { compare } = collator;
  const next = FIRST.findIndex((first) => compare(first, character) > 0);
  // What comes before all is A, too.
  return LETTERS[(next < 0 ? LETTERS.length : next || 1) - 1]!;
}

/**
 * A text with the first letter of its pinyin in place of each Chinese character: `MTZ` of `媒体组`. Without a dictionary, by
 * where the engine sorts the character: of one with several readings, by the most usual.
 */
export const pinyinInitials = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (character) => {
    const initial = known.get(character) ?? initialOf(character);
    known.set(character, initial);
    return initial;
  });
