import { classSummaryOf } from '../../../dataset/class-summary-of.js';
import type { Dataset } from '../../../dataset/dataset.js';
import { nodeField } from '../../../dataset/node-field.js';
import type { OrganizationNode } from '../../../dataset/organization-tree.js';
import type { Text } from '../../../dataset/records.js';

/** `undefined` for any other node: a class is known by its name itself, since a tree of the page's own may use our ids as colors. */
export function aboutClass(node: OrganizationNode, records: Dataset): Text | undefined {
  const classOfWork = records.classes.find(({ name }) => name === nodeField(node, 'name'));
  return classOfWork && classSummaryOf(classOfWork);
}
