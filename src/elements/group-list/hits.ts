import type { ReactiveElement } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import { fold, termsOf } from '../../dataset/fold.js';
import { groupSearch } from '../../dataset/search.js';
import type { Words } from '../../language/words.js';
import { personName } from '../templates/person-name.js';

/** What is marked, of all lists of a page. */
const NAME = 'kys-hit';

const PLACES = '[part=name], [part=tag], [part=person], [part=mailbox]';

/** A list whose cards may have hits. */
export interface HitHost extends ReactiveElement {
  readonly records: Dataset;
}

/** The ranges of each list. */
const rangesOf = new WeakMap<HitHost, ReadonlySet<AbstractRange>>();

/** The style of what is marked, for the cards of a document. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

function sheetFor(view: Window & typeof globalThis): CSSStyleSheet {
  const { document } = view;
  let sheet = sheets.get(document);
  if (!sheet) {
    sheets.set(document, (sheet = new view.CSSStyleSheet()));
    sheet.replaceSync(`::highlight(${NAME}){background-color:#ffe28a;color:#1f2937}`);
  }
  return sheet;
}

/** A piece of an element's text, which may stand in several nodes. */
function rangeIn(element: Element, start: number, end: number): Range {
  const range = new Range();
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (start >= at && start <= at + node.length) range.setStart(node, start - at);
    if (end >= at && end <= at + node.length) range.setEnd(node, end - at);
    at += node.length;
  }
  return range;
}

/** Where a folded term stands in the text of an element. */
function hitsIn(element: Element, term: string): Range[] {
  const characters = [...element.textContent].map((character) => ({ character, folded: fold(character) }));
  const places: number[] = [];
  let at = 0;
  for (const { character, folded } of characters) {
    for (let unit = 0; unit < folded.length; unit += 1) places.push(at);
    at += character.length;
  }
  const text = characters.map(({ folded }) => folded).join('');
  const hits: Range[] = [];
  for (let from = text.indexOf(term); from >= 0; from = text.indexOf(term, from + term.length))
    hits.push(rangeIn(element, places[from]!, places[from + term.length - 1]! + 1));
  return hits;
}

/** The hits in a card; of somebody who is found by a name that isn't shown, such as pinyin, the whole name. */
function hitsInCard(card: Element, query: string, { records }: HitHost, words: Words): Range[] {
  const places = [...card.shadowRoot!.querySelectorAll(PLACES)];
  const group = records.group(card.getAttribute('group') ?? '');
  const people = group ? groupSearch(records).peopleFound(query, group) : [];
  const names = new Set(people.map((id) => personName(records, id, words)));
  return places.flatMap((place) => {
    const hits = termsOf(query).flatMap((term) => hitsIn(place, term));
    const text = place.textContent;
    return hits.length || !names.has(text.trim()) ? hits : [rangeIn(place, 0, text.length)];
  });
}

/**
 * Marks in the cards of a list what a query has found there. By ranges, which leave the cards as they are drawn; engines
 * before them (2023) show no marks.
 */
export async function markHits(list: HitHost, query: string, words: Words): Promise<void> {
  const { defaultView: view } = list.ownerDocument;
  if (!view || !('highlights' in view.CSS)) return;
  const cards = [...list.renderRoot.querySelectorAll<ReactiveElement>('kys-group-card')];
  await Promise.all(cards.map((card) => card.updateComplete));
  const highlight = view.CSS.highlights.get(NAME) ?? new view.Highlight();
  view.CSS.highlights.set(NAME, highlight);
  // Also those of lists that are gone.
  for (const range of [...highlight])
    if (rangesOf.get(list)?.has(range) || !range.startContainer.isConnected) highlight.delete(range);
  const shown = cards.filter(({ isConnected, shadowRoot }) => isConnected && shadowRoot);
  const ranges = query ? shown.flatMap((card) => hitsInCard(card, query, list, words)) : [];
  rangesOf.set(list, new Set(ranges));
  for (const range of ranges) highlight.add(range);
  const sheet = sheetFor(view);
  if (ranges.length)
    for (const { shadowRoot } of shown)
      if (!shadowRoot!.adoptedStyleSheets.includes(sheet)) shadowRoot!.adoptedStyleSheets.push(sheet);
}
