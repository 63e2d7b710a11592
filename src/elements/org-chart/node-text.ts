import type { BoxText, BoxTexts } from '../../chart/box-size.js';
import { nodeField, nodeString, plainText } from '../../dataset/node-field.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import type { Words } from '../../language/words.js';
import { LANGUAGES, SOURCE_LANGUAGE, type SpokenLanguage } from '../../locales/languages.js';

/** The language spoken, or the first in which there is a text: a tree of another organization may lack some. */
const languageOfText = (text: object, spoken: SpokenLanguage): SpokenLanguage | undefined =>
  [spoken, ...LANGUAGES].find((language) => nodeField(text, language) !== undefined);

/** A text of a node, in the language spoken where there is one. */
export function nodeText(node: OrganizationNode, key: 'name' | 'title' | 'leader', { language, write }: Words): string {
  const text = nodeField(node, key);
  // Most are texts already.
  if (typeof text !== 'object' || text === null) return plainText(text);
  const written = languageOfText(text, language) ?? language;
  const shown = plainText(nodeField(text, written));
  return written === SOURCE_LANGUAGE ? write(shown) : shown;
}

/** The language of a node's name that is not in the one spoken; `undefined` where it is, or says nothing of it. */
export function otherLanguage(node: OrganizationNode, { language }: Words): SpokenLanguage | undefined {
  const name = nodeField(node, 'name');
  const written = typeof name === 'object' && name !== null ? languageOfText(name, language) : language;
  return written && !language.startsWith(written) ? written : undefined;
}

/** The doubt of the source about a node, in words; empty where it has none. */
export const nodeDoubt = (node: OrganizationNode, { msg }: Words): string =>
  nodeField(node, 'unconfirmed') ? msg('待确认', { id: 'element.unconfirmed' }) : '';

/** The kinds of nodes whose names are not semibold; `org-chart.styles.ts` has the same. */
const PLAIN = ['person', 'team', 'vacancy'];

/** The texts of a box, from above to below, by their classes. */
const KINDS = ['title', 'name', 'leader', 'doubt'] as const;

/** A text of a box. */
export interface NodeLine extends BoxText {
  readonly kind: (typeof KINDS)[number];
}

/** What the box of a node says. */
export function boxTexts(node: OrganizationNode, marked: boolean, words: Words): BoxTexts<NodeLine> {
  const nameStyle = PLAIN.includes(nodeString(node, 'kind')) ? 'plain' : 'strong';
  const texts = KINDS.map((kind): NodeLine => ({
    kind,
    style: kind === 'name' ? nameStyle : 'short',
    // The breaks of lines are the chart's own.
    text: (kind === 'doubt' ? nodeDoubt(node, words) : nodeText(node, kind, words)).replace(/[\t\n\r\f]+/g, ' '),
  }));
  return { texts: texts.filter(({ kind, text }) => text || kind === 'name'), marked };
}
