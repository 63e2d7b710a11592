import { organizationOf } from '../../dataset/organization-of.js';
import type { Meta } from '../../dataset/records.js';
import { contactUri } from '../../formats/contact-uri.js';
import { vCard } from '../../formats/vcard.js';
import { LOCALES, type Language } from '../../locales/languages.js';
import type { ContactPost, ContactTarget } from './contact-target.js';

/** What a card says beside the facts, in the language shown. */
interface CardRemarks {
  readonly unconfirmed: string;
  /** How old the records are. */
  readonly asOf: string;
}

/** A post as a line of text, with its doubt. */
const lineOf = ({ role, name, email, confirmed }: ContactPost, { unconfirmed }: CardRemarks): string =>
  [role, name, email, ...(confirmed ? [] : [unconfirmed])].join(' · ');

/**
 * The vCard of a group or a person, as a file. A group is an organization there (`org`), not a list of members (`group`):
 * address books make a folder without an address of a list. Who leads it stands in the note.
 *
 * @param bundled whether the records are the library's own.
 */
export function contactCard(
  target: ContactTarget,
  meta: Meta,
  bundled: boolean,
  language: Language,
  remarks: CardRemarks,
): File {
  const { kind, id, name, email, posts } = target;
  const community = organizationOf(meta, bundled)?.[language];
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
    language: LOCALES[language].tag,
    revised: meta.asOf.date,
    note: [...posts.map((post) => lineOf(post, remarks)), remarks.asOf].join('\n'),
  });
  return new File([text], `${id}.vcf`, { type: 'text/vcard;charset=utf-8' });
}
