import { committee, generalContact } from '#generated/dataset.js';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import { organizationOf } from '../../dataset/organization-of.js';
import { hasOwn, own } from '../../dataset/own.js';
import type { ArchivedGroup, Group, Person } from '../../dataset/records.js';
import { partsOfAny } from '../../dataset/bundled-parts.js';
import { inTraditional } from '../../formats/in-traditional.js';
import { groupJsonLd, jsonLdText, organizationJsonLd, personJsonLd, type JsonLdSource } from '../../formats/json-ld.js';
import { writtenLanguage } from '../../locales/languages.js';
import { addToHead } from './json-ld-script.js';
import type { StructuredDataSubject } from './structured-data-subject.js';

type Host = ReactiveElement & { readonly structuredData?: boolean; readonly records: Dataset };

/** Has JSON-LD in the head of the page for as long as its element is there. */
class StructuredData implements ReactiveController {
  readonly #host: Host;
  #text = '';
  /** Of what the text was made: an element updates at each key that a person presses in it. */
  #madeOf: readonly unknown[] = [];
  #takeBack: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  hostConnected(): void {
    if (this.#host.structuredData && this.#text) this.#takeBack = addToHead(this.#host.ownerDocument, this.#text);
  }

  hostDisconnected(): void {
    this.#takeBack?.();
    this.#takeBack = undefined;
  }

  /**
   * Writes a text, or nothing where it is empty.
   *
   * @param of what it is made of: the same text is not made twice.
   * @param make may fail; then what was said of others goes as well.
   */
  write(of: readonly unknown[], make: () => string): void {
    let text = '';
    try {
      text = of.every((part, at) => part === this.#madeOf[at]) ? this.#text : make();
      this.#madeOf = of;
    } finally {
      this.#replace(text);
    }
  }

  #replace(text: string): void {
    const takeBack = this.#takeBack;
    this.#takeBack = undefined;
    this.#text = text;
    if (this.#host.isConnected) this.hostConnected();
    // Only now: what is the same stays as it is.
    takeBack?.();
  }
}

/** What is said of it, or of the whole organization; nothing of a group that is no more. */
function textOf(
  subject: Group | ArchivedGroup | Person | undefined,
  source: JsonLdSource,
  { language, write }: StructuredDataSubject['words'],
): string {
  if (subject && hasOwn(subject, 'ended')) return '';
  const written = writtenLanguage(language);
  const jsonLd = !subject
    ? organizationJsonLd(source, written)
    : hasOwn(subject, 'leaders')
      ? groupJsonLd(subject, source, written)
      : personJsonLd(subject, source, written);
  return jsonLdText(language === 'zh-Hant' ? inTraditional(jsonLd, write) : jsonLd);
}

function sourceOf(records: Dataset, bundled: boolean, profileOf: JsonLdSource['profileOf']): JsonLdSource {
  const { meta } = records;
  return {
    records,
    committee: records.committee ?? (bundled ? committee : undefined),
    organization: organizationOf(meta, bundled),
    general: records.group(own(meta, 'contact') ?? (bundled ? generalContact : '')),
    ...partsOfAny(records),
    profileOf,
  };
}

/** What an element is about is no business of a page's. */
const subjectOf = (host: Host): StructuredDataSubject => host as unknown as StructuredDataSubject;

const written = new WeakMap<Host, StructuredData>();

/**
 * Tells search engines what an element shows.
 *
 * @param bundled whether the records are the library's own, of which some stands apart.
 * @see https://developers.google.com/search/docs/appearance/structured-data/intro-structured-data
 */
export function describe(host: Host, bundled: boolean): void {
  const { records, structuredData } = host;
  const { record, words, profileOf = () => undefined } = subjectOf(host);
  let data = written.get(host);
  if (!data) {
    written.set(host, (data = new StructuredData(host)));
    host.addController(data);
  }
  const { elementProperties } = host.constructor as typeof ReactiveElement;
  const isAboutAll = !elementProperties.has('group') && !elementProperties.has('person');
  data.write([records, record, words.language, !!structuredData], () =>
    structuredData && records && (record || isAboutAll)
      ? textOf(record, sourceOf(records, bundled, profileOf), words)
      : '',
  );
}
