/** What is chosen in the builder, and the address that says it. */
import type { BuildableElement, Catalog, Control, Locale } from './catalog.js';
import { formsOf, HOSTS, isHost, type Form, type HostId } from './hosts.js';

/** The language that the snippet names; `page` names none. */
export const SPOKEN = ['zh-CN', 'zh-TW', 'en', 'page'] as const;
export type Spoken = (typeof SPOKEN)[number];

export const WIDTHS = ['page', 'column', 'phone'] as const;
export const SCHEMES = ['light', 'dark'] as const;

export interface State {
  readonly element: string;
  /** The attributes in the snippet, without those that are as by default; one that is on has an empty value. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly lang: Spoken;
  readonly host: HostId;
  readonly form: Form;
  readonly integrity: boolean;
  /** Where the files are, with a slash at the end; empty for the site's own address. */
  readonly folder: string;
  /** How the preview shows it. */
  readonly width: (typeof WIDTHS)[number];
  readonly scheme: (typeof SCHEMES)[number];
}

/** Something in an address that was left out. */
export interface Note {
  /** The parameter. */
  readonly name: string;
  readonly value: string;
  readonly problem: 'unknown' | 'not-a-choice' | 'not-a-number' | 'not-an-address' | 'not-a-folder' | 'not-here';
  /** What is taken instead; empty for nothing. */
  readonly instead: string;
}

/** Parameters that are no attributes: no element may have one of these names. */
export const RESERVED = ['element', 'lang', 'host', 'form', 'integrity', 'folder', 'width', 'scheme'] as const;

const LONGEST = 300;

/** Of one line, as a field gives it. */
const asLine = (text: string): string =>
  [...text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll(/\p{Cs}/gu, '\ufffd')]
    .slice(0, LONGEST)
    .join('')
    .trim();

const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** https, or of the page's own site. */
const isAddress = (text: string): boolean =>
  SCHEME.test(text) ? /^https:\/\/[^/\s]/i.test(text) : !text.startsWith('//') && !/[\s\\]/.test(text);

