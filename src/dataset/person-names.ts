import type { Person } from './records.js';

/**
 * What people may call a person, to be folded: the id, and the name in both languages, the English one in either
 * order, each with and without the nickname, which the English name may have inside (`Qingyu (Corrie) Zhu`).
 */
export function personNames({ id, name, aliases }: Person): string[] {
  const parts = name.en.split(/[()（）]/);
  const words = parts.filter((_, index) => index % 2 === 0).join(' ').trim().split(/\s+/);
  const family = words.pop()!;
  const given = words.join(' ');
  const names = [name.zh, `${given} ${family}`, `${family} ${given}`];
  const nicknames = [...aliases, ...parts.filter((_, index) => index % 2)];
  return [
    id,
    name.en,
    ...names,
    ...nicknames.flatMap((nickname) => [
      nickname,
      ...[family, ...names].flatMap((one) => [`${one} ${nickname}`, `${nickname} ${one}`]),
    ]),
  ];
}
