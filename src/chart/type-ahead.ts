/**
 * The next visible node with a name that starts with what was typed, from the current one, around the end.
 * One letter, also typed again and again, leads past the current node; several letters may stay on it.
 *
 * @param size count of visible nodes
 * @param namesOf the names a node answers to, e.g. in both scripts; case does not matter
 * @returns -1 where no name fits or nothing was typed
 */
export function typeAhead(
  size: number,
  namesOf: (index: number) => readonly string[],
  from: number,
  typed: string,
): number {
  const [letter = ''] = typed;
  const repeated = typed.split(letter).join('') === '';
  // In capitals, and by no locale: a Turkish one has another small letter for I.
  const start = (repeated ? letter : typed).toUpperCase();
  if (!start) return -1;
  // Without a current node, -1, the walk begins at the first.
  for (let step = repeated || from < 0 ? 1 : 0; step <= size; step++) {
    const index = (from + step + size) % size;
    if (index >= 0 && namesOf(index).some((name) => name.toUpperCase().startsWith(start))) return index;
  }
  return -1;
}
