import type { Dataset } from '../../dataset/dataset.js';
import type { Group, Holder } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { personName } from '../posts.js';
import { asOf } from '../source-line.js';

/** Whom a mail goes to: a group, or a person in one. All texts are in the language shown. */
export interface MailTarget {
  readonly kind: 'org' | 'individual';
  /** As in the records, where it never changes. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Of a person: the group, and their post in it. */
  readonly group?: string;
  readonly title?: string;
  /** What else there is to know, a line each: whom a group has, what is in doubt, how old the records are. */
  readonly remarks: readonly string[];
}

/** A group's mailbox, with those who lead it. */
export function groupTarget({ id, name, email, leaders, deputies }: Group, records: Dataset, words: Words): MailTarget {
  const { msg, text } = words;
  const line = (role: string, { person, email: mailbox, confirmed }: Holder): string =>
    [role, personName(records, person, words.language), mailbox, ...(confirmed ? [] : [msg('待确认', { id: 'element.unconfirmed' })])].join(' · ');
  return {
    kind: 'org',
    id,
    name: text(name),
    email,
    remarks: [
      ...leaders.map((post) => line(msg('组长', { id: 'element.leader' }), post)),
      ...deputies.map((post) => line(msg('副组长', { id: 'element.deputy' }), post)),
      asOf(records.meta, words),
    ],
  };
}
