import type { BoxText } from '../../chart/box-size.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import type { Text } from '../../dataset/records.js';
import type { Language } from '../../locales/languages.js';
import type { Words } from '../../language/words.js';

/** A text of a node in the language spoken; a tree of another organization may have it in the other one only. */
export const nodeText = (text: string | Partial<Text> | undefined, { language }: Words): string =>
  typeof text === 'string' ? text : (text?.[language] ?? text?.zh ?? text?.en ?? '');

/** The language of a text that is not in the one spoken; `undefined` where it is, or says nothing of it. */
export const otherLanguage = (text: string | Partial<Text> | undefined, { language }: Words): Language | undefined =>
  typeof text === 'string' || text?.[language] !== undefined ? undefined : language === 'en' ? 'zh' : 'en';

/** The doubt of the source about a node, in words; empty where it has none. */
export const nodeDoubt = ({ unconfirmed }: OrganizationNode, { msg }: Words): string =>
  unconfirmed ? msg('待确认', { id: 'element.unconfirmed' }) : '';

/** What makes the box of a node high. */
export const boxText = (node: OrganizationNode, words: Words): BoxText => ({
  name: nodeText(node.name, words),
  lines: +!!node.title + +!!node.unconfirmed,
  marked: !!node.children?.length,
});
