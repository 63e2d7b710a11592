import { hasOwn } from '../dataset/own.js';
import type {
  Language,
  PublishedDataset,
  PublishedGroup,
  PublishedOffice,
  PublishedVacancy,
} from '../dataset/records.js';
import { item, section, type Article, type Block } from './article.js';
import { generalContact } from './general-contact.js';
import { groupFacts, holderLine, sourceBlocks } from './group-article.js';
import { inParentheses, termText, words } from './wording.js';

const officeBlocks = (
  dataset: PublishedDataset,
  office: PublishedOffice | PublishedVacancy,
  language: Language,
): readonly Block[] => [
  { heading: office.name[language], level: 2 },
  { paragraph: hasOwn(office, 'person') ? holderLine(dataset, office, language) : [words.vacantOffice[language]] },
  ...(office.duties.length ? [{ list: office.duties.map((duty) => item(duty[language])) }] : []),
];

/** Where to write when no group seems the right one. */
function generalBlocks(dataset: PublishedDataset, language: Language): readonly Block[] {
  const facts = generalContact(dataset, words.generalContact[language], language);
  return facts.length ? [{ facts }] : [];
}

/** Groups that are no more, by name alone: what else there is to read of each is in its own article. */
const archivedBlocks = ({ archived }: PublishedDataset, language: Language): readonly Block[] =>
  section(
    words.archivedGroups[language],
    2,
    archived.map(({ name, ended }) => item(name[language], inParentheses(termText(ended, language), language))),
  );

const groupBlocks = (dataset: PublishedDataset, group: PublishedGroup, language: Language): readonly Block[] => [
  { heading: group.name[language], level: 3 },
  { paragraph: [group.summary[language]] },
  { facts: groupFacts(dataset, group, language) },
];

/** The committee, its offices, and its groups by class of work; those in none come last, then the names of archived ones. */
export function organizationArticle(dataset: PublishedDataset, language: Language): Article {
  const { meta, committee, classes, groups, pages } = dataset;
  const classBlocks = (id: PublishedGroup['class'], heading: string, summary: string): readonly Block[] => {
    const inClass = groups.filter((group) => group.class === id);
    if (!inClass.length) return [];
    return [
      { heading, level: 2 },
      ...(summary ? [{ paragraph: [summary] }] : []),
      ...inClass.flatMap((group) => groupBlocks(dataset, group, language)),
    ];
  };
  const title = meta.title[language];
  return {
    language,
    title,
    pageTitle: title,
    blocks: [
      { paragraph: [committee.summary[language]] },
      ...(committee.work.length ? [{ list: committee.work.map((one) => item(one[language])) }] : []),
      ...generalBlocks(dataset, language),
      ...[...committee.offices, ...committee.vacancies].flatMap((office) => officeBlocks(dataset, office, language)),
      ...classes.flatMap(({ id, name, summary }) => classBlocks(id, name[language], summary[language])),
      ...classBlocks(null, words.unclassified[language], ''),
      ...archivedBlocks(dataset, language),
      ...section(
        words.pages[language],
        2,
        pages.map(({ title: label, url }) => item({ url, label: label[language] })),
      ),
      ...sourceBlocks(
        meta,
        groups.map(({ founded }) => founded.date),
        language,
      ),
    ],
  };
}
