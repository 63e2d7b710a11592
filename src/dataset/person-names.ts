import { LOCALES, type Language } from '../locales/languages.js';
import type { Person } from './records.js';

/** A name with the nickname inside, if it has one: `Qingyu (Corrie) Zhu`. A name without spaces is a family name. */
const NAME = /^([^]*?)(?:\(([^]*)\))?\s*(\S*)\s*$/;

/**
 * What people may call a person, to be folded: the id, and the name in every language, one of several words in either
 * order, each with and without the nickname.
 */
export function personNames({ id, name, aliases }: Person): string[] {
  const names = Object.values(name);
  const parts = names.map((one) => NAME.exec(one) as string[]);
  const nicknames = [...aliases, ...parts.flatMap(([, , inside]) => inside || [])];
  const whole = parts.flatMap(([, given, , family]) => [given! + family, family! + given]);
  const beside = new Set([...parts.map(([, , , family]) => family!), ...whole]);
  return [
    ...new Set([id, ...names, ...whole]),
    ...nicknames,
    ...nicknames.flatMap((nickname) => [...beside].flatMap((one) => [one + nickname, nickname + one])),
  ];
}

/** The name under which a person is known: in Chinese with the nickname, which the English name has inside. */
export const shownName = ({ name, aliases }: Pick<Person, 'name' | 'aliases'>, language: Language): string =>
  LOCALES[language].personName(name[language], aliases);