/** A folder as a page may name it, with a slash at the end, or `undefined`. */
export function asFolder(text: string): string | undefined {
  const folder = asLine(text).replace(/\/*$/, '/');
  return /^(?:https:\/\/[\w.-]+(?::\d+)?)?(?:\/|\.\.?\/)?(?:[\w.~%@+-]+\/)*$/.test(folder) ? folder : undefined;
}

/** What a control makes of a text: the value that an element gets, or what is wrong with the text. */
export function valueFor(control: Control, text: string): { value: string } | { problem: Note['problem'] } {
  const line = asLine(text);
  switch (control.kind) {
    case 'switch':
      return ['', 'true', control.name].includes(line.toLowerCase()) ? { value: '' } : { problem: 'not-a-choice' };
    case 'choice':
      return !line || control.choices.some(({ value }) => value === line)
        ? { value: line }
        : { problem: 'not-a-choice' };
    case 'choices': {
      const known = control.choices.map(({ value }) => value);
      const asked = new Set(line.split(/[\s,]+/).filter(Boolean));
      // In the order in which they were asked for: a list of groups keeps it.
      return [...asked].every((one) => known.includes(one))
        ? { value: [...asked].join(' ') }
        : { problem: 'not-a-choice' };
    }
    case 'number': {
      const isInteger = /^\d{1,9}$/.test(line);
      const { least = 0, most = Infinity } = control;
      return !line || (isInteger && Number(line) >= least && Number(line) <= most)
        ? { value: line && `${Number(line)}` }
        : { problem: 'not-a-number' };
    }
    case 'address':
      return isAddress(line) ? { value: line } : { problem: 'not-an-address' };
    case 'suggested':
    case 'text':
      return { value: line };
  }
}

export const elementIn = (catalog: Catalog, tag: string): BuildableElement | undefined =>
  catalog.elements.find((element) => element.tag === tag);

/** The attributes that an element has at first. */
export const firstAttributes = ({ controls }: BuildableElement): Record<string, string> =>
  Object.fromEntries(controls.flatMap(({ name, first }) => (first ? [[name, first]] : [])));

/** The language that the pages of a site in this language speak. */
const spokenBy = (locale: Locale): Spoken => (locale === 'zh' ? 'zh-CN' : 'en');

/** @param locale the language of the site, which the snippet then names */
export function firstState(catalog: Catalog, locale: Locale): State {
  const element = elementIn(catalog, 'kys-group-card') ?? catalog.elements[0]!;
  const { id: host, forms } = HOSTS[0];
  return {
    element: element.tag,
    attributes: firstAttributes(element),
    lang: spokenBy(locale),
    host,
    form: forms[0],
    integrity: false,
    folder: '',
    width: 'page',
    scheme: 'light',
  };
}

class Reader {
  readonly notes: Note[] = [];
  readonly #query: URLSearchParams;

  constructor(query: URLSearchParams) {
    this.#query = query;
  }

  note(name: string, problem: Note['problem'], instead = ''): void {
    this.notes.push({ name, value: asLine(this.#query.get(name) ?? ''), problem, instead });
  }

  /** One of some values, without regard to case and surrounding space. */
  oneOf<T extends string>(
    name: string,
    allowed: readonly T[],
    instead: T,
    problem: Note['problem'] = 'not-a-choice',
  ): T {
    const asked = this.#query.get(name);
    if (asked === null) return instead;
    const found = allowed.find((one) => one.toLowerCase() === asked.trim().toLowerCase());
    if (found === undefined) this.note(name, problem, instead);
    return found ?? instead;
  }

  isOn(name: string): boolean {
    const asked = this.#query.get(name)?.trim().toLowerCase();
    if (asked === undefined) return false;
    const isOn = ['', 'true', name].includes(asked);
    if (!isOn) this.note(name, 'not-a-choice');
    return isOn;
  }

  folder(): string {
    const asked = this.#query.get('folder');
    if (!asked?.trim()) return '';
    const folder = asFolder(asked);
    if (folder === undefined) this.note('folder', 'not-a-folder');
    return folder ?? '';
  }

  attributes(element: BuildableElement): Record<string, string> {
    const values = firstAttributes(element);
    for (const control of element.controls) {
      const asked = this.#query.get(control.name);
      if (asked === null) continue;
      const read = valueFor(control, asked);
      if ('problem' in read) this.note(control.name, read.problem, control.first ?? '');
      else put(values, control, read.value);
    }
    return values;
  }

  /** Names what no control has asked for. */
  noteUnknown({ controls }: BuildableElement): void {
    const known = new Set<string>([...RESERVED, ...controls.map(({ name }) => name)]);
    for (const name of new Set(this.#query.keys())) if (!known.has(name)) this.note(name, 'unknown');
  }
}

/** Keeps a value, if it is another than by default. */
function put(values: Record<string, string>, { name, kind, byDefault }: Control, value: string): void {
  const isKept = kind === 'switch' || (value !== '' && value !== byDefault);
  if (isKept) values[name] = value;
  else delete values[name];
}

/**
 * @param query the part of an address behind `?`
 * @param locale the language of the site
 * @returns the state that it names, with the default for whatever is wrong, and a note for each of these
 */
export function readState(query: string, catalog: Catalog, locale: Locale): { state: State; notes: readonly Note[] } {
  const first = firstState(catalog, locale);
  const reader = new Reader(new URLSearchParams(query));
  const tags = catalog.elements.map(({ tag }) => tag);
  const element = elementIn(catalog, reader.oneOf('element', tags, first.element))!;
  const hosts = HOSTS.map(({ id }) => id);
  const host = reader.oneOf<HostId>('host', hosts, first.host);
  const forms = formsOf(host);
  const state: State = {
    element: element.tag,
    attributes: reader.attributes(element),
    lang: reader.oneOf('lang', SPOKEN, first.lang),
    host,
    form: reader.oneOf('form', forms, forms[0], 'not-here'),
    integrity: reader.isOn('integrity'),
    folder: reader.folder(),
    width: reader.oneOf('width', WIDTHS, first.width),
    scheme: reader.oneOf('scheme', SCHEMES, first.scheme),
  };
  reader.noteUnknown(element);
  return { state, notes: reader.notes };
}

/**
 * @param locale the language of the site
 * @returns the part of an address behind `?`, without what is as at first
 */
export function writeState(state: State, catalog: Catalog, locale: Locale): string {
  const first = firstState(catalog, locale);
  const query = new URLSearchParams();
  const element = elementIn(catalog, state.element)!;
  if (state.element !== first.element) query.set('element', state.element);
  for (const control of element.controls) {
    const value = state.attributes[control.name];
    const isAsAtFirst = value === control.first;
    if (!isAsAtFirst) query.set(control.name, value ?? '');
  }
  if (state.lang !== first.lang) query.set('lang', state.lang);
  if (state.host !== first.host) query.set('host', state.host);
  if (state.form !== formsOf(state.host)[0]) query.set('form', state.form);
  if (state.integrity) query.set('integrity', '');
  for (const name of ['folder', 'width', 'scheme'] as const)
    if (state[name] !== first[name]) query.set(name, state[name]);
  // As people write what is on: `searchable`, not `searchable=`.
  return query.toString().replaceAll(/=(?=&|$)/g, '');
}

/** The state with another element, which keeps the values of attributes that both have. */
export function withElement(state: State, catalog: Catalog, tag: string): State {
  const element = elementIn(catalog, tag)!;
  const attributes = firstAttributes(element);
  for (const control of element.controls) {
    const value = state.attributes[control.name];
    if (value === undefined) continue;
    const read = valueFor(control, value);
    if ('value' in read) put(attributes, control, read.value);
  }
  return { ...state, element: tag, attributes };
}

/** The state with another value of an attribute; `undefined` where it is off. What can't be is left as it was. */
export function withAttribute(state: State, control: Control, text: string | undefined): State {
  const attributes = { ...state.attributes };
  if (text === undefined) delete attributes[control.name];
  else {
    const read = valueFor(control, text);
    if ('problem' in read) return state;
    put(attributes, control, read.value);
  }
  return { ...state, attributes };
}

export function withHost(state: State, host: string): State {
  return isHost(host) ? { ...state, host, form: formsOf(host)[0] } : state;
}
