import { nodeString } from '../../dataset/node-field.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';

/** What a node stands for, by which a chart colors it. */
export const nodeClasses = (node: OrganizationNode): readonly string[] =>
  [nodeString(node, 'kind'), nodeString(node, 'classOfWork')].filter(Boolean);
