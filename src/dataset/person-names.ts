import { LOCALES, type Language } from '../locales/languages.js';
import type { Person } from './records.js';

/** Of a person, how many nicknames are looked for beside the name, and how long both may be for that. */
const MOST_NICKNAMES = 12;
const LONGEST = 64;

interface NameParts {
  readonly given: string;
  readonly nickname: string;
  readonly family: string;
}

/**
 * A name with the nickname inside, if it has one: `Qingyu (Corrie) Zhu`. A name without spaces is a family name. Not by a
 * regular expression: of a long name with many spaces, it would try all ways to part it.
 */
export function partsOf(name: string): NameParts {
  const text = name.trimEnd();
  const last = text.split(/\s/).pop()!;
  const given = text.slice(0, text.length - last.length).trimEnd();
  const [open, close] = [text.indexOf('('), text.lastIndexOf(')')];
  const behind = text.slice(close + 1).trimStart();
  const hasNickname = open >= 0 && open < close && open <= given.length && !/\s/.test(behind);
  return hasNickname
    ? { given: text.slice(0, open), nickname: text.slice(open + 1, close), family: behind }
    : { given, nickname: '', family: last };
}

/**
 * What people may call a person, to be folded: the id, and the name in every language, one of several words in either
 * order, each with and without the nickname.
 */
export function personNames({ id, name, aliases }: Person): string[] {
  const names = Object.values(name);
  const parts = names.map(partsOf);
  const nicknames = [...aliases, ...parts.flatMap(({ nickname }) => nickname || [])];
  // Nobody types more, and each of these is put together with each of those.
  const isShort = (one: string): boolean => one.length <= LONGEST;
  const whole = parts.flatMap(({ given, family }) => [given + family, family + given]);
  const beside = new Set([...parts.map(({ family }) => family), ...whole]);
  return [
    ...new Set([id, ...names, ...whole]),
    ...nicknames,
    ...nicknames
      .filter(isShort)
      .slice(0, MOST_NICKNAMES)
      .flatMap((nickname) => [...beside].filter(isShort).flatMap((one) => [one + nickname, nickname + one])),
  ];
}

/** The name under which a person is known: in Chinese with the nickname, which the English name has inside. */
export const shownName = ({ name, aliases }: Pick<Person, 'name' | 'aliases'>, language: Language): string =>
  LOCALES[language].personName(name[language], aliases);
