/**
 * Kinds of values, and how they are put together. A kind reads a value that came from elsewhere, and knows of what it is
 * made, from which the schemas follow (`data/compile/published-schema.ts` and `editor-schemas.ts`).
 */
import { ownValue, refuse, type Read } from './read.js';

/** The most items of one list. */
const MOST = 2000;

export interface Kind<Value> {
  readonly read: Read<Value>;
  readonly form: Form;
}

/** Of what a kind is made: a plain value by its name in `VALUES`, or other kinds. */
type Form =
  | { readonly value: string }
  | { readonly oneOf: readonly string[] }
  | { readonly orNull: Kind<unknown> }
  | { readonly list: Kind<unknown> }
  | { readonly fields: Fields };

export type Fields = Readonly<Record<string, Kind<unknown>>>;

/** The TypeScript type of a kind. */
export type ValueOf<Of> =
  Of extends RecordKind<infer Of>
    ? { readonly [Key in keyof Of]: ValueOf<Of[Key]> }
    : Of extends Kind<infer Value>
      ? Value
      : never;

/** A record with these fields. What else it has, such as what a later version adds, is left out. */
export interface RecordKind<Of extends Fields> extends Kind<{ readonly [Key in keyof Of]: ValueOf<Of[Key]> }> {
  readonly fields: Of;
}

export function record<const Of extends Fields>(fields: Of): RecordKind<Of> {
  type Value = { readonly [Key in keyof Of]: ValueOf<Of[Key]> };
  const read: Read<Value> = (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(place, 'not an object');
    return Object.fromEntries(
      Object.entries(fields).map(([key, kind]) => [
        key,
        kind.read(ownValue(value, key), place ? `${place}.${key}` : key),
      ]),
    ) as Value;
  };
  return { fields, read, form: { fields } };
}

export const list = <Item>(item: Kind<Item>): Kind<readonly Item[]> => ({
  form: { list: item },
  read: (value, place) => {
    if (!Array.isArray(value)) refuse(place, 'not a list');
    if (value.length > MOST) refuse(place, `more than ${MOST} items`);
    // By methods of arrays alone: old libraries replace Array.from by one that reads nothing.
    return [...(value as readonly unknown[])].map((each, at) => item.read(each, `${place}[${at}]`));
  },
});

/** One of these words. */
export const oneOf = <const Word extends string>(...words: readonly Word[]): Kind<Word> => ({
  form: { oneOf: words },
  read: (value, place) => words.find((word) => word === value) ?? refuse(place, `not one of ${words.join(', ')}`),
});

export const orNull = <Value>(kind: Kind<Value>): Kind<Value | null> => ({
  form: { orNull: kind },
  read: (value, place) => (value === null ? null : kind.read(value, place)),
});

export interface AddedKind<Value> extends Kind<Value> {
  readonly before: Value;
}

/** What the contract has got since it was first published: a dataset from before lacks it, and is read as if it had this. */
export const added = <Value>(kind: Kind<Value>, before: Value): AddedKind<Value> => ({
  ...kind,
  before,
  read: (value, place) => (value === undefined ? before : kind.read(value, place)),
});

/** A kind that holds itself, so many levels deep at most. */
export function nested<Value>(deepest: number, kindOf: (itself: Kind<Value>) => Kind<Value>): Kind<Value> {
  let level = 0;
  const itself: Kind<Value> = {
    get form() {
      return kind.form;
    },
    read: (value, place) => {
      if (level >= deepest) refuse(place, `deeper than ${deepest} levels`);
      level += 1;
      try {
        return kind.read(value, place);
      } finally {
        level -= 1;
      }
    },
  };
  const kind = kindOf(itself);
  return itself;
}
