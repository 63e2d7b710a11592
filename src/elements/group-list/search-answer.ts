import messages from '#generated/messages/found.js';
import { str } from '@lit/localize';
import type { html as Html, TemplateResult } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import type { Group } from '../../dataset/records.js';
import { groupSearch } from '../../dataset/search.js';
import type { Words } from '../../language/words.js';
import { wordsLike } from '../../language/words-like.js';
import type { mailLink as MailLink } from '../templates/mail-link.js';
import { writtenList } from '../../locales/written-list.js';
import { personName } from '../templates/person-name.js';
import { holdHeight } from './held-height.js';
import { nearestNames } from './nearest.js';

/** Of so many groups, the answer says which they are; of more, the cards do. */
const FEW = 3;

/** What is searched for, and what is found. */
export interface Search {
  /** Also what a method of input composes, where that finds something. */
  readonly query: string;
  /** The groups of the list, those of them that the query finds, and what filters leave of these. */
  readonly listed: readonly Group[];
  readonly searched: readonly Group[];
  readonly found: readonly Group[];
  readonly records: Dataset;
  readonly words: Words;
  /** Where the list is drawn, once a person has done something there. */
  readonly root: ParentNode | undefined;
}

/** What a list draws with: a second copy of Lit would weigh more than all of this. */
interface Drawing {
  readonly html: typeof Html;
  readonly mailLink: typeof MailLink;
  /** The group that answers where no other does. */
  readonly general: Group | undefined;
}

/** What a list says and shows of a search beside how many groups there are. */
export interface SearchAnswer {
  /** Which groups are found, and because of whom. */
  readonly names: string;
  /** What somebody may have meant. */
  readonly suggestion: string;
  /** What is shown in place of cards. */
  draw(choose: (name: string) => void, drawing: Drawing): unknown;
}

/** Which groups a query has found, and because of whom, where they are few. */
function foundNames({ query, found, records, words }: Search): string {
  if (!query || !found.length || found.length > FEW) return '';
  const { msg } = wordsLike(words, messages);
  const search = groupSearch(records);
  const groupsBy = new Map<string, string[]>();
  for (const group of found) {
    const people = search.peopleFound(query, group).map((id) => personName(records, id, words));
    const who = writtenList(people, words.language).join('');
    groupsBy.set(who, [...(groupsBy.get(who) ?? []), words.text(group.name)]);
  }
  return [...groupsBy]
    .map(([who, names]) => {
      const groups = writtenList(names, words.language).join('');
      return ` · ${who ? msg(str`${who}：${groups}`, { id: 'found.by' }) : groups}`;
    })
    .join('');
}

/** Answers a search, before the list is drawn. */
export function answerSearch(search: Search): SearchAnswer {
  const { query, listed, searched, records, words, root } = search;
  const { msg } = wordsLike(words, messages);
  const didYouMean = msg('是不是要找：', { id: 'found.nearest' });
  const nearest = query && !searched.length ? nearestNames(query, listed, records, words) : [];
  holdHeight(root?.querySelector<HTMLElement>('.results'), !!query);
  return {
    names: foundNames(search),
    suggestion: nearest.length ? ` ${didYouMean} ${writtenList(nearest, words.language).join('')}` : '',
    draw(choose, { html, mailLink, general }) {
      if (searched.length) return '';
      const group = general && words.text(general.name);
      const suggestion = (name: string): TemplateResult =>
        html`<button part="suggestion" type="button" @click=${() => choose(name)}>${name}</button> `;
      return html`${nearest.length ? html`<div>${didYouMean} ${nearest.map(suggestion)}</div>` : ''}
      ${general ? html`<p>${msg(str`也可以问${group}：`, { id: 'found.general' })} ${mailLink(general.email)}</p>` : ''}`;
    },
  };
}
