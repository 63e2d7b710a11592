import type { Dataset } from './dataset.js';
import type { ClassOfWork, ClassOfWorkId, Committee, Group, Holder, Office, Team, Text } from './records.js';
import { inEachLanguage, type Language } from '../locales/languages.js';
import type { GroupParts } from './group-parts.js';
import { own } from './own.js';
import { personNames } from './person-names.js';

/** What a node of an organization stands for; a chart colors it so. */
export type OrganizationKind = 'organization' | 'office' | 'class' | 'group' | 'team' | 'person' | 'vacancy';

/** A node of an organization tree: what `<kys-org-chart>` draws, of this dataset or of any organization. */
export interface OrganizationNode {
  /** Unique in the tree. */
  readonly id: string;
  /** One text, or one in each language. */
  readonly name: string | Text;
  /** What the node is in its place, such as a person's role; a line of its own. */
  readonly title?: string | Text;
  /** Who leads what the node stands for, in a line below its name, such as `Leader Wang Wei`. */
  readonly leader?: string | Text;
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
  readonly member: string;
  /** In place of a name: that nobody holds a post. */
  readonly vacant: string;
  readonly unclassified: string;
}

/** Gives each node an id of its own, whatever the records have twice: `media/wang-wei`, then `media/wang-wei~2`. */
class NodeIds {
  readonly #given = new Map<string, number>();

  /** @param id made of ids of records, which have no `~`. */
  unique(id: string): string {
    const times = (this.#given.get(id) ?? 0) + 1;
    this.#given.set(id, times);
    return times > 1 ? `${id}~${times}` : id;
  }
}

/** Makes the nodes of one tree. */
class TreeMaker {
  readonly #ids = new NodeIds();

  constructor(
    readonly records: Dataset,
    readonly words: TreeWords,
    readonly teamsOf: GroupParts['teamsOf'],
  ) {}

  person(id: string, title: string | Text, { person: key, email, confirmed }: Holder): OrganizationNode {
    const person = this.records.person(key);
    return {
      id: this.#ids.unique(id),
      kind: 'person',
      title,
      name: person?.name ?? key,
      person: key,
      email,
      aliases: person ? personNames(person) : [],
      unconfirmed: !confirmed,
    };
  }

  /** A post that nobody holds. @param email whom to write to about it, where that is known */
  vacancy(id: string, title: string | Text, email = ''): OrganizationNode {
    return { id: this.#ids.unique(id), kind: 'vacancy', title, name: this.words.vacant, email };
  }

  /** Who leads a group, in a line. */
  #leaderLine(posts: readonly OrganizationNode[]): Pick<OrganizationNode, 'leader'> {
    const namesIn = (language: Language): string =>
      posts.map(({ name }) => (typeof name === 'string' ? name : name[language])).join(' · ');
    return posts.length ? { leader: inEachLanguage((language) => `${this.words.leader} ${namesIn(language)}`) } : {};
  }

  #team(group: string, { id, name, teams }: Team): OrganizationNode {
    return {
      id: this.#ids.unique(`${group}/${id}`),
      kind: 'team',
      name,
      children: teams.map((team) => this.#team(group, team)),
    };
  }

  group(group: Group): OrganizationNode {
    const { words, teamsOf } = this;
    const { id, name, email, leaders, deputies, aliases } = group;
    const post = (title: string | Text) => (holder: Holder) => this.person(`${id}/${holder.person}`, title, holder);
    const groupId = this.#ids.unique(id);
    const leading = [
      ...leaders.map(post(words.leader)),
      ...(own(group, 'vacant') && !leaders.length ? [this.vacancy(`${id}/vacant`, words.leader, email)] : []),
    ];
    return {
      id: groupId,
      kind: 'group',
      name,
      ...this.#leaderLine(leading),
      email,
      group: id,
      aliases: [id, ...aliases],
      ...(group.class && { classOfWork: group.class }),
      children: [
        ...leading,
        ...deputies.map(post(words.deputy)),
        ...(own(group, 'members') ?? []).map(({ person, role }) =>
          post(role ?? words.member)({ person, email: '', confirmed: true }),
        ),
        ...teamsOf(group).map((team) => this.#team(id, team)),
      ],
    };
  }

  classOfWork(classOfWork: ClassOfWork | undefined): OrganizationNode {
    const { records, words } = this;
    return {
      id: this.#ids.unique(`class:${classOfWork?.id ?? 'none'}`),
      kind: 'class',
      name: classOfWork?.name ?? words.unclassified,
      ...(classOfWork && { classOfWork: classOfWork.id }),
      children: records.groups
        .filter((group) => records.classOf(group) === classOfWork)
        .map((group) => this.group(group)),
    };
  }

  office({ id, name, person, email }: Office): OrganizationNode {
    return { ...this.person(`office:${id}`, name, { person, email, confirmed: true }), kind: 'office' };
  }

  /** Last: a group keeps its id where the committee has the same. */
  root({ id, name }: Committee, children: readonly OrganizationNode[]): OrganizationNode {
    return { id: this.#ids.unique(id), kind: 'organization', name, children };
  }
}

/**
 * The committee as a tree: its offices, then the classes of work with their groups, those without one last, and in
 * each group its people and teams. A person who holds several posts stands in each; so does a post that nobody holds.
 */
export function organizationTree(
  records: Dataset,
  committee: Committee,
  words: TreeWords,
  teamsOf: GroupParts['teamsOf'],
): OrganizationNode {
  const maker = new TreeMaker(records, words, teamsOf);
  const offices = committee.offices.map((office) => maker.office(office));
  const vacancies = own(committee, 'vacancies') ?? [];
  const vacant = vacancies.map(({ id, name }) => maker.vacancy(`office:${id}`, name));
  const classes = [...records.classes, undefined].map((one) => maker.classOfWork(one));
  return maker.root(committee, [...offices, ...vacant, ...classes.filter(({ children }) => children?.length)]);
}
