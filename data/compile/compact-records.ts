/** Records without what the library's own elements don't read, or can tell by themselves. */
import { mailboxesOf } from '../../src/dataset/posts-of.js';
import type { Meta, Person, PublishedDataset, PublishedMeta, PublishedPerson } from '../../src/dataset/records.js';

export const source = ({ term, asOf, sources }: PublishedMeta): Meta => ({ term, asOf, sources });

/** A person's mailboxes stay where the posts alone would tell others, or these in another order; links, where there are any. */
export function compactPerson({ emails, links, ...person }: PublishedPerson, dataset: PublishedDataset): Person {
  const isKnown = emails.join() === mailboxesOf(person, dataset).join();
  return { ...person, ...(!isKnown && { emails }), ...(links.length && { links }) };
}
