import { organizationOf } from '../../dataset/organization-of.js';
import type { Meta } from '../../dataset/records.js';
import { contactUri } from '../../formats/contact-uri.js';
import { vCard } from '../../formats/vcard.js';
import type { Words } from '../../language/words.js';
import { LOCALES } from '../../locales/languages.js';
import { asOf } from '../templates/as-of.js';
import type { ContactPost, ContactTarget } from './contact-target.js';

/** A post as a line of text, with its doubt. */
const lineOf = ({ role, name, email, confirmed }: ContactPost, { msg }: Words): string =>
  [role, name, email, ...(confirmed ? [] : [msg('待确认', { id: 'element.unconfirmed' })])].join(' · ');

/**
 * The vCard of a group or a person, as a file. A group is an organization there (`org`), not a list of members (`group`):
 * address books make a folder without an address of a list. Who leads it stands in the note.
 *
 * @param bundled whether the records are the library's own.
 * @param words those of the element, in the language shown.
 */
export function contactCard(target: ContactTarget, meta: Meta, bundled: boolean, words: Words): File {
  const { kind, id, name, email, posts } = target;
  const organizationName = organizationOf(meta, bundled);
  const community = organizationName && words.text(organizationName);
  const unit = kind === 'org' ? name : posts[0]?.name;
  const organization = [community, unit].filter((part): part is string => !!part);
  const text = vCard({
    kind,
    uid: contactUri(kind, id, email),
    // Among strangers "Media Group" says nothing.
    name: kind === 'org' ? organization.join(' ') : name,
    organization,
    title: kind === 'org' ? undefined : posts[0]?.role,
    email,
    language: LOCALES[words.language].tag,
    revised: meta.asOf.date,
    note: [...posts.map((post) => lineOf(post, words)), asOf(meta, words)].join('\n'),
  });
  return new File([text], `${id}.vcf`, { type: 'text/vcard;charset=utf-8' });
}
