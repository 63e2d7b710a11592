import { html, nothing, type TemplateResult } from 'lit';
import { own } from '../../dataset/own.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { Group, GroupProfile, Holder } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { writtenDate } from '../../locales/written-date.js';
import { mailLink } from './mail-link.js';
import { fact, holder } from './posts.js';

/** How much to say: no date of founding and no deputies, the usual, or a line and a mailbox for each person. */
export type GroupFactsVariant = 'compact' | 'card' | 'full';

const deputyTerm = ({ length }: readonly Holder[], { msg }: Words): string =>
  length > 1 ? msg('副组长', { id: 'group.deputies' }) : msg('副组长', { id: 'element.deputy' });

/** Who leads a group, how to write to it and since when it exists. Its words have the family `group`. */
export function groupFacts(
  group: Group,
  { founded }: Pick<GroupProfile, 'founded'>,
  records: Dataset,
  words: Words,
  variant: GroupFactsVariant,
): TemplateResult {
  const { leaders, deputies, email } = group;
  const { msg } = words;
  // Each by themselves, in a row where there is room.
  const posts = (holders: readonly Holder[]): unknown =>
    holders.map(
      (one) =>
        html`<p>${holder(records, one, words)}${variant === 'full' ? html` ${mailLink(one.email)}` : nothing}</p>`,
    );
  const vacancy = own(group, 'vacant') && msg('空缺', { id: 'group.vacant' });
  const leader = leaders.length ? posts(leaders) : vacancy;
  return html`<dl part="facts">
    ${leader ? fact(msg('组长', { id: 'element.leader' }), leader) : nothing}
    ${deputies.length && variant !== 'compact' ? fact(deputyTerm(deputies, words), posts(deputies)) : nothing}
    ${fact(msg('邮箱', { id: 'element.mailbox' }), mailLink(email))}
    ${
      variant === 'compact'
        ? nothing
        : fact(
            msg('成立', { id: 'group.founded' }),
            html`<time datetime=${founded.date}>${writtenDate(founded.date, words.language)}</time>`,
          )
    }
  </dl>`;
}
