import { unquoted } from '../../locales/unquoted.js';

/** The sections of a committee's page, in the order in which they stand where nobody asks for another. */
export const SECTIONS = ['about', 'offices', 'chart', 'groups', 'people', 'pages', 'source'] as const;

export type SectionName = (typeof SECTIONS)[number];

const isName = (name: string): name is SectionName => SECTIONS.includes(name as SectionName);

/**
 * The names in an attribute, each once, whatever separates them: none has a space in it.
 *
 * @returns all names where the attribute has none that is known; and those that are not.
 */
export function sectionNames(attribute: string): {
  readonly known: readonly SectionName[];
  readonly unknown: readonly string[];
} {
  const names = attribute
    .split(/[\s,，、]+/)
    .map((name) => unquoted(name).toLowerCase())
    .filter(Boolean);
  const known = [...new Set(names.filter(isName))];
  return { known: known.length ? known : SECTIONS, unknown: names.filter((name) => !isName(name)) };
}
