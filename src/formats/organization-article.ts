import type { Language, PublishedDataset, PublishedGroup, PublishedOffice } from '../dataset/records.js';
import { item, section, type Article, type Block } from './article.js';
import { groupFacts, holderLine, sourceBlocks } from './group-article.js';
import { words } from './wording.js';

const officeBlocks = (dataset: PublishedDataset, office: PublishedOffice, language: Language): readonly Block[] => [
  { heading: office.name[language], level: 2 },
  { paragraph: holderLine(dataset, office, language) },
  ...(office.duties.length ? [{ list: office.duties.map((duty) => item(duty[language])) }] : []),
];

/** Where to write when no group seems the right one. */
function generalContact({ meta, groups }: PublishedDataset, language: Language): readonly Block[] {
  const general = groups.find(({ id }) => id === meta.contact);
  if (!general) return [];
  return [{ facts: [{ term: words.generalContact[language], lines: [[general.name[language], ' ', { mailbox: general.email }]], contact: true }] }];
}

const groupBlocks = (dataset: PublishedDataset, group: PublishedGroup, language: Language): readonly Block[] => [
  { heading: group.name[language], level: 3 },
  { paragraph: [group.summary[language]] },
  { facts: groupFacts(dataset, group, language) },
];

/** The committee, its offices, and its groups by class of work; those in none come last. */
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
      ...generalContact(dataset, language),
      ...committee.offices.flatMap((office) => officeBlocks(dataset, office, language)),
      ...classes.flatMap(({ id, name, summary }) => classBlocks(id, name[language], summary[language])),
      ...classBlocks(null, words.unclassified[language], ''),
      ...section(words.pages[language], 2, pages.map(({ title: label, url }) => item({ url, label: label[language] }))),
      ...sourceBlocks(meta, groups.map(({ founded }) => founded.date), language),
    ],
  };
}
