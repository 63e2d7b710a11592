import type { Language, Person } from './records.js';

/** An English name with the nickname inside, if it has one: `Qingyu (Corrie) Zhu`. */
const ENGLISH = /^([^]*?)(?:\(([^]*)\))?\s*(\S*)\s*$/;

/**
 * What people may call a person, to be folded: the id, and the name in both languages, the English one in either
 * order, each with and without the nickname.
 */
export function personNames({ id, name, aliases }: Person): string[] {
  const [, given, inside, family] = ENGLISH.exec(name.en) as string[];
  const names = [name.zh, given! + family, family! + given];
  const nicknames = inside ? [...aliases, inside] : aliases;
  return [
    id,
    name.en,
    ...names,
    ...nicknames,
    ...nicknames.flatMap((nickname) => [family, ...names].flatMap((one) => [one + nickname, nickname + one])),
  ];
}

/** The name under which a person is known: in Chinese with the nickname, which the English name has inside. */
export const shownName = ({ name, aliases }: Pick<Person, 'name' | 'aliases'>, language: Language): string =>
  language === 'zh' ? [name.zh, ...aliases.map((alias) => `（${alias}）`)].join('') : name.en;
