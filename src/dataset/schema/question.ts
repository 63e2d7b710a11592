/** What strangers ask, by which the ranking of groups is measured, in `data/questions.yaml`. Not published. */
import type { RecordFile } from './record-file.js';
import { id, string } from './values.js';

export const questionFile = {
  about: '一个问题 / One question',
  fields: {
    ask: {
      kind: string,
      about: '照人家打字的样子，不加问号 / As people type it, without a question mark',
      longest: 80,
    },
    group: { kind: id, about: '该由哪个组回答 / The group that should answer' },
  },
} satisfies RecordFile;

export const questionsFile = {
  title: '陌生人的问题 / Questions of strangers',
  about: '检验排序用的问题 / Questions by which the ranking is measured',
  definitions: { question: questionFile },
  fields: {
    questions: { about: '调整时看的 / Looked at while tuning', each: questionFile, fewest: 1 },
    heldOut: { about: '调整时不看的 / Not looked at while tuning', each: questionFile, fewest: 1 },
  },
} satisfies RecordFile;
