/** The orders of a list, the default first: by class of work under headings, by name, the oldest first, or as they come. */
export const SORTS = ['class', 'name', 'founded', 'listed'] as const;
export type GroupListSort = (typeof SORTS)[number];
