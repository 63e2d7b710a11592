import { Words, type Translations } from './words.js';

/** Words of a module that loads on request, spoken as its element speaks. */
export function wordsLike(spoken: Words, ...families: readonly Translations[]): Words {
  const words = new Words(...families);
  words.language = spoken.language;
  words.write = spoken.write;
  return words;
}
