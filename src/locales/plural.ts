import { writtenLanguage, type Language, type SpokenLanguage } from './languages.js';

/** Apart from the other habits of a language: few elements count. */
const PLURALS: Readonly<Record<Language, (count: number) => Intl.LDMLPluralRule>> = {
  zh: () => 'other',
  en: (count) => (count === 1 ? 'one' : 'other'),
};

/** The form of a message that goes with a count. */
export const pluralOf = (count: number, language: SpokenLanguage): Intl.LDMLPluralRule =>
  PLURALS[writtenLanguage(language)](count);
