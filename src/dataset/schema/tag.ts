/** The tags of the groups, in `data/tags.yaml`. */
import { record } from './kinds.js';
import type { FileOf, RecordFile } from './record-file.js';
import { id, text } from './values.js';

export const tag = /* @__PURE__ */ record({ id, name: text });

const tagFile = {
  of: tag,
  about: '一个标签 / One tag',
  published: 'A tag.',
  fields: { id: { about: "标签的 id / The tag's id" }, name: { about: '名称 / Its name' } },
} satisfies FileOf<typeof tag>;

export const tagsFile = {
  about: '标签 / Tags',
  fields: { tags: { about: '所有标签 / All tags', each: tagFile } },
} satisfies RecordFile;
