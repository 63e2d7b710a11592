/** What is published of a record, by what `src/dataset/schema/` declares: all that is left out in its file is filled in. */
import type { Fields, Kind, ValueOf } from '../../src/dataset/schema/kinds.js';
import type { FileField, RecordFile, WrittenOf } from '../../src/dataset/schema/record-file.js';

type Written = Readonly<Record<string, unknown>>;

const isRecordFile = (value: FileField | RecordFile): value is RecordFile => 'fields' in value;

/** The fields in the order in which they are declared. Of what has no file of its own, all are written as published. */
const publishFields = (fields: Fields, written: Written, file?: RecordFile): object =>
  Object.fromEntries(
    Object.entries(fields).map(([key, kind]) => [key, publishField(kind, written[key], file?.fields[key] ?? {})]),
  );

function publishField(kind: Kind<unknown>, written: unknown, field: FileField): unknown {
  if (written === undefined && 'absent' in field) return field.absent;
  if (field.publish) return field.publish(written as never);
  const { form } = kind;
  if ('list' in form) {
    const { each = {} } = field;
    return (written as readonly unknown[]).map((item) =>
      isRecordFile(each) ? publishValue(form.list, item, each) : publishField(form.list, item, each),
    );
  }
  return publishValue(kind, written, field.kind && 'fields' in field.kind ? field.kind : undefined);
}

const publishValue = ({ form }: Kind<unknown>, written: unknown, file?: RecordFile): unknown =>
  'fields' in form && written !== null ? publishFields(form.fields, written as Written, file) : written;

/**
 * Publishes a record that passes every check.
 *
 * @param file how records of this kind are written, and what is published of them.
 */
export const publishRecord = <File extends RecordFile & { readonly of: Kind<unknown> }>(
  file: File,
  written: WrittenOf<File>,
): ValueOf<File['of']> => publishValue(file.of, written, file) as ValueOf<File['of']>;
