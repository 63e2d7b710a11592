/**
 * The lane of each label below an axis, 1 for the one next to it. A label begins where a stem comes down from the axis.
 * It lies below all later ones that it would touch, and so no stem crosses a label. Up to O(labels²), where all touch.
 *
 * @param at where each label begins, in rising order
 * @param room that each label needs along the axis, with the gap to the next one
 */
export function lanesOf(at: readonly number[], room: number): number[] {
  const lanes = at.map(() => 1);
  for (let i = at.length - 1; i >= 0; i--) {
    for (let j = i + 1; at[j]! < at[i]! + room; j++) lanes[i] = Math.max(lanes[i]!, lanes[j]! + 1);
  }
  return lanes;
}
