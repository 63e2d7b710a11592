import { str } from '@lit/localize';
import type { VisibleTree } from '../../../chart/visible-tree.js';
import type { Dataset } from '../../../dataset/dataset.js';
import { nodeString } from '../../../dataset/node-field.js';
import type { OrganizationNode } from '../../../dataset/organization-tree.js';
import type { Words } from '../../../language/words.js';
import { writtenNumber } from '../../../locales/written-number.js';
import { nodeDoubt, nodeText } from '../node-text.js';
import { aboutClass } from './class-details.js';

/** A post of a person: where, as what, and with which doubt. */
export interface Post {
  readonly text: string;
  readonly doubt: string;
}

/** What there is to say of a node; an empty text where there is nothing. */
export interface NodeFacts {
  readonly name: string;
  /** What the node is, as `Working group`. */
  readonly kind: string;
  /** All posts of a person; of anything else its own line. */
  readonly posts: readonly Post[];
  readonly about: string;
  /** Who leads it, and how much it holds. */
  readonly holds: readonly string[];
  readonly email: string;
}

type Tree = VisibleTree<OrganizationNode>;

function kindOf(node: OrganizationNode, records: Dataset, { msg, text }: Words): string {
  const kinds: Readonly<Record<string, string>> = {
    organization: msg('组织', { id: 'details.organization' }),
    office: msg('职务', { id: 'details.office' }),
    class: msg('工作类别', { id: 'details.class' }),
    group: msg('工作组', { id: 'details.group' }),
    team: msg('小组', { id: 'details.team' }),
    person: msg('成员', { id: 'details.person' }),
  };
  const classOfWork = records.classes.find(({ id }) => id === nodeString(node, 'classOfWork'));
  const kind = kinds[nodeString(node, 'kind')] ?? '';
  // A class by itself says so in its name.
  return nodeString(node, 'kind') === 'group' && classOfWork ? `${kind} · ${text(classOfWork.name)}` : kind;
}

const postOf = (post: OrganizationNode, place: OrganizationNode | undefined, words: Words): Post => ({
  text: [place ? nodeText(place, 'name', words) : '', nodeText(post, 'title', words)].filter(Boolean).join(' · '),
  doubt: nodeDoubt(post, words),
});

function postsOf(index: number, { nodes, parent }: Tree, words: Words): readonly Post[] {
  const person = nodeString(nodes[index]!, 'person');
  const posts = person
    ? nodes.flatMap((post, at) =>
        nodeString(post, 'person') === person ? postOf(post, nodes[parent[at]!], words) : [],
      )
    : [postOf(nodes[index]!, undefined, words)];
  return posts.filter(({ text, doubt }) => text || doubt);
}

/** Who leads a branch, the first person right below it, and how many groups, teams and people are in it. */
function holdsOf(index: number, { nodes, parent, end }: Tree, words: Words): readonly string[] {
  const { msg, language } = words;
  const inside = nodes.slice(index + 1, end[index]);
  const leader = inside.find(
    (node, at) => parent[index + 1 + at] === index && /^(person|vacancy)$/.test(nodeString(node, 'kind')),
  );
  const count = (kinds: string): string => {
    const found = inside.filter((node) => kinds.includes(nodeString(node, 'kind') || '?'));
    const { size } = new Set(found.map((node) => nodeString(node, 'person') || node.id));
    return size ? writtenNumber(size, language) : '';
  };
  const [groups, teams, people] = [count('group'), count('team'), count('person office')];
  return [
    leader ? [nodeText(leader, 'title', words), nodeText(leader, 'name', words)].filter(Boolean).join(' ') : '',
    groups && msg(str`工作组 ${groups} 个`, { id: 'details.groups' }),
    teams && msg(str`小组 ${teams} 个`, { id: 'details.teams' }),
    people && msg(str`${people} 人`, { id: 'details.people' }),
  ].filter(Boolean);
}

/** All of that of the node with an id; `undefined` where the tree has none. */
export function nodeFacts(id: string, tree: Tree, records: Dataset, words: Words): NodeFacts | undefined {
  const index = tree.indexOf(id);
  const node = tree.nodes[index];
  if (!node) return undefined;
  const about = aboutClass(node, records);
  return {
    name: nodeText(node, 'name', words),
    kind: kindOf(node, records, words),
    posts: postsOf(index, tree, words),
    about: about ? words.text(about) : '',
    holds: holdsOf(index, tree, words),
    email: nodeString(node, 'email'),
  };
}

/** The same in one line, with the pauses of the language. */
export const spokenText = ({ name, kind, posts, about, holds, email }: NodeFacts, { language }: Words): string =>
  [name, kind, ...posts.map(({ text, doubt }) => `${text} ${doubt}`.trim()), about, ...holds, email]
    .filter(Boolean)
    .join(language === 'en' ? '; ' : '；');
