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
function partsOf(name: string): NameParts {
  const [open, close] = [name.indexOf('('), name.lastIndexOf(')')];
  const hasNickname = open >= 0 && open < close;
  const nickname = hasNickname ? name.slice(open + 1, close) : '';
  const words = (hasNickname ? `${name.slice(0, open)} ${name.slice(close + 1)}` : name).trim().split(/\s+/);
  const family = words.pop()!;
  return { given: words.join(''), nickname, family };
}

/**
 * What people may call a person, to be folded: the id, and the name in every language, one of several words in either
 * order, each with and without the nickname.
 */
export function personNames({ id, name, aliases }: Person): string[] {
  const names = Object.values(name);
  const parts = names.map(partsOf);
  // Nobody types more, and each of these is put together with each of those.
  const short = (some: readonly string[]): string[] => some.filter((one) => one.length <= LONGEST);
  const whole = parts.flatMap(({ given, family }) => [given + family, family + given]);
  const nicknames = [...aliases, ...parts.flatMap(({ nickname }) => nickname || [])];
  const beside = short([...parts.map(({ family }) => family), ...whole]);
  const together = short(nicknames)
    .slice(0, MOST_NICKNAMES)
    .flatMap((nickname) => beside.flatMap((one) => [one + nickname, nickname + one]));
  return [id, ...names, ...whole, ...nicknames, ...together];
}
