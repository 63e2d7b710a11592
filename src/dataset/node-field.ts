import type { OrganizationNode } from './organization-tree.js';

/**
 * A field of a node in a host's own tree, where anything may be: `undefined` also for one that can't be read, such as by a
 * getter that throws, and for what a page has put into `Object.prototype`.
 */
export function nodeField(node: object, key: string): unknown {
  try {
    const value = (node as Readonly<Record<string, unknown>>)[key];
    return value === (Object.prototype as Readonly<Record<string, unknown>>)[key] ? undefined : value;
  } catch {
    return undefined;
  }
}

/** What is to be a text: a number counts as one, all else as none. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'bigint' ? `${value}` : '';
}

/** A text of a node; empty where it has none. */
export const nodeString = (node: object, key: keyof OrganizationNode): string => plainText(nodeField(node, key));

/** The texts of a node in a field that has one text, or one in each language. */
export function textsOfNode(node: OrganizationNode, key: 'name' | 'title'): readonly string[] {
  const value = nodeField(node, key);
  if (typeof value !== 'object' || value === null) return [plainText(value)];
  return keysOf(value).map((language) => plainText(nodeField(value, language)));
}

/** Of a list in a field of a node, the texts. */
export function listOfNode(node: OrganizationNode, key: 'aliases'): readonly string[] {
  const value = nodeField(node, key);
  try {
    return Array.isArray(value) ? value.map(plainText) : [];
  } catch {
    return [];
  }
}

function keysOf(value: object): readonly string[] {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}
