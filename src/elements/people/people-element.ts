import element from '#generated/messages/element.js';
import general from '#generated/messages/general.js';
import people from '#generated/messages/people.js';
import post from '#generated/messages/post.js';
import recordsMessages from '#generated/messages/records.js';
import { html, isServer, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import { committeeOf } from '../../dataset/bundled.js';
import { Words } from '../../language/words.js';
import { KysElement } from '../base/kys-element.js';
import { lazyImport, soon } from '../base/lazy-import.js';
import { loadPhotos } from '../controllers/load-photos.js';
import { KysPersonSelectEvent } from '../events/person-select-event.js';
import { generalWay } from '../templates/general-way.js';
import { groupName } from '../templates/group-name.js';
import { mailLink } from '../templates/mail-link.js';
import { otherName } from '../templates/other-name.js';
import { portrait } from '../templates/portrait.js';
import { states } from '../../styles/states.js';
import { portraits } from '../templates/portrait.styles.js';
import { doubt, personName } from '../templates/posts.js';
import { roleOf } from '../templates/role-of.js';
import { posts } from '../templates/posts.styles.js';
import type { PeopleRoster } from './people-roster.js';

const VARIANTS = ['cards', 'table'] as const;
export type PeopleVariant = (typeof VARIANTS)[number];

const SORTS = ['group', 'name'] as const;
export type PeopleSort = (typeof SORTS)[number];

const DRAWING = { html, committeeOf, generalWay, groupName, mailLink, otherName, portrait, doubt, personName, roleOf };

/**
 * Everybody who holds an office, leads a group, stands in for its leader, or works in it: each once, with all posts and
 * mailboxes; to search, to filter by group, and to sort.
 *
 * @element kys-people
 *
 * @slot - Shown until the element is defined, and where there is nobody to show, or the list could not load.
 *
 * @fires {KysPersonSelectEvent} kys-person-select - Somebody chose a person. Canceling it chooses nothing.
 * @fires {KysGroupSelectEvent} kys-group-select - Somebody followed the link of a group. Canceling it stays on the page.
 *
 * @csspart search - The search field.
 * @csspart filter - The choice of a group.
 * @csspart sort - The choice of an order.
 * @csspart clear - The button that takes back search and filter.
 * @csspart count - How many people there are.
 * @csspart table - The table, as which cards stand, too.
 * @csspart person - The card or the row of each person.
 * @csspart initials - What stands in place of each photo.
 * @csspart photo - The photo of each person.
 * @csspart name - Each name in the language spoken.
 * @csspart other-name - Each name in the other language.
 * @csspart group - The group or committee of each post.
 * @csspart mailbox - Each mail address.
 * @csspart source - The term, the date and the source of the data.
 *
 * @cssprop [--kys-people-column=260px] - The least width of a card.
 * @cssprop [--kys-people-gap=16px] - The space between cards.
 */
export class PeopleElement extends KysElement {
  static override styles: CSSResultGroup = [KysElement.styles, posts, portraits, states];

  /** The rest of them comes with the roster. */
  static readonly hasLateStyles = true;

  /** Who the people are and what draws them: it loads with the first of these elements, for all. */
  static roster: typeof import('./people-roster.js') | undefined;

  static override get properties(): PropertyDeclarations {
    return {
      variant: {},
      searchable: { type: Boolean },
      query: {},
      filterable: { type: Boolean },
      sort: {},
      sortable: { type: Boolean },
      selectable: { type: Boolean },
      selected: {},
      href: {},
      photo: {},
    };
  }

  /** Loads what draws people, for an element that is about to show some. Never rejected: the console tells what fails. */
  static loadRoster(asker: Element): Promise<unknown> {
    return lazyImport(asker, import('./people-roster.js'), (roster) => (PeopleElement.roster = roster));
  }

  /** How people stand there: as `cards`, or as a `table`, which is also the shortest on paper. */
  variant: PeopleVariant = 'cards';

  /** Shows a search field. */
  searchable = false;

  /** What is searched for: names in any language and order, nicknames, groups, or mailboxes. */
  query = '';

  /** Shows a choice of a group. */
  filterable = false;

  /** The order: `group`, as offices and groups come in the records; or `name`, in Chinese by pinyin. */
  sort: PeopleSort = 'group';

  /** Shows a choice of the order. */
  sortable = false;

  /** Makes each name a button by which somebody chooses the person. */
  selectable = false;

  /** The id of the person who is chosen. */
  selected = '';

  /** Where the name of each group leads, with `{id}` in place of the group's id, such as `/groups/{id}`. */
  href = '';

  /**
   * Where the photos are, with `{id}` in place of a person's id, such as `/photos/{id}.jpg`: https, or of your own site.
   * Until one comes, and where it fails, initials stand there.
   */
  photo = '';

  override readonly words = new Words(element, post, recordsMessages, people, general);

  /** How it stands with what draws people. The update that says that it has failed leaves it to the next to ask again. */
  #loading: '' | 'under way' | 'failed' = '';
  #variant: PeopleVariant = 'cards';
  #sort: PeopleSort = 'group';
  #roster: PeopleRoster | undefined;

  /** Chooses a person, unless the page cancels it. */
  choose(id: string): void {
    if (this.dispatchEvent(new KysPersonSelectEvent(id))) this.selected = id;
  }

  /** What draws the people comes first, if it comes soon. What a server has rendered stays until it comes. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (PeopleElement.roster || this.#loading) return super.scheduleUpdate();
    this.#loading = 'under way';
    const loading = PeopleElement.loadRoster(this).then(() => {
      this.#loading = 'failed';
      this.requestUpdate();
    });
    const isFromServer = !this.hasUpdated && this.shadowRoot?.querySelector('.kys');
    if (!isFromServer) return soon(loading).then(() => super.scheduleUpdate());
    return loading.then(() => {
      if (PeopleElement.roster) return super.scheduleUpdate();
      this.#loading = '';
      this.isUpdatePending = false;
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#variant = this.oneOf('variant', this.variant, VARIANTS);
    this.#sort = this.oneOf('sort', this.sort, SORTS);
    const { roster } = PeopleElement;
    if (roster && !this.#roster) {
      if (!isServer) roster.addStyles(this, roster.styles);
      this.#roster = new roster.PeopleRoster(this, DRAWING);
    }
    if (!this.#roster && this.#loading === 'failed') {
      this.#loading = '';
      this.fail('', this.words.msg('名单没能加载，请稍后再试。', { id: 'people.not-loaded' }));
    }
    if (this.#roster?.arrange(this.#sort) === false)
      this.fail('the records have nobody.', this.words.msg('这里还没有内容。', { id: 'records.empty' }));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#roster?.updated(this.#sort);
    loadPhotos(this, changed);
  }

  protected override renderContent(): unknown {
    return this.#roster ? html`<div class=${this.#variant}>${this.#roster.render()}</div>` : this.renderFallback();
  }
}
