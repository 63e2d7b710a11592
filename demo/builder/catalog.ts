/** What can be built: the elements with their controls, from the manifest and the records. */

/** The languages of the site, and so of all labels. */
export type Locale = 'zh' | 'en';
export type Label = Readonly<Record<Locale, string>>;

export interface Choice {
  readonly value: string;
  readonly label: Label;
}

/**
 * - `switch` is on or off;
 * - `choice` is one of `choices`, `choices` any number of them, and `suggested` any text, with `choices` as suggestions;
 * - `number` is an integer;
 * - `address` is https or a path of the page's own site, with `{id}` in it or without.
 */
export type ControlKind = 'switch' | 'choice' | 'choices' | 'suggested' | 'number' | 'address' | 'text';

export interface Control {
  /** The attribute. */
  readonly name: string;
  readonly kind: ControlKind;
  /** What the manifest says of it. */
  readonly description: Label;
  /** The value that the snippet leaves out. */
  readonly byDefault: string;
  /** The value at first, where the element would show nothing without. */
  readonly first?: string;
  readonly least?: number;
  readonly most?: number;
  readonly choices: readonly Choice[];
  /** Whether it also works in a frame. */
  readonly framed: boolean;
}

export interface BuildableElement {
  readonly tag: string;
  readonly controls: readonly Control[];
}

export interface Catalog {
  readonly elements: readonly BuildableElement[];
}

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
}

/** The part of `custom-elements.json` that is read here. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Named {
  readonly id: string;
  readonly name: Label;
}

/** The part of `kys.json` that is read here. */
export interface Records {
  readonly meta: { readonly terms: readonly string[] };
  readonly groups: readonly (Named & { readonly topics: readonly Label[] })[];
  readonly people: readonly Named[];
  readonly classes: readonly Named[];
  readonly tags: readonly Named[];
}

export interface Sources {
  readonly manifest: Manifest;
  readonly records: Records;
  /** The sections of the committee's page. */
  readonly sections: readonly string[];
  /** What the manifest says, in Chinese, by the English text on one line. */
  readonly chinese: Readonly<Record<string, string>>;
}

/** Left out: what names another element of the page, or what a script keeps in step; the language has a control of its own. */
const NOT_OFFERED = ['lang', 'for', 'selectable', 'selected'];

/** Wraps other elements, and shows nothing by itself. */
const NOT_BUILDABLE = ['kys-dataset'];

/** As in `src/embed/read-request.ts`, of what is offered. */
const NOT_FRAMED = ['refresh', 'src', 'structured-data', 'url-state'];

const ADDRESSES = ['href', 'photo', 'src'];

/** What an element shows nothing without. */
const NEEDED: Readonly<Record<string, string>> = { 'kys-group-card': 'group', 'kys-person-card': 'person' };

/** The ranges that the manifest tells only in words. */
const RANGES: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'heading-level': [1, 6],
  levels: [1, 9],
  refresh: [60, 604_800],
};

const named = ({ id, name }: Named): Choice => ({ value: id, label: name });
const plain = (value: string): Choice => ({ value, label: { zh: value, en: value } });

function topicsOf({ groups }: Records): Choice[] {
  const topics = groups.flatMap((group) => group.topics);
  return topics.flatMap(({ zh, en }) => [
    { value: zh, label: { zh, en: zh } },
    { value: en, label: { zh: en, en } },
  ]);
}

/** Attributes whose values are records, or are told elsewhere than in the manifest. */
function choicesFrom({ records, sections }: Sources): Readonly<Record<string, readonly [ControlKind, Choice[]]>> {
  return {
    group: ['choice', records.groups.map(named)],
    person: ['choice', records.people.map(named)],
    term: ['choice', records.meta.terms.map(plain)],
    topic: ['suggested', topicsOf(records)],
    groups: ['choices', records.groups.map(named)],
    tags: ['choices', records.tags.map(named)],
    'class-of-work': ['choices', records.classes.map(named)],
    sections: ['choices', sections.map(plain)],
  };
}

/** `'card' | 'compact'`: what stands in quotes. */
const literalsOf = (type: string): string[] => [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value!);

function kindOf(name: string, type: string): ControlKind {
  if (ADDRESSES.includes(name)) return 'address';
  if (literalsOf(type).length) return 'choice';
  if (/\bboolean\b/.test(type)) return 'switch';
  return /\bnumber\b/.test(type) ? 'number' : 'text';
}

function defaultOf(kind: ControlKind, written = ''): string {
  const value = written.replace(/^'(.*)'$/, '$1');
  return kind === 'switch' ? '' : value;
}

function controlOf(
  tag: string,
  attribute: Attribute,
  own: ReturnType<typeof choicesFrom>,
  { chinese }: Sources,
): Control {
  const { name, type = { text: 'string' }, description = '' } = attribute;
  const english = description.replaceAll(/\s+/g, ' ').trim();
  // An empty text among the choices is the default.
  const literals = literalsOf(type.text).filter(Boolean).map(plain);
  const [kind, choices] = own[name] ?? [kindOf(name, type.text), literals];
  const [least, most] = RANGES[name] ?? [];
  return {
    name,
    kind,
    description: { zh: chinese[english] ?? english, en: english },
    byDefault: defaultOf(kind, attribute.default),
    choices,
    framed: !NOT_FRAMED.includes(name),
    ...(NEEDED[tag] === name && choices[0] && { first: choices[0].value }),
    ...(least !== undefined && most !== undefined && kind === 'number' && { least, most }),
  };
}

/** In the order in which people ask: what it shows, how, and the rest, which all elements have. */
const ORDER = [
  'group',
  'person',
  'topic',
  'groups',
  'class-of-work',
  'tags',
  'sections',
  'variant',
  'layout',
  'levels',
];
const rank = ({ name }: Control): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

/** @returns all elements that can be put on a page by themselves, by name */
export function catalogOf(sources: Sources): Catalog {
  const own = choicesFrom(sources);
  const declarations = sources.manifest.modules.flatMap((module) => module.declarations ?? []);
  const elements = declarations.flatMap(({ tagName, attributes = [] }) => {
    if (!tagName || NOT_BUILDABLE.includes(tagName)) return [];
    const offered = attributes.filter(({ name }) => !NOT_OFFERED.includes(name));
    const controls = offered.map((attribute) => controlOf(tagName, attribute, own, sources));
    return [{ tag: tagName, controls: controls.sort((one, other) => rank(one) - rank(other)) }];
  });
  return { elements: elements.sort((one, other) => (one.tag < other.tag ? -1 : 1)) };
}
