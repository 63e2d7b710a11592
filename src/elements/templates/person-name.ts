import type { Dataset } from '../../dataset/dataset.js';
import type { Words } from '../../language/words.js';
import { LOCALES } from '../../locales/languages.js';

/** The name under which a person is known. */
export function personName(records: Dataset, id: string, { language, text, write }: Words): string {
  const person = records.person(id);
  return person ? LOCALES[language].personName(text(person.name), person.aliases.map(write)) : id;
}
