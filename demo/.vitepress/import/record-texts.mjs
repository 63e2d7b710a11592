/** The records with which the site was built, as their authors wrote them. */
const texts = import.meta.glob('../../../data/{*,groups/*,people/*}.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Texts of the record files, by path from the project's root, in the order in which they stand on disk. */
export const recordTexts = new Map(
  Object.entries(texts)
    .map(([path, text]) => [path.slice(path.indexOf('data/')), text])
    .sort(([one], [other]) => (one < other ? -1 : 1)),
);
