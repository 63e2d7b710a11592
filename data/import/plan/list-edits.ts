/** How an item comes into a list of a record, and how one goes: no record keeps an empty list. */
import type { Edit, Path, Value } from './edit-yaml.js';

/**
 * Puts an item at the end of a list, or makes the list.
 *
 * @param list as it is in the record
 * @param after the key behind which a new list stands
 */
export const addItem = (list: readonly unknown[] | undefined, path: Path, after: string, value: Value): Edit =>
  list?.length ? { append: path, value } : { insert: path, after, value: [value] };

/** The same at the beginning of the list. */
export const prependItem = (list: readonly unknown[] | undefined, path: Path, after: string, value: Value): Edit =>
  list?.length ? { prepend: path, value } : { insert: path, after, value: [value] };

/** Takes out one item; with the last, the list goes. */
export const removeItem = (list: readonly unknown[], path: Path, place: number): Edit => ({
  remove: list.length > 1 ? [...path, place] : path,
});
