import { committee, generalContact } from '#generated/dataset.js';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import { organizationOf } from '../../dataset/organization-of.js';
import type { Group, Language, Person } from '../../dataset/records.js';
import { groupJsonLd, jsonLdText, organizationJsonLd, personJsonLd, type JsonLdSource } from '../../formats/json-ld.js';
import { addToHead } from './json-ld-script.js';
import type { StructuredDataSubject } from './structured-data-subject.js';

type Host = ReactiveElement & { readonly structuredData?: boolean; readonly records: Dataset };

/** Has JSON-LD in the head of the page for as long as its element is there. */
class StructuredData implements ReactiveController {
  readonly #host: Host;
  #text = '';
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

  write(text: string): void {
    const takeBack = this.#takeBack;
    this.#takeBack = undefined;
    this.#text = text;
    if (this.#host.isConnected) this.hostConnected();
    // Only now: what is the same stays as it is.
    takeBack?.();
  }
}

/** What is said of it, or of the whole organization; nothing of a group that is no more. */
function textOf(subject: Group | Person | undefined, source: JsonLdSource, language: Language): string {
  if (!subject) return jsonLdText(organizationJsonLd(source, language));
  if ('ended' in subject) return '';
  return jsonLdText(
    'leaders' in subject ? groupJsonLd(subject, source, language) : personJsonLd(subject, source, language),
  );
}

function sourceOf(records: Dataset, bundled: boolean, profileOf: JsonLdSource['profileOf']): JsonLdSource {
  const { meta } = records;
  return {
    records,
    committee: records.committee ?? (bundled ? committee : undefined),
    organization: organizationOf(meta, bundled),
    general: records.group(meta.contact ?? (bundled ? generalContact : '')),
    profileOf,
  };
}

const written = new WeakMap<Host, StructuredData>();

/**
 * Tells search engines what an element shows.
 *
 * @param bundled whether the records are the library's own, of which some stands apart.
 * @see https://developers.google.com/search/docs/appearance/structured-data/intro-structured-data
 */
export function describe(
  host: Host,
  bundled: boolean,
  { record, language, profileOf = () => undefined }: StructuredDataSubject,
): void {
  const { records, structuredData } = host;
  let data = written.get(host);
  if (!data) {
    written.set(host, (data = new StructuredData(host)));
    host.addController(data);
  }
  let text = '';
  try {
    if (structuredData && records && (record || !('group' in host || 'person' in host))) {
      text = textOf(record, sourceOf(records, bundled, profileOf), language);
    }
  } finally {
    // Where records fail, what was said of others goes as well.
    data.write(text);
  }
}
