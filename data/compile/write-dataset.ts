import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type {
  ClassOfWork,
  Committee,
  Group,
  GroupProfile,
  PublishedClassOfWork,
  PublishedCommittee,
  PublishedDataset,
  PublishedGroup,
  Text,
} from '../../src/dataset/records.js';
import { GROUP_BASICS, GROUP_CHAPTERS, GROUP_DETAILS, GROUP_WORK, groupFile } from '../../src/dataset/schema/group.js';
import { projectFile } from '../../src/dataset/schema/project.js';
import type { RecordFile } from '../../src/dataset/schema/record-file.js';
import { conversionBy } from '../../src/language/conversion.js';
import { LANGUAGES } from '../../src/locales/languages.js';
import type { Publication } from './compile-records.js';
import { charactersModule } from './characters-module.js';
import { compactPerson, source } from './compact-records.js';
import { isText } from './strings-in.js';
import { publishFiles } from './publish-files.js';
import { conversionTable, traditionalModule } from './traditional/conversion-table.js';
import { convertedTexts } from './traditional/converted-texts.js';
import { termsModule } from './terms-module.js';

// In the module, texts stand last in a record: alike beside alike compresses better.

const directoryEntry = (group: PublishedGroup): Group => ({
  ...(Object.fromEntries(GROUP_BASICS.map((key) => [key, group[key]])) as Pick<Group, (typeof GROUP_BASICS)[number]>),
  ...(group.members.length && { members: group.members }),
  ...(group.vacant && { vacant: true }),
});

/** A record, or some fields of it, without those that have what stands for a field left out in its file. */
const withoutAbsent = (record: object, { fields }: RecordFile, keys = Object.keys(record)): object =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([key, value]) => keys.includes(key) && !isDeepStrictEqual(value, fields[key]!.absent),
    ),
  );

/** What stands for fields that are left out; nothing for those that can't be. */
const absentOf = ({ fields }: RecordFile, keys = Object.keys(fields)): object =>
  Object.fromEntries(keys.map((key) => [key, fields[key]!.absent]));

const work = (group: PublishedGroup): object =>
  withoutAbsent(
    { ...group, projects: group.projects.map((project) => withoutAbsent(project, projectFile)) },
    groupFile,
    [...GROUP_WORK],
  );

const detailsBesideWork = (group: PublishedGroup): object =>
  withoutAbsent(
    group,
    groupFile,
    GROUP_DETAILS.filter((key) => !GROUP_WORK.some((one) => one === key)),
  );

function profile(group: PublishedGroup): GroupProfile {
  const others: readonly string[] = [...GROUP_BASICS, ...GROUP_CHAPTERS, ...GROUP_DETAILS, 'members', 'vacant'];
  const fields = Object.entries(group).filter(([key]) => !others.includes(key));
  return Object.fromEntries(fields.sort(([, one], [, other]) => +isText(one) - +isText(other))) as GroupProfile;
}

function withoutSummary({ summary: _, ...classOfWork }: PublishedClassOfWork): ClassOfWork {
  return classOfWork;
}

function withoutDuties({ id, name, offices, vacancies }: PublishedCommittee): Committee {
  return {
    id,
    name,
    offices: offices.map(({ duties: _, ...office }) => office),
    ...(vacancies.length && { vacancies: vacancies.map(({ duties: _, ...office }) => office) }),
  };
}

/** The text of `dist/data/kys.json`. */
export const datasetJson = (dataset: PublishedDataset): string => `${JSON.stringify(dataset, null, 2)}\n`;

/**
 * The text of `dist/generated/dataset.js`: one constant a chapter. What not every element reads (the topics of the groups,
 * all mailboxes of a person, the duties of the offices, …) stands apart, so that a page may do without it.
 */
export function datasetModule(dataset: PublishedDataset): string {
  const { meta, committee, classes, groups, archived, people, tags, pages } = dataset;
  const ofGroups = (key: (typeof GROUP_CHAPTERS)[number]): object =>
    Object.fromEntries(groups.filter((group) => group[key].length).map((group) => [group.id, group[key]]));
  const classSummaries = Object.fromEntries(classes.map(({ id, summary }) => [id, summary]));
  const chapters = {
    meta: source(meta),
    organization: meta.organization,
    committee: withoutDuties(committee),
    committeeSummary: committee.summary,
    duties: Object.fromEntries([...committee.offices, ...committee.vacancies].map(({ id, duties }) => [id, duties])),
    classes: classes.map(withoutSummary),
    classSummaries,
    groups: groups.map(directoryEntry),
    profiles: groups.map(profile),
    archived,
    people: people.map((person) => compactPerson(person, dataset)),
    mailboxes: Object.fromEntries(people.map(({ id, emails }) => [id, emails])),
    tags,
    groupTags: ofGroups('tags'),
    teams: ofGroups('teams'),
    pages,
    topics: ofGroups('topics'),
    generalContact: meta.contact,
  };
  return moduleOf(chapters);
}

/**
 * The text of `dist/generated/details.js`: what few elements show, and load when they do. What finds a group for a question
 * reads `work` alone. In the chapters, as in the files of `data/`, what is empty is left out; `details` has every field.
 */
export function detailsModule({ committee, groups }: PublishedDataset): string {
  const byId = (of: (group: PublishedGroup) => object): unknown =>
    Object.fromEntries(groups.map((group) => [group.id, of(group)]));
  const chapters = moduleOf({
    committeeWork: committee.work,
    work: byId(work),
    beside: byId(detailsBesideWork),
    absent: { group: absentOf(groupFile, [...GROUP_DETAILS]), project: absentOf(projectFile) },
  });
  return chapters.replaceAll(/export (?=const (?:beside|absent) )/g, '') + DETAILS;
}

const DETAILS = `
const detailsOf = (id) => {
  const group = { ...absent.group, ...work[id], ...beside[id] };
  return { ...group, projects: group.projects.map((project) => ({ ...absent.project, ...project })) };
};

export const details = /* @__PURE__ */ (() =>
  Object.fromEntries(Object.keys(work).map((id) => [id, detailsOf(id)])))();
`;

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
  const all = [dataset, ...earlier];
  const traditional = conversionTable(convertedTexts(all));
  const files = new Map([
    ['data/kys.json', datasetJson(dataset)],
    ['generated/dataset.js', datasetModule(dataset)],
    ['generated/details.js', detailsModule(dataset)],
    ['generated/terms.js', termsModule(dataset, earlier)],
    ['generated/characters.js', charactersModule(all)],
    ['generated/traditional.js', traditionalModule(traditional)],
    ...Array.from(
      publishFiles(dataset, earlier, conversionBy(traditional)),
      ([path, content]) => [`data/v1/${path}`, content] as const,
    ),
  ]);
  for (const [file, content] of files) writeWhole(join(root, folder, file), content);
  return [...files.keys()];
}
