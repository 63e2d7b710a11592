import type { Dataset } from './dataset.js';
import type { ClassOfWork, ClassOfWorkId, Committee, Group, Holder, Team, Text } from './records.js';
import { personNames } from './person-names.js';

/** What a node of an organization stands for; a chart colors it so. */
export type OrganizationKind = 'organization' | 'office' | 'class' | 'group' | 'team' | 'person';

/** A node of an organization tree: what `<kys-org-chart>` draws, of this dataset or of any organization. */
export interface OrganizationNode {
  /** Unique in the tree. */
  readonly id: string;
  /** One text, or one in each language. */
  readonly name: string | Text;
  /** What the node is in its place, such as a person's role; a line of its own. */
  readonly title?: string | Text;
  readonly kind?: OrganizationKind;
  readonly email?: string;
  /** Other words by which people look for the node, such as nicknames or tags. */
  readonly aliases?: readonly string[];
  /** The same for all posts of one person, which a chart ties together. */
  readonly person?: string;
  /** The id of the group that the node stands for. */
  readonly group?: string;
  /** The class of work, by which a chart colors a node. */
  readonly classOfWork?: ClassOfWorkId;
  /** Whether the source itself doubts the node. */
  readonly unconfirmed?: boolean;
  readonly children?: readonly OrganizationNode[];
}

/** The words of the tree that are no records. */
export interface TreeWords {
  readonly leader: string;
  readonly deputy: string;
  readonly unclassified: string;
}

function personNode(
  records: Dataset,
  id: string,
  title: string | Text,
  { person: key, email, confirmed }: Holder,
): OrganizationNode {
  const person = records.person(key);
  return {
    id,
    kind: 'person',
    title,
    name: person?.name ?? key,
    person: key,
    email,
    aliases: person ? personNames(person) : [],
    unconfirmed: !confirmed,
  };
}

const teamNode = (group: string, { id, name, teams }: Team): OrganizationNode => ({
  id: `${group}/${id}`,
  kind: 'team',
  name,
  children: teams.map((team) => teamNode(group, team)),
});

function groupNode(records: Dataset, group: Group, words: TreeWords): OrganizationNode {
  const { id, name, email, leaders, deputies, teams, aliases } = group;
  const post = (title: string) => (holder: Holder) => personNode(records, `${id}/${holder.person}`, title, holder);
  return {
    id,
    kind: 'group',
    name,
    email,
    group: id,
    aliases: [id, ...aliases, ...records.tagsOf(group).flatMap((tag) => Object.values(tag.name))],
    ...(group.class && { classOfWork: group.class }),
    children: [
      ...leaders.map(post(words.leader)),
      ...deputies.map(post(words.deputy)),
      ...teams.map((team) => teamNode(id, team)),
    ],
  };
}

/**
 * The committee as a tree: its offices, then the classes of work with their groups, those without one last, and in
 * each group its people and teams. A person who holds several posts stands in each.
 */
export function organizationTree(records: Dataset, committee: Committee, words: TreeWords): OrganizationNode {
  const classNode = (classOfWork: ClassOfWork | undefined): OrganizationNode => ({
    id: `class:${classOfWork?.id ?? 'none'}`,
    kind: 'class',
    name: classOfWork?.name ?? words.unclassified,
    ...(classOfWork && { classOfWork: classOfWork.id }),
    children: records.groups
      .filter((group) => records.classOf(group) === classOfWork)
      .map((group) => groupNode(records, group, words)),
  });
  const offices = committee.offices.map(({ id, name, person, email }) => ({
    ...personNode(records, `office:${id}`, name, { person, email, confirmed: true }),
    kind: 'office' as const,
  }));
  const classes = [...records.classes, undefined].map(classNode).filter(({ children }) => children?.length);
  return { id: committee.id, kind: 'organization', name: committee.name, children: [...offices, ...classes] };
}
