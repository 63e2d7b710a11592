import type { Text } from '../../src/dataset/records.js';
import { LANGUAGES } from '../../src/locales/languages.js';

/** A string somewhere in a record. */
export interface FoundString {
  readonly text: string;
  /** Where it stands: `leaders[0].email`. */
  readonly path: string;
  /** Whether it is the address of a web page, which may hold characters that a text may not. */
  readonly isAddress: boolean;
}

/** A text in every language, somewhere in a record. */
export interface FoundText {
  readonly text: Text;
  readonly path: string;
}

const join = (path: string, key: string, inList: boolean): string =>
  inList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;

/** Every string of a record, however deep. */
export function stringsIn(value: unknown, path = ''): readonly FoundString[] {
  if (typeof value === 'string') return [{ text: value, path, isAddress: /(^|\.)url$/u.test(path) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, join(path, key, Array.isArray(value))));
}

/** Whether it is a text in every language. */
export const isText = (value: unknown): value is Text =>
  typeof value === 'object' &&
  value !== null &&
  LANGUAGES.every((language) => typeof (value as Partial<Text>)[language] === 'string');

/** Every text of a record that is written in every language. */
export function textsIn(value: unknown, path = ''): readonly FoundText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, join(path, key, Array.isArray(value))));
}
