import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type {
  ClassOfWork,
  Committee,
  Group,
  GroupDetails,
  GroupProfile,
  PublishedClassOfWork,
  PublishedCommittee,
  PublishedDataset,
  PublishedGroup,
  Text,
} from '../../src/dataset/records.js';
import { GROUP_BASICS, GROUP_DETAILS } from '../../src/dataset/schema/group.js';
import { LANGUAGES } from '../../src/locales/languages.js';
import type { Publication } from './compile-records.js';
import { charactersModule } from './characters-module.js';
import { compactPerson, source } from './compact-records.js';
import { isText } from './strings-in.js';
import { publishFiles } from './publish-files.js';
import { termsModule } from './terms-module.js';

// In the module, texts stand last in a record: alike beside alike compresses better.

const directoryEntry = (group: PublishedGroup): Group => ({
  ...(Object.fromEntries(GROUP_BASICS.map((key) => [key, group[key]])) as Pick<Group, (typeof GROUP_BASICS)[number]>),
  ...(group.members.length && { members: group.members }),
  ...(group.vacant && { vacant: true }),
});

const details = (group: PublishedGroup): GroupDetails =>
  Object.fromEntries(GROUP_DETAILS.map((key) => [key, group[key]])) as GroupDetails;

function profile(group: PublishedGroup): GroupProfile {
  const others: readonly string[] = [...GROUP_BASICS, ...GROUP_DETAILS, 'members', 'vacant', 'topics'];
  const fields = Object.entries(group).filter(([key]) => !others.includes(key));
  return Object.fromEntries(fields.sort(([, one], [, other]) => +isText(one) - +isText(other))) as GroupProfile;
}

function withoutSummary({ summary: _, ...classOfWork }: PublishedClassOfWork): ClassOfWork {
  return classOfWork;
}

function withoutDuties({ id, name, offices }: PublishedCommittee): Committee {
  return { id, name, offices: offices.map(({ duties: _, ...office }) => office) };
}

/** The text of `dist/data/kys.json`. */
export const datasetJson = (dataset: PublishedDataset): string => `${JSON.stringify(dataset, null, 2)}\n`;

/**
 * The text of `dist/generated/dataset.js`: one constant a chapter. What not every element reads (the topics of the groups,
 * all mailboxes of a person, the duties of the offices, …) stands apart, so that a page may do without it.
 */
export function datasetModule(dataset: PublishedDataset): string {
  const { meta, committee, classes, groups, archived, people, tags, pages } = dataset;
  const topics = Object.fromEntries(groups.map((group) => [group.id, group.topics]));
  const classSummaries = Object.fromEntries(classes.map(({ id, summary }) => [id, summary]));
  const chapters = {
    meta: source(meta),
    organization: meta.organization,
    committee: withoutDuties(committee),
    committeeSummary: committee.summary,
    duties: Object.fromEntries(committee.offices.map(({ id, duties }) => [id, duties])),
    classes: classes.map(withoutSummary),
    classSummaries,
    groups: groups.map(directoryEntry),
    profiles: groups.map(profile),
    archived,
    people: people.map((person) => compactPerson(person, dataset)),
    mailboxes: Object.fromEntries(people.map(({ id, emails }) => [id, emails])),
    tags,
    pages,
    topics,
    generalContact: meta.contact,
  };
  return moduleOf(chapters);
}

/** The text of `dist/generated/details.js`: what few elements show, and load when they do. */
export const detailsModule = ({ committee, groups }: PublishedDataset): string =>
  moduleOf({
    committeeWork: committee.work,
    details: Object.fromEntries(groups.map((group) => [group.id, details(group)])),
  });

function moduleOf(chapters: Readonly<Record<string, unknown>>): string {
  const constants = Object.entries(chapters).map(([name, value]) => `export const ${name} = ${chapterCode(value)};\n`);
  return ['// Made by `npm run data` from the records in data/; do not edit.\n', ...constants, UNFOLD].join('\n');
}

/** Gives a chapter its texts, one after the other, from those of each language in a row. */
const UNFOLD = `function unfold(${LANGUAGES.join(', ')}, chapter) {
  const texts = [${LANGUAGES.map((language) => `${language}.split('|')`).join(', ')}];
  let place = -1;
  return chapter(() => (place += 1, { ${LANGUAGES.map((language, at) => `${language}: texts[${at}][place]`).join(', ')} }));
}
`;

/**
 * The code of a chapter. Its texts stand apart, by language: Chinese beside Chinese and English beside English compress
 * much better than the languages by turns. No text has a `|`, as `checkLeftovers` sees to.
 */
function chapterCode(chapter: unknown): string {
  const texts: Text[] = [];
  const code = JSON.stringify(
    chapter,
    (_, value: unknown) => {
      if (!isText(value)) return value;
      texts.push(value);
      return TEXT;
    },
    2,
  ).replaceAll(`"${TEXT}"`, 't()');
  if (!texts.length) return code;
  const rows = LANGUAGES.map((language) => JSON.stringify(texts.map((text) => text[language]).join('|')));
  return `/* @__PURE__ */ unfold(${rows.join(', ')}, (t) => (${code}))`;
}

/** What stands for a text meanwhile. */
const TEXT = '@@text';

/** Writes a file, unless it is so already; whoever reads it meanwhile has the one before or this one, whole. */
function writeWhole(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

/** Writes what is published into a folder below `root`; returns the paths of the files. */
export function writeDataset(
  root: string,
  { dataset, earlier }: Publication,
  folder: 'dist' | 'dist/tested' = 'dist',
): readonly string[] {
  const files = new Map([
    ['data/kys.json', datasetJson(dataset)],
    ['generated/dataset.js', datasetModule(dataset)],
    ['generated/details.js', detailsModule(dataset)],
    ['generated/terms.js', termsModule(dataset, earlier)],
    ['generated/characters.js', charactersModule([dataset, ...earlier])],
    ...Array.from(publishFiles(dataset, earlier), ([path, content]) => [`data/v1/${path}`, content] as const),
  ]);
  for (const [file, content] of files) writeWhole(join(root, folder, file), content);
  return [...files.keys()];
}
