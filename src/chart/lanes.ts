/**
 * The lane of each label below an axis, 1 for the one next to it. A label begins where a stem comes down from the axis.
 * It lies below all later ones that it would touch, and so no stem crosses a label.
 *
 * Of these, the next one lies lowest: what begins so near to a label that both touch begins nearer to the next.
 *
 * @param at where each label begins, in rising order
 * @param room that each label needs along the axis, with the gap to the next one
 */
export function lanesOf(at: readonly number[], room: number): number[] {
  const lanes = at.map(() => 1);
  for (let i = at.length - 2; i >= 0; i--) if (at[i + 1]! < at[i]! + room) lanes[i] = lanes[i + 1]! + 1;
  return lanes;
}
