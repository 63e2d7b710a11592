/** The people of an element: who they are, searched, filtered, sorted, and drawn. Loads with the first such element of a page. */
import messages from '#generated/messages/roster.js';
import { str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { PeopleSearch } from '../../dataset/people-search.js';
import { rosterOf, type RosterEntry } from '../../dataset/roster.js';
import { collatorOf } from '../../language/collator.js';
import { Words } from '../../language/words.js';
import type { Dataset } from '../../dataset/dataset.js';
import { writtenLanguage } from '../../locales/languages.js';
import { pluralOf } from '../../locales/plural.js';
import { writtenNumber } from '../../locales/written-number.js';
import { PeopleControls, type Choice } from './people-controls.js';
import { rosterTable, type Drawing, type RosterHost } from './roster-table.js';
import { RowFocus } from './row-focus.js';

export { addStyles } from '../base/late-styles.js';
export { styles } from './people.styles.js';

/** What the roster needs of its element. */
export interface PeopleHost extends RosterHost {
  readonly words: Words;
  query: string;
  sort: string;
  requestUpdate(): void;
}

/** The value of the committee among those of groups, whose ids have no slash. */
const COMMITTEE = '/';

const placeOf = ({ group }: RosterEntry['posts'][number]): string => group?.id ?? COMMITTEE;

/** The people of one element. */
export class PeopleRoster {
  readonly #host: PeopleHost;
  readonly #drawing: Drawing;
  readonly #words = new Words(messages);
  readonly #focus: RowFocus;
  #controls: PeopleControls | undefined;
  /** The group that somebody has chosen; empty for all. */
  #place = '';
  #draft = '';
  #all: readonly RosterEntry[] = [];
  #search: PeopleSearch | undefined;
  /** The records of which these were made, and the language. */
  #records: Dataset | undefined;
  #language = '';
  #shown: readonly RosterEntry[] = [];

  constructor(host: PeopleHost, drawing: Drawing) {
    this.#host = host;
    this.#drawing = drawing;
    this.#focus = new RowFocus(host);
  }

  /** Before each update. @returns whether the records have anybody */
  arrange(sort: string): boolean {
    const { records, words } = this.#host;
    this.#words.language = words.language;
    // What turns Chinese into traditional characters is the page's own.
    this.#words.write = words.write;
    this.#focus.remember();
    if (this.#records !== records || this.#language !== words.language) this.#read(records, words);
    const found = this.#found();
    const place = this.#places().some(({ value }) => value === this.#place) && this.#place;
    const left = place ? found.filter(({ posts }) => posts.some((post) => placeOf(post) === place)) : found;
    this.#shown = left;
    if (sort === 'name') {
      const written = writtenLanguage(words.language);
      const { compare } = collatorOf(written);
      const name = ({ id, person }: RosterEntry): string => person?.name[written] ?? id;
      this.#shown = [...left].sort((one, other) => compare(name(one), name(other)));
    }
    return this.#all.length > 0;
  }

  render(): TemplateResult {
    return rosterTable(this.#shown, this.#host, this.#words, this.#drawing);
  }

  /** After each update. */
  updated(sort: string): void {
    const { query } = this.#host;
    this.#controls ??= new PeopleControls({
      onQuery: (text, draft) => {
        if (text !== undefined) this.#host.query = text;
        this.#draft = draft;
        this.#host.requestUpdate();
      },
      onPlace: (place) => {
        this.#place = place;
        this.#host.requestUpdate();
      },
      onSort: (order) => (this.#host.sort = order),
    });
    this.#controls.update(this.#host.shadowRoot!, this.#words, {
      query: query || '',
      place: this.#place,
      places: this.#places(),
      sort,
      sentence: this.#sentence(),
    });
    this.#focus.restore();
  }

  #read(records: Dataset, { language, write }: Words): void {
    const committee = this.#drawing.committeeOf(records);
    this.#all = rosterOf(records, committee);
    this.#search = new PeopleSearch(this.#all, committee, write);
    this.#records = records;
    this.#language = language;
  }

  #found(): readonly RosterEntry[] {
    const { query } = this.#host;
    const search = this.#search!;
    const drafted = this.#draft ? search.find(this.#draft) : [];
    if (drafted.length) return drafted;
    return query ? search.find(`${query}`) : this.#all;
  }

  #sentence(): string {
    const { msg, language } = this.#words;
    const count = this.#shown.length;
    const shown = writtenNumber(count, language);
    if (!count) return msg('没有找到，换个词或换个组试试。', { id: 'roster.none' });
    return pluralOf(count, language) === 'one'
      ? msg(str`${shown} 人`, { id: 'roster.count.one' })
      : msg(str`${shown} 人`, { id: 'roster.count.other' });
  }

  /** The committee and the groups in which anybody is, as the records have them. */
  #places(): readonly Choice[] {
    const { records } = this.#host;
    const { text } = this.#words;
    const places = new Set(this.#all.flatMap(({ posts }) => posts.map(placeOf)));
    const committee = this.#drawing.committeeOf(records);
    return [
      ...(committee ? [{ value: COMMITTEE, label: text(committee.name) }] : []),
      ...records.groups.map(({ id, name }) => ({ value: id, label: text(name) })),
    ].filter(({ value }) => places.has(value));
  }
}
