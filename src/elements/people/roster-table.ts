import type { html, TemplateResult } from 'lit';
import type { committeeOf } from '../../dataset/bundled.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { Post } from '../../dataset/posts-of.js';
import type { RosterEntry } from '../../dataset/roster.js';
import type { Words } from '../../language/words.js';
import { isPlainClick } from '../../page/plain-click.js';
import type { generalWay } from '../templates/general-way.js';
import type { groupName, NamesGroups } from '../templates/group-name.js';
import type { mailLink } from '../templates/mail-link.js';
import type { otherName } from '../templates/other-name.js';
import type { portrait } from '../templates/portrait.js';
import type { doubt, personName } from '../templates/posts.js';
import type { roleOf } from '../templates/role-of.js';

/** What the roster is handed by its element, or a page would have two copies of Lit, and of the records. */
export interface Drawing {
  readonly committeeOf: typeof committeeOf;
  readonly html: typeof html;
  readonly generalWay: typeof generalWay;
  readonly groupName: typeof groupName;
  readonly mailLink: typeof mailLink;
  readonly otherName: typeof otherName;
  readonly portrait: typeof portrait;
  readonly doubt: typeof doubt;
  readonly personName: typeof personName;
  readonly roleOf: typeof roleOf;
}

/** The element that shows people, some of whom somebody may choose. */
export interface RosterHost extends NamesGroups {
  readonly records: Dataset;
  readonly words: Words;
  readonly searchable: boolean;
  readonly filterable: boolean;
  readonly sortable: boolean;
  readonly selectable: boolean;
  readonly selected: string;
  choose(id: string): void;
}

/** Draws one element's people. */
class RosterDrawing {
  constructor(
    readonly host: RosterHost,
    readonly words: Words,
    readonly drawing: Drawing,
  ) {}

  /** Places of their height, in which the controls stand once they are there. */
  controls(): unknown {
    const { searchable, filterable, sortable } = this.host;
    const { html } = this.drawing;
    const names = [searchable && 'search', filterable && 'filter', sortable && 'sort'].filter(Boolean);
    return names.length
      ? html`<div role="search" aria-label=${this.words.msg('找人', { id: 'roster.find' })} class="controls">
          ${names.map((name) => html`<label data-control=${name}></label>`)}
          <div class="found"><p part="count" role="status"></p></div>
        </div>`
      : '';
  }

  table(entries: readonly RosterEntry[]): TemplateResult {
    const { html } = this.drawing;
    const { msg } = this.words;
    const titles = [
      msg('姓名', { id: 'roster.name' }),
      msg('职务', { id: 'roster.posts' }),
      msg('邮箱', { id: 'roster.mailbox' }),
    ];
    return html`<table part="table" role="table" aria-label=${msg('名单', { id: 'roster.table' })}>
      <thead>
        <tr role="row">
          ${titles.map((title) => html`<th role="columnheader" scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${entries.map((entry) => this.#row(entry))}
      </tbody>
    </table>`;
  }

  #row(entry: RosterEntry): TemplateResult {
    const { host, words, drawing } = this;
    const { html, otherName, portrait, mailLink } = drawing;
    return html`<tr part="person" role="row" data-entry=${entry.id}>
      <th role="rowheader" scope="row">
        <div class="who">
          ${entry.person ? portrait(entry.person, host.words) : ''}
          <div><span part="name">${this.#name(entry)}</span>${otherName(host.records, entry.id, words)}</div>
        </div>
      </th>
      <td role="cell">${entry.posts.map((post) => this.#post(post))}</td>
      <td role="cell">${entry.emails.map((email) => html`<p>${mailLink(email)}</p>`)}</td>
    </tr>`;
  }

  #name({ id }: RosterEntry): unknown {
    const { host, drawing } = this;
    const { html, personName } = drawing;
    const shown = personName(host.records, id, host.words);
    const onClick = (event: MouseEvent): void => {
      if (isPlainClick(event)) host.choose(id);
    };
    return host.selectable
      ? html`<button aria-current=${host.selected === id} @click=${onClick}>${shown}</button>`
      : shown;
  }

  #post(post: Post): TemplateResult {
    const { host, drawing } = this;
    const { html, committeeOf: committee, groupName, roleOf, doubt } = drawing;
    const { role, group } = post;
    const where = group ? groupName(host, group, host.words) : host.words.text(committee(host.records)!.name);
    return html`<p>
      <span class="other">${roleOf(role, host.words)}</span>
      <span part="group">${where}</span>${doubt(post, host.words)}
    </p>`;
  }
}

/**
 * People with what they do and how to write to them, below what searches and sorts them. A table however it looks: with
 * roles, since an engine may take one whose rows are cards for none.
 */
export function rosterTable(
  entries: readonly RosterEntry[],
  host: RosterHost,
  words: Words,
  drawing: Drawing,
): TemplateResult {
  const made = new RosterDrawing(host, words, drawing);
  const { html, generalWay } = drawing;
  return html`${made.controls()} ${entries.length ? made.table(entries) : generalWay(host.records, host.words)}`;
}
