import { byId } from '../dataset/by-id.js';
import type { Language, PublishedDataset, PublishedGroup } from '../dataset/records.js';
import type { Fact } from './article.js';

/** The group that answers where no other does; `undefined` where the dataset names none that it has. */
export const generalGroup = ({ meta, groups }: PublishedDataset): PublishedGroup | undefined =>
  byId(groups).get(meta.contact);

/** How to write to that group, under this term: a fact, or none. */
export function generalContact(dataset: PublishedDataset, term: string, language: Language): readonly Fact[] {
  const general = generalGroup(dataset);
  if (!general) return [];
  return [{ term, lines: [[general.name[language], ' ', { mailbox: general.email }]], contact: true }];
}
