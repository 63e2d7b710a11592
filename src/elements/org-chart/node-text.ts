import type { BoxText } from '../../chart/box-size.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import type { Text } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { LANGUAGES, type Language } from '../../locales/languages.js';

type NodeText = string | Partial<Text> | undefined;

/** The language spoken, or the first in which there is a text: a tree of another organization may lack some. */
const languageOfText = (text: Partial<Text> | undefined, spoken: Language): Language | undefined =>
  [spoken, ...LANGUAGES].find((language) => text?.[language] !== undefined);

/** A text of a node, in the language spoken where there is one. */
export function nodeText(text: NodeText, { language }: Words): string {
  if (typeof text === 'string') return text;
  return text?.[languageOfText(text, language) ?? language] ?? '';
}

/** The language of a text that is not in the one spoken; `undefined` where it is, or says nothing of it. */
export function otherLanguage(text: NodeText, { language }: Words): Language | undefined {
  const written = typeof text === 'string' ? language : languageOfText(text, language);
  return written === language ? undefined : written;
}

/** The doubt of the source about a node, in words; empty where it has none. */
export const nodeDoubt = ({ unconfirmed }: OrganizationNode, { msg }: Words): string =>
  unconfirmed ? msg('待确认', { id: 'element.unconfirmed' }) : '';

/** What makes the box of a node high. */
export const boxText = (node: OrganizationNode, words: Words): BoxText => ({
  name: nodeText(node.name, words),
  lines: +!!node.title + +!!node.unconfirmed,
  marked: !!node.children?.length,
});
