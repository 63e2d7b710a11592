/** The sentence that sorts the groups into classes of work: `甲、乙与丙等工作较为偏向于内部事务，而…`. */

export interface ReadClass {
  /** Name of the class, as the records have it. */
  readonly name: string;
  /** What the sentence counts up: names of groups, shortened. */
  readonly members: readonly string[];
  readonly line: number;
}

/** The sentence says 对外联络 where the class is called 对外事务: the first two characters are what they share. */
const keyOf = (name: string): string => name.slice(0, 2);

/** The things that a clause counts up before 等工作; none where it counts up nothing. */
function membersIn(clause: string): readonly string[] {
  const end = clause.indexOf('等工作');
  if (end < 0) return [];
  const parts = clause
    .slice(0, end)
    .replace(/^(而|则|其中)/u, '')
    .split('、');
  const last = parts.pop() ?? '';
  return [...parts, ...last.split(/以及|[与和及]/u)].map((part) => part.trim()).filter((part) => part !== '');
}

/** @param names Names of the classes. */
export function readClasses(text: string, line: number, names: readonly string[]): readonly ReadClass[] {
  const found: ReadClass[] = [];
  let members: readonly string[] = [];
  for (const clause of text.split(/[，。；：,;:]/u)) {
    const counted = membersIn(clause);
    if (counted.length > 0) members = counted;
    const behind = counted.length > 0 ? clause.slice(clause.indexOf('等工作')) : clause;
    const named = names.filter((name) => behind.includes(keyOf(name)));
    const [name] = named;
    if (members.length === 0 || name === undefined) continue;
    if (named.length === 1) found.push({ name, members, line });
    members = [];
  }
  return found;
}
