/** The classes of work into which the committee sorts its groups, in `data/classes.yaml`. */
import { oneOf, record } from './kinds.js';
import type { FileOf, RecordFile } from './record-file.js';
import { text } from './values.js';

export const classId = /* @__PURE__ */ oneOf('internal', 'external', 'special');

export const classOfWork = /* @__PURE__ */ record({ id: classId, name: text, summary: text });

const classFile = {
  of: classOfWork,
  about: '一个类别 / One class',
  published: 'A class of work.',
  fields: {
    id: { about: "类别的 id / The class's id" },
    name: { about: '名称 / Its name' },
    summary: { about: '简短的介绍 / A short introduction', longest: 'class' },
  },
} satisfies FileOf<typeof classOfWork>;

export const classesFile = {
  about: '三大类工作 / The three classes of work',
  fields: {
    classes: {
      about: '类别，按展示的顺序 / The classes, in the order in which they are shown',
      each: classFile,
      fewest: 1,
    },
  },
} satisfies RecordFile;
