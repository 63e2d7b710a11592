/** Pages of the community's wiki, in `data/pages.yaml`. */
import { orNull, record } from './kinds.js';
import type { FileOf, RecordFile } from './record-file.js';
import { address, id, text } from './values.js';

export const page = /* @__PURE__ */ record({ title: text, url: address, group: /* @__PURE__ */ orNull(id) });

export const pageFile = {
  of: page,
  about: '一个页面 / One page',
  published: 'A page of the wiki.',
  fields: {
    title: { about: '标题 / Its title' },
    url: { about: '网址 / Its address' },
    group: {
      about: '属于哪个组；不属于就不写 / The group it belongs to; leave out where it belongs to none',
      published: 'The id of the group that it is about.',
      absent: null,
    },
  },
} satisfies FileOf<typeof page>;

export const pagesFile = {
  about: '知识库页面 / Pages of the wiki',
  fields: { pages: { about: '所有页面 / All pages', each: pageFile } },
} satisfies RecordFile;
