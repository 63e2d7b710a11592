import type { PublishedDataset, Text } from '../../src/dataset/records.js';

interface Named {
  readonly name: Text;
  readonly aliases?: readonly string[];
  readonly topics?: readonly Text[];
  readonly teams?: readonly Named[];
}

const namesIn = ({ name, aliases = [], teams = [] }: Named): readonly string[] => [
  name.zh,
  ...aliases,
  ...teams.flatMap(namesIn),
];

/** The Chinese names of everything that a visitor may look for. */
export const searchedNames = (datasets: readonly PublishedDataset[]): readonly string[] =>
  datasets.flatMap(({ committee, classes, groups, archived, people, tags }) =>
    [
      committee,
      ...committee.offices,
      ...committee.vacancies,
      ...classes,
      ...groups,
      ...archived,
      ...people,
      ...tags,
    ].flatMap(namesIn),
  );

/** All Chinese texts by which something is found: names, what people write to a group about, and what it does. */
export const searchedTexts = (datasets: readonly PublishedDataset[]): readonly string[] => [
  ...searchedNames(datasets),
  ...datasets.flatMap(({ groups, archived }) =>
    [...groups, ...archived].flatMap(({ topics, work, projects, origin }) =>
      [
        ...topics,
        ...work,
        ...projects.flatMap(({ name, partners, summary }) => [name, ...partners, summary]),
        ...(origin ? [origin] : []),
      ].map(({ zh }) => zh),
    ),
  ),
];
