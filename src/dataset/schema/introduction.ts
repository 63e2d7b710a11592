/** Digests of the introductions on the wiki's page, in `data/introductions.yaml`: the import writes them. Not published. */
import type { RecordFile } from './record-file.js';
import { id, string } from './values.js';

export const introductionFile = {
  about: '一个组的介绍 / The introduction of one group',
  fields: {
    group: { kind: id, about: '哪个组 / Which group' },
    digest: {
      kind: string,
      about: '与记录对照过的介绍，它的摘要值 / The digest of the introduction with which the record was compared',
      longest: 40,
    },
  },
} satisfies RecordFile;

export const introductionsFile = {
  title: '页面上各组的介绍 / Introductions on the page',
  about:
    '知识库页面上各组的介绍，各记一个摘要值；由导入程序写 / A digest of each introduction on the page of the wiki, written by the import',
  fields: {
    introductions: { about: '每组一个 / One a group', each: introductionFile },
  },
} satisfies RecordFile;
