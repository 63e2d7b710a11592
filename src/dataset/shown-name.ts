import { LOCALES, type Language } from '../locales/languages.js';
import type { Person } from './records.js';

/** The name under which a person is known: in Chinese with the nickname, which the English name has inside. */
export const shownName = ({ name, aliases }: Pick<Person, 'name' | 'aliases'>, language: Language): string =>
  LOCALES[language].personName(name[language], aliases);
