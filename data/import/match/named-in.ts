/** The names of somebody or something, and whether a text speaks of them. */
import { fold } from '../../../src/dataset/fold.js';
import type { Text } from '../../../src/dataset/records.js';

/** Every name by which a group or a person is known. */
export const namesOf = ({
  name,
  aliases = [],
}: {
  readonly name: Text;
  readonly aliases?: readonly string[] | undefined;
}): readonly string[] => [...Object.values(name), ...aliases];

/** Words between spaces; a Chinese character beside one ends it. */
const spaced = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Script=Han}|[^\p{L}\p{N}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()} `;

/** A Chinese name may stand between any characters; one in letters must be words of its own: Will is not in “willing”. */
export function namesAny(text: string, names: readonly string[]): boolean {
  const [folded, words] = [fold(text), spaced(text)];
  return names.some(
    (name) =>
      fold(name) !== '' && (/\p{Script=Han}/u.test(name) ? folded.includes(fold(name)) : words.includes(spaced(name))),
  );
}
