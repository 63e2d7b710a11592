/**
 * How a record is written in a file of `data/`: what each field tells those who write it, what may be left out there, and
 * what stands there alone. From it follow the type of the record as written, the schema by which editors help, and what is
 * published of it (`data/compile/publish-record.ts`). Types alone: a page that reads published records loads none of it.
 */
import type { Kind, RecordKind, ValueOf } from './kinds.js';
import type { Room } from './longest.js';

export interface FileField<Value = unknown> {
  /** For those who write records: `名称 / Its name`. */
  readonly about?: string;
  /** For those who read the published dataset; the English of `about` where left out. */
  readonly published?: string;
  /** May be left out, and stands for this then. */
  readonly absent?: Value;
  /** May be left out. Only for what is not published. */
  readonly optional?: true;
  /** What it is in the file: where that's another kind than the published, or is not published at all. */
  readonly kind?: Kind<unknown> | RecordFile;
  /** From what is in the file to what is published, if these differ in more than what is left out. */
  readonly publish?: (written: never) => unknown;
  /** Of a text in every language: the room there is for it. Of any other: the most characters. */
  readonly longest?: Room | number;
  /** Of a list: its items, and how many there may be. */
  readonly each?: FileField | RecordFile;
  readonly fewest?: number;
  readonly most?: number;
  readonly distinct?: true;
  /** A record, or a value where a record would say nothing more. */
  readonly either?: readonly [RecordFile, Kind<unknown>];
}

export interface RecordFile {
  /** What is published of it. */
  readonly of?: Kind<unknown>;
  readonly title?: string;
  readonly about?: string;
  readonly published?: string;
  readonly fields: Readonly<Record<string, FileField>>;
  /** Records in it that the schema names, so that it can refer to them from several places. */
  readonly definitions?: Readonly<Record<string, RecordFile>>;
}

/** The file of what is published as this: each of its fields is there. */
export interface FileOf<Published> extends RecordFile {
  readonly of: Published & Kind<unknown>;
  readonly fields: Readonly<Record<string, FileField>> &
    (Published extends RecordKind<infer Of>
      ? { readonly [Key in keyof Of]: FileField<ValueOf<Of[Key]>> }
      : Readonly<Record<never, never>>);
}

/** The file of a record that holds itself, of which TypeScript can't find the type. */
export interface NestedFile<Written> extends RecordFile {
  readonly written?: Written;
}

type Item<Value> = Value extends readonly (infer Each)[] ? Each : never;

type WrittenItem<Each, Published> = Each extends RecordFile
  ? WrittenOf<Each>
  : Each extends { readonly either: readonly [infer File, infer Of] }
    ? WrittenOf<File> | ValueOf<Of>
    : Each extends { readonly kind: infer Of }
      ? ValueOf<Of>
      : Published;

type WrittenValue<Published, Field> = Field extends { readonly kind: infer Of }
  ? Of extends RecordFile
    ? WrittenOf<Of>
    : ValueOf<Of>
  : Field extends { readonly each: infer Each }
    ? readonly WrittenItem<Each, Item<Published>>[]
    : Field extends { readonly absent: unknown }
      ? Exclude<Published, null>
      : Published;

type MayBeLeftOut = { readonly absent: unknown } | { readonly optional: true };

type PublishedField<File, Key> = File extends { readonly of: RecordKind<infer Of> }
  ? Key extends keyof Of
    ? ValueOf<Of[Key]>
    : never
  : never;

type WrittenFields<File, Of> = {
  readonly [Key in keyof Of as Of[Key] extends MayBeLeftOut ? never : Key]: WrittenValue<
    PublishedField<File, Key>,
    Of[Key]
  >;
} & {
  readonly [Key in keyof Of as Of[Key] extends MayBeLeftOut ? Key : never]?: WrittenValue<
    PublishedField<File, Key>,
    Of[Key]
  >;
};

/** The TypeScript type of a record as it is written in its file. */
export type WrittenOf<File> = 'written' extends keyof File
  ? File extends NestedFile<infer Written>
    ? Written
    : never
  : File extends { readonly fields: infer Of }
    ? { [Key in keyof WrittenFields<File, Of>]: WrittenFields<File, Of>[Key] }
    : never;
