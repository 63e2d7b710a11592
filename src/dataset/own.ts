const { hasOwnProperty } = Object.prototype;

/** Those of several kinds of records that have a field. */
type With<Of, Key extends string> = Extract<Of, Readonly<Record<Key, unknown>>>;

/** Whether a record has a field of its own: `in` also sees what a page has added to `Object.prototype`. */
export const hasOwn = <Of extends object, Key extends string>(record: Of, key: Key): record is With<Of, Key> =>
  hasOwnProperty.call(record, key);

/** A field of the record itself, where `.` would read what a page has added to `Object.prototype` in its place. */
export const own = <Of extends object, Key extends keyof Of>(record: Of, key: Key): Of[Key] | undefined =>
  hasOwn(record, key as never) ? record[key] : undefined;
