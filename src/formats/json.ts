/** Members of an object, or entries of a list, each on a line of its own. */
const lines = (parts: readonly string[], [open, close]: string, indent: string): string =>
  parts.length
    ? `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`
    : `${open}${close}`;

/**
 * A value as JSON, indented. `JSON.stringify` alone would have each object and array write itself by a `toJSON` that a
 * page, or an old library in it, has added to all of them.
 *
 * @param value of what JSON has: lists, objects without prototypes of their own, texts, numbers…
 */
export function jsonOf(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const entries = value.map((each) => jsonOf(each, inner));
    return lines(entries, '[]', indent);
  }
  const members = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => `${JSON.stringify(key)}: ${jsonOf(each, inner)}`);
  return lines(members, '{}', indent);
}
