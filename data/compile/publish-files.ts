/** The dataset in other shapes: what `dist/data/v1/` holds beside the dataset itself. */
import type { PublishedArchivedGroup, PublishedDataset, PublishedGroup } from '../../src/dataset/records.js';
import type { Article } from '../../src/formats/article.js';
import { csv } from '../../src/formats/csv.js';
import { groupArticle } from '../../src/formats/group-article.js';
import { groupCard } from '../../src/formats/group-card.js';
import { groupFile } from '../../src/formats/group-file.js';
import { htmlDocument } from '../../src/formats/html.js';
import { groupJsonLd, jsonLdText, organizationJsonLd, publishedSource } from '../../src/formats/json-ld.js';
import { markdownDocument } from '../../src/formats/markdown.js';
import { organizationArticle } from '../../src/formats/organization-article.js';
import { organizationSvg, type ChartColors } from '../../src/formats/organization-svg.js';
import { groupsTable, peopleTable } from '../../src/formats/tables.js';
import { asItIs, inTraditional, type Rewrite } from '../../src/formats/in-traditional.js';
import { conversionBy } from '../../src/language/conversion.js';
import {
  LANGUAGES,
  LOCALES,
  SOURCE_LANGUAGE,
  type Language,
  type SpokenLanguage,
} from '../../src/locales/languages.js';
import { palette } from '../../src/styles/tokens.js';
import { conversionTable } from './traditional/conversion-table.js';
import { convertedTexts } from './traditional/converted-texts.js';
import { publishedSchema } from './published-schema.js';

/** What a file is, by the end of its name. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv;charset=utf-8',
  vcf: 'text/vcard;charset=utf-8',
  html: 'text/html;charset=utf-8',
  md: 'text/markdown;charset=utf-8;variant=CommonMark',
  svg: 'image/svg+xml',
};

/** A file as `index.json` lists it. */
export interface IndexEntry {
  readonly path: string;
  readonly mediaType: string;
  /** BCP 47; none where the file holds all languages. */
  readonly language?: string;
  /** The id of the group that the file is about; none for the whole organization. */
  readonly group?: string;
}

interface PublishedFile extends Omit<IndexEntry, 'mediaType'> {
  readonly content: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Light colors: a picture has no theme. */
const COLORS = Object.fromEntries(Object.entries(palette).map(([name, [light]]) => [name, light])) as ChartColors;

const documents = (
  path: string,
  article: Article,
  jsonLd: string,
): readonly Pick<PublishedFile, 'path' | 'content'>[] => [
  { path: `${path}.html`, content: htmlDocument(article) },
  { path: `${path}.md`, content: markdownDocument(article) },
  { path: `${path}.jsonld`, content: `${jsonLd}\n` },
];

/** A language in which files are published. */
interface Edition {
  readonly language: SpokenLanguage;
  /** The language of the records from which it is made. */
  readonly written: Language;
  /** Makes texts of the one those of the other. */
  readonly rewrite: Rewrite;
}

/** A language of the records. */
const asWritten = (language: Language): Edition => ({ language, written: language, rewrite: asItIs });

const editions = (toTraditional: (text: string) => string): readonly Edition[] => [
  ...LANGUAGES.map(asWritten),
  { language: 'zh-Hant', written: 'zh', rewrite: (made) => inTraditional(made, toTraditional) },
];

const folderOf = ({ language }: Edition): string => language.toLowerCase();

const tagOf = ({ language }: Edition): string => LOCALES[language].tag;

const articleOf = (article: Article, { language, rewrite }: Edition): Article => ({ ...rewrite(article), language });

function groupFiles(
  dataset: PublishedDataset,
  group: PublishedGroup | PublishedArchivedGroup,
  all: readonly Edition[],
): readonly PublishedFile[] {
  const { id } = group;
  const source = publishedSource(dataset);
  const inLanguage = (edition: Edition): readonly PublishedFile[] => {
    const { written, rewrite } = edition;
    const path = `${folderOf(edition)}/groups/${id}`;
    const jsonLd = jsonLdText(rewrite(groupJsonLd(group, source, written)));
    const card = { path: `${path}.vcf`, content: groupCard(dataset, group, written, rewrite) };
    return [...documents(path, articleOf(groupArticle(dataset, group, written), edition), jsonLd), card].map(
      (file) => ({ ...file, language: tagOf(edition), group: id }),
    );
  };
  return [
    { path: `groups/${id}.json`, content: json(groupFile(dataset, group)), group: id },
    {
      path: `groups/${id}.vcf`,
      content: groupCard(dataset, group, SOURCE_LANGUAGE),
      language: LOCALES[SOURCE_LANGUAGE].tag,
      group: id,
    },
    ...all.flatMap(inLanguage),
  ];
}

const mailboxes = (dataset: PublishedDataset, { written, rewrite }: Edition): string =>
  dataset.groups.map((group) => groupCard(dataset, group, written, rewrite)).join('');

function organizationFiles(dataset: PublishedDataset, edition: Edition): readonly PublishedFile[] {
  const { language, written, rewrite } = edition;
  const folder = folderOf(edition);
  const jsonLd = jsonLdText(rewrite(organizationJsonLd(publishedSource(dataset), written)));
  return [
    ...documents(`${folder}/organization`, articleOf(organizationArticle(dataset, written), edition), jsonLd),
    { path: `${folder}/chart.svg`, content: `${organizationSvg(dataset, language, COLORS, rewrite)}\n` },
    { path: `${folder}/mailboxes.vcf`, content: mailboxes(dataset, edition) },
  ].map((file) => ({ ...file, language: tagOf(edition) }));
}

/** A file as the index lists it. @throws {Error} for a kind of file that has no media type here */
function entryOf({ content: _, ...file }: PublishedFile): IndexEntry {
  const mediaType = MEDIA_TYPES[file.path.slice(file.path.lastIndexOf('.') + 1)];
  if (!mediaType) throw new Error(`no media type: ${file.path}`);
  const { path, ...about } = file;
  return { path, mediaType, ...about };
}

/**
 * Texts of the files by their paths, below `dist/data/v1/`; `index.json` tells of all others. The same for the same records.
 *
 * @param earlier the terms before, of which the records alone are published.
 * @param toTraditional writes Traditional Chinese; by default by a table of these records.
 */
export function publishFiles(
  dataset: PublishedDataset,
  earlier: readonly PublishedDataset[] = [],
  toTraditional = conversionBy(conversionTable(convertedTexts([dataset, ...earlier]))),
): ReadonlyMap<string, string> {
  const { version, term, asOf } = dataset.meta;
  const all = editions(toTraditional);
  const files: readonly PublishedFile[] = [
    { path: 'kys.json', content: json(dataset) },
    ...[dataset, ...earlier].map((each) => ({ path: `terms/${each.meta.term}.json`, content: json(each) })),
    { path: 'kys.schema.json', content: json(publishedSchema) },
    { path: 'groups.csv', content: csv(groupsTable(dataset)) },
    { path: 'people.csv', content: csv(peopleTable(dataset)) },
    {
      path: 'mailboxes.vcf',
      content: mailboxes(dataset, asWritten(SOURCE_LANGUAGE)),
      language: LOCALES[SOURCE_LANGUAGE].tag,
    },
    ...all.flatMap((edition) => organizationFiles(dataset, edition)),
    ...[...dataset.groups, ...dataset.archived].flatMap((group) => groupFiles(dataset, group, all)),
  ];
  const index = { version, term, asOf, files: files.map(entryOf) };
  return new Map([['index.json', json(index)], ...files.map(({ path, content }) => [path, content] as const)]);
}
