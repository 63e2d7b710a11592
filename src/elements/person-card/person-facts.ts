import { html, nothing, type TemplateResult } from 'lit';
import { directoryOf } from '../../dataset/bundled.js';
import { mailboxesOf, postsOf, type Post } from '../../dataset/posts-of.js';
import type { Person } from '../../dataset/records.js';
import { classPill } from '../templates/class-pill.js';
import { groupName, type NamesGroups } from '../templates/group-name.js';
import { mailLink } from '../templates/mail-link.js';
import { doubt, fact } from '../templates/posts.js';
import { roleOf } from '../templates/role-of.js';
import type { Words } from '../../language/words.js';
import type { Dataset } from '../../dataset/dataset.js';

/** The posts of a person, each with its doubt, and their mailboxes: of several, with the posts that publish each. */
export function personFacts(
  card: NamesGroups & { readonly records: Dataset },
  person: Person,
  words: Words,
  compact: boolean,
): TemplateResult {
  const { records } = card;
  const directory = directoryOf(records);
  const posts = postsOf(directory, person.id);
  const mailboxes = mailboxesOf(person, directory);
  const place = ({ group }: Post): string => words.text((group ?? directory.committee!).name);
  const post = (one: Post): TemplateResult => {
    const { group } = one;
    return html`<span part="group">${group ? groupName(card, group, words) : place(one)}</span>${doubt(one, words)}${
        group?.class && !compact ? html` ${classPill(records.classOf(group), words)}` : nothing
      }`;
  };
  const mailbox = (address: string): TemplateResult =>
    html`<p>
      ${mailLink(address)}${
        mailboxes.length > 1
          ? html` <small
              >${posts
                .filter(({ email }) => email === address)
                .map(place)
                .join(' · ')}</small
            >`
          : nothing
      }
    </p>`;
  return html`<dl>
    ${posts.map((one) => fact(roleOf(one.role, words), post(one)))}
    ${mailboxes.length ? fact(words.msg('邮箱', { id: 'element.mailbox' }), mailboxes.map(mailbox)) : nothing}
  </dl>`;
}
