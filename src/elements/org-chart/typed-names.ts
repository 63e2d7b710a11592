import { nodeString } from '../../dataset/node-field.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import { pinyinInitials } from '../../language/pinyin-initials.js';
import type { Words } from '../../language/words.js';
import { nodeText } from './node-text.js';

/**
 * The names by whose first letters keys find a node: the one shown and, where that is Chinese, which no key has, the first
 * letters of its pinyin; of a person also the id, which is their name in pinyin.
 */
export function typedNames(node: OrganizationNode, words: Words): readonly string[] {
  const name = nodeText(node, 'name', words);
  const initials = pinyinInitials(name);
  return initials === name ? [name] : [name, initials, nodeString(node, 'person').replace('-', '')];
}
