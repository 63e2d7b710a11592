/** How a page loads the library: the tags, with hashes or without. */
import type { ScriptForm } from './hosts.js';

/** The hash of each file by its address in the folder, as in `integrity.json`. */
export type Hashes = Readonly<Record<string, string>>;

export interface Tag {
  readonly name: 'script' | 'link';
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly content: string;
}

const FILES: Readonly<Record<ScriptForm, string>> = {
  module: './kys.js',
  classic: './kys.classic.js',
  loader: './kys.loader.js',
};

/** What a form loads by itself: files on request beside the script, or all that the loader may want. */
const LOADED: Readonly<Record<ScriptForm, RegExp>> = {
  module: /^\.\/kys\.[^/]*\?/,
  classic: /^\.\/kys\.[^/]*\?/,
  loader: /^\.\/lo(?:a|%61)ded\//,
};

export const isElsewhere = (folder: string): boolean => /^https?:\/\//.test(folder);

/**
 * @param folder where the files are, with a slash at the end
 * @param hashes where each file is to be checked
 * @returns the tags in the order in which they must stand
 */
export function scriptTags(form: ScriptForm, folder: string, hashes?: Hashes): readonly Tag[] {
  const at = (address: string): string => folder + address.slice('./'.length);
  const isClassic = form === 'classic';
  const type = isClassic ? [] : ([['type', 'module']] as const);
  const src = ['src', at(FILES[form])] as const;
  if (!hashes) return [{ name: 'script', attributes: [...type, src], content: '' }];

  const withHash = (address: string) => [['integrity', hashes[address] ?? ''] as const];
  // A page that demands integrity doesn't count that of a classic script without it, be it of its own site.
  const crossorigin = isElsewhere(folder) || isClassic ? ([['crossorigin', '']] as const) : [];
  const loaded = Object.keys(hashes).filter((address) => LOADED[form].test(address));
  const map = { integrity: Object.fromEntries(loaded.map((address) => [at(address), hashes[address]])) };
  const core = loaded.find((address) => address.startsWith('./loaded/core.'));
  const early: Tag[] =
    form === 'loader' && core
      ? [
          {
            name: 'link',
            attributes: [['rel', 'modulepreload'], ['href', at(core)], ...withHash(core), ...crossorigin],
            content: '',
          },
        ]
      : [];
  return [
    { name: 'script', attributes: [['type', 'importmap']], content: JSON.stringify(map) },
    ...early,
    { name: 'script', attributes: [...type, src, ...withHash(FILES[form]), ...crossorigin], content: '' },
  ];
}

/** A tag as HTML. Nothing in it needs to be escaped: a folder and a hash have no such characters. */
export function tagText({ name, attributes, content }: Tag): string {
  const written = attributes.map(([attribute, value]) => (value ? ` ${attribute}="${value}"` : ` ${attribute}`));
  return `<${name}${written.join('')}>${name === 'script' ? `${content}</script>` : ''}`;
}
