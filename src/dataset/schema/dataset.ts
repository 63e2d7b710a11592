/** What the published dataset of a term holds: the contract of `dist/data/kys.json`. */
import { classesFile, classOfWork } from './class-of-work.js';
import { committee, committeeFile } from './committee.js';
import { archivedGroup, archivedGroupFile, group, groupFile } from './group.js';
import { added, list, record } from './kinds.js';
import { meta, metaFile } from './organization.js';
import { page, pageFile } from './page.js';
import { person, personFile } from './person.js';
import type { FileOf } from './record-file.js';
import { tag, tagsFile } from './tag.js';

export const dataset = /* @__PURE__ */ record({
  meta,
  committee,
  classes: /* @__PURE__ */ list(classOfWork),
  groups: /* @__PURE__ */ list(group),
  /** Groups that are no more. */
  archived: /* @__PURE__ */ added(/* @__PURE__ */ list(archivedGroup), []),
  people: /* @__PURE__ */ list(person),
  tags: /* @__PURE__ */ list(tag),
  pages: /* @__PURE__ */ list(page),
});

/** What the schema of the dataset says of each chapter. */
export const datasetFile = {
  of: dataset,
  published: 'The published records of a community.',
  fields: {
    meta: { kind: metaFile },
    committee: { kind: committeeFile },
    classes: { published: 'The classes of work.', each: classesFile.fields.classes.each },
    groups: { published: 'The working groups, in the order in which they are shown.', each: groupFile },
    archived: { published: 'Groups that are no more.', each: archivedGroupFile },
    people: { published: 'Everybody who is named, once.', each: personFile },
    tags: { published: 'The tags.', each: tagsFile.fields.tags.each },
    pages: { published: 'Pages of the wiki.', each: pageFile },
  },
} satisfies FileOf<typeof dataset>;
