import { organizationOf } from '../../dataset/organization-of.js';
import type { Language, Meta } from '../../dataset/records.js';
import { vCard } from '../../formats/vcard.js';
import type { MailTarget } from './mail-target.js';

const uriPart = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

/**
 * A `tag:` URI (RFC 4151), with the day of the first records, when the domain of their mailboxes was the community's.
 * An id is never used again, while a mailbox may change inside its domain.
 */
const uidOf = ({ kind, id, email }: MailTarget): string =>
  `tag:${uriPart(email.slice(email.lastIndexOf('@') + 1).toLowerCase())},2024-12-31:${kind === 'org' ? 'group' : 'person'}/${uriPart(id)}`;

/**
 * The vCard of a group or a person, as a file. A group is an organization there (`org`), not a list of members (`group`):
 * address books make a folder without an address of a list. Who leads it stands in the note.
 *
 * @param bundled whether the records are the library's own.
 */
export function contactCard(target: MailTarget, meta: Meta, bundled: boolean, language: Language): File {
  const { kind, id, name, email, group, title, remarks } = target;
  const community = organizationOf(meta, bundled)?.[language];
  const unit = kind === 'org' ? name : group;
  const organization = [community, unit].filter((part): part is string => !!part);
  const text = vCard({
    kind,
    uid: uidOf(target),
    // Among strangers "Media Group" says nothing.
    name: kind === 'org' ? organization.join(' ') : name,
    organization,
    title,
    email,
    language: language === 'zh' ? 'zh-CN' : language,
    revised: meta.asOf.date,
    note: remarks.join('\n'),
  });
  return new File([text], `${id}.vcf`, { type: 'text/vcard;charset=utf-8' });
}
