import { html, nothing, type TemplateResult } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import type { Foundings } from '../../dataset/founding-days.js';
import type { Group } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { heading } from '../heading.js';
import { mailLink } from '../mail-link.js';
import { fact, holder } from '../posts.js';

/** Of a group, on a page that has no card for it: who leads it, how to write to it and since when it exists. */
export function groupText(group: Group, { days }: Foundings, records: Dataset, words: Words, level: string): TemplateResult {
  const { msg, text } = words;
  const { leaders, email, name } = group;
  const day = days.find(({ groups }) => groups.includes(group));
  return html`${heading(level, 'name', text(name))}
    <dl>
      ${leaders.length
        ? fact(msg('组长', { id: 'element.leader' }), words.list(leaders.map((post) => holder(records, post, words))))
        : nothing}
      ${fact(msg('邮箱', { id: 'element.mailbox' }), mailLink(email))}
      ${day
        ? fact(msg('成立', { id: 'element.founded' }), html`<time datetime=${day.date}>${words.date(day.date)}</time>`)
        : nothing}
    </dl>`;
}
