/** How many letters differ, are missing, are too many, or have changed places with the next (optimal string alignment). */
export function editDistance(one: string, other: string): number {
  const rows: number[][] = [[]];
  while (rows.length <= one.length) rows.push([]);
  // Along the edges, one of both is empty.
  const at = (i: number, j: number): number => rows[i]![j] ?? i + j;
  for (let i = 1; i <= one.length; i += 1) {
    for (let j = 1; j <= other.length; j += 1) {
      const differs = Number(one[i - 1] !== other[j - 1]);
      const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + differs);
      const areSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      rows[i]![j] = areSwapped ? Math.min(least, at(i - 2, j - 2) + 1) : least;
    }
  }
  return at(one.length, other.length);
}
