/** In which languages a tool speaks to whoever runs it. */
import { LANGUAGES, type Language } from '../src/locales/languages.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language that was asked for, else that of the reader's system (`LC_ALL`, `LC_MESSAGES`, `LANG`), else every one: on
 * a server nobody knows who will read it, and nobody is to meet only the language they don't read.
 */
export function readerLanguages(asked: string | undefined, environment: Environment): readonly Language[] {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const system = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  const wanted = asked ?? system?.split(/[_.-]/u, 1)[0]?.toLowerCase();
  const found = LANGUAGES.filter((language) => language === wanted);
  if (asked !== undefined && found.length === 0) throw new Error(`--lang ${LANGUAGES.join('|')}`);
  return found.length > 0 ? found : LANGUAGES;
}
