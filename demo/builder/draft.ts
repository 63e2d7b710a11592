/** What the parts of a snippet are made of. */
import type { Catalog, Label, Locale } from './catalog.js';
import { isScriptForm, type HostId } from './hosts.js';
import { element, type Attributes, type Braces } from './markup.js';
import { isElsewhere, scriptTags, type Hashes, type Tag } from './script-tags.js';
import { elementIn, type Spoken, type State } from './state.js';

/** The site that has the files. */
export interface Site {
  /** Its address, with a slash at the end. */
  readonly address: string;
  /** The folder of this version. */
  readonly version: string;
  /** The folder of the newest of its major version. */
  readonly major: string;
  /** The hashes of this version, once they are there. */
  readonly hashes?: Hashes;
  /** Published texts that are there, by path below `data/v1/`. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** One file, field, or block of the host, and what goes into it. */
export interface Part {
  readonly place: Label;
  readonly code: string;
}

export interface Draft {
  readonly state: State;
  readonly site: Site;
  /** Where the files are, with a slash at the end. */
  readonly folder: string;
  readonly attributes: Attributes;
  /** The language of what can't follow its page. */
  readonly lang: Exclude<Spoken, 'page'>;
  /** The element as the host writes it. */
  readonly element: string;
  /** The tags that load the library; none where no script of the page does. */
  readonly tags: readonly Tag[];
}

/** Where the files are: on a server of one's own, else at the site. Hashes hold for one version alone. */
export const folderOf = ({ folder, integrity }: State, { address, version, major }: Site): string =>
  folder || `${address}${integrity ? version : major}/`;

/** Whether the page is of another origin than the files, so that these need CORS headers. A frame's page is their own. */
export const needsCors = (state: State, site: Site): boolean =>
  isScriptForm(state.form) && isElsewhere(folderOf(state, site));

/** The language of what can't follow its page: the one chosen, else that of the site. */
export const spokenAlone = (lang: Spoken, locale: Locale): Exclude<Spoken, 'page'> =>
  lang === 'page' ? (locale === 'zh' ? 'zh-CN' : 'en') : lang;

/** The attributes chosen that work in the form, and the language. */
export function attributesOf(state: State, catalog: Catalog, locale: Locale): Attributes {
  const { controls } = elementIn(catalog, state.element)!;
  const isFramed = state.form === 'frame';
  const offered = controls.filter(({ name, framed }) => (framed || !isFramed) && state.attributes[name] !== undefined);
  const own = offered.map(({ name }) => [name, state.attributes[name]!] as const);
  const lang = isFramed || state.form === 'server' ? spokenAlone(state.lang, locale) : state.lang;
  return lang === 'page' ? own : [...own, ['lang', lang]];
}

/** The attributes chosen that a frame leaves out. */
export const leftOutInFrame = ({ element: tag, form, attributes }: State, catalog: Catalog): readonly string[] =>
  form === 'frame'
    ? elementIn(catalog, tag)!
        .controls.filter(({ name, framed }) => !framed && attributes[name] !== undefined)
        .map(({ name }) => name)
    : [];

/** What the language of a host must not take for code. */
const BRACES: Partial<Record<HostId, Braces>> = { hexo: 'nunjucks', hugo: 'double', svelte: 'svelte' };

export function draftOf(state: State, site: Site, catalog: Catalog, locale: Locale): Draft {
  const folder = folderOf(state, site);
  const attributes = attributesOf(state, catalog, locale);
  const hashes = state.integrity ? site.hashes : undefined;
  return {
    state,
    site,
    folder,
    attributes,
    lang: spokenAlone(state.lang, locale),
    element: element(state.element, attributes, BRACES[state.host]),
    tags: isScriptForm(state.form) ? scriptTags(state.form, folder, hashes) : [],
  };
}
