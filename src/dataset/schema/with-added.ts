import { hasOwn } from '../own.js';
import type { AddedKind, Fields, Kind, RecordKind, ValueOf } from './kinds.js';

type AddedKeys<Of extends Fields> = {
  [Key in keyof Of]: Of[Key] extends AddedKind<unknown> ? Key : never;
}[keyof Of];

/** A record as an earlier version of the contract has it: without what was added since. */
export type Earlier<Of extends Fields> = Omit<ValueOf<RecordKind<Of>>, AddedKeys<Of>> & {
  readonly [Key in AddedKeys<Of>]?: ValueOf<Of[Key]>;
};

/** A record with what its version of the contract may lack. */
export const withAdded = <Of extends Fields>(
  { fields }: RecordKind<Of>,
  record: Earlier<Of>,
): ValueOf<RecordKind<Of>> =>
  ({
    ...Object.fromEntries(
      Object.entries<Kind<unknown> | AddedKind<unknown>>(fields).flatMap(([key, kind]) =>
        hasOwn(kind, 'before') ? [[key, kind.before]] : [],
      ),
    ),
    ...record,
  }) as ValueOf<RecordKind<Of>>;
