/** From which term on something is so, and the term in which it ended; only in the files of the records. */
import type { FileField } from './record-file.js';
import { term } from './values.js';

export const began = {
  kind: term,
  about: '从哪一届开始；不写就是有记录以来 / The term in which it began; left out: as far back as the records go',
  optional: true,
} as const satisfies FileField;

export const ended = {
  kind: term,
  about: '在哪一届结束；不写就是至今 / The term in which it ended; left out: it goes on',
  optional: true,
} as const satisfies FileField;
