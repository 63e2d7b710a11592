import { byId } from '../dataset/by-id.js';
import type {
  ClassOfWorkId,
  Holder,
  Member,
  Page,
  PublishedArchivedGroup,
  PublishedClassOfWork,
  PublishedDataset,
  PublishedGroup,
  PublishedMeta,
  PublishedPerson,
  Tag,
} from '../dataset/records.js';
import { pagesByGroup } from './pages-by-group.js';

/** Someone in a post, with their names. */
export interface NamedHolder extends Omit<Holder, 'person'> {
  readonly person: Pick<PublishedPerson, 'id' | 'name' | 'aliases'>;
}

/** A member of a group, with their names. */
export interface NamedMember extends Omit<Member, 'person'> {
  readonly person: NamedHolder['person'];
}

/** A group that needs no other record to be read. */
export interface NamedGroup extends Omit<PublishedGroup, 'class' | 'tags' | 'leaders' | 'deputies' | 'members'> {
  readonly class: (Omit<PublishedClassOfWork, 'id'> & { readonly id: ClassOfWorkId }) | null;
  readonly tags: readonly Tag[];
  readonly leaders: readonly NamedHolder[];
  readonly deputies: readonly NamedHolder[];
  readonly members: readonly NamedMember[];
  /** Pages of the wiki that are about the group. */
  readonly pages: readonly Omit<Page, 'group'>[];
  /** The term in which it was archived; only in a group that is no more. */
  readonly ended?: string;
}

/** What `dist/data/v1/groups/<id>.json` holds: one group, and of which term and day it is. */
export interface GroupFile {
  readonly meta: Omit<PublishedMeta, 'contact'>;
  readonly group: NamedGroup;
}

const find = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item => {
  const found = byId(items).get(id);
  if (!found) throw new Error(`missing record: ${id}`);
  return found;
};

/**
 * One group by itself: where it names others by id, their names stand.
 *
 * @throws {Error} `missing record: id` where the dataset has none of an id that the group names
 */
export function groupFile(dataset: PublishedDataset, group: PublishedGroup | PublishedArchivedGroup): GroupFile {
  const { classes, tags, people, pages } = dataset;
  const { contact: _, ...meta } = dataset.meta;
  const namesOf = (id: string): NamedHolder['person'] => {
    const { name, aliases } = find(people, id);
    return { id, name, aliases };
  };
  const named = ({ person, ...post }: Holder): NamedHolder => ({ person: namesOf(person), ...post });
  return {
    meta,
    group: {
      ...group,
      class: group.class && find(classes, group.class),
      tags: group.tags.map((id) => find(tags, id)),
      leaders: group.leaders.map(named),
      deputies: group.deputies.map(named),
      members: group.members.map(({ person, role }) => ({ person: namesOf(person), role })),
      pages: (pagesByGroup(pages).get(group.id) ?? []).map(({ title, url }) => ({ title, url })),
    },
  };
}
