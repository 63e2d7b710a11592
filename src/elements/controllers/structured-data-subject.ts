import type { ArchivedGroup, Group, Person } from '../../dataset/records.js';
import type { JsonLdSource } from '../../formats/json-ld.js';
import type { Words } from '../../language/words.js';

/** What there is to tell search engines of an element. */
export interface StructuredDataSubject {
  /** The group or person whom it is about; `undefined` where there is none, or it is about the whole organization. */
  readonly record: Group | ArchivedGroup | Person | undefined;
  /** How the element speaks. */
  readonly words: Pick<Words, 'language' | 'write'>;
  /** What there is to read about a group, in an element that has it. */
  readonly profileOf: JsonLdSource['profileOf'] | undefined;
}
