import { shownName } from '../dataset/person-names.js';
import type { Language, PublishedDataset, PublishedGroup, Holder } from '../dataset/records.js';
import { contactUri } from './contact-uri.js';
import { vCard } from './vcard.js';
import { asOfText, LANGUAGE_TAGS, words } from './wording.js';

/**
 * The vCard of a group's mailbox in one language, as `<kys-contact>` hands it over: an address book that has one brings
 * it up to date by the other. Who leads the group, with doubts, and how old the records are stand in the note.
 */
export function groupCard({ meta, people }: PublishedDataset, group: PublishedGroup, language: Language): string {
  const line = (role: string) => ({ person: id, email, confirmed }: Holder): string => {
    const person = people.find((one) => one.id === id);
    return [role, person ? shownName(person, language) : id, email, ...(confirmed ? [] : [words.unconfirmed[language]])].join(' · ');
  };
  const organization = [meta.organization[language], group.name[language]];
  return vCard({
    kind: 'org',
    uid: contactUri('org', group.id, group.email),
    name: organization.join(' '),
    organization,
    email: group.email,
    language: LANGUAGE_TAGS[language],
    revised: meta.asOf.date,
    note: [
      ...group.leaders.map(line(words.leader[language])),
      ...group.deputies.map(line(words.deputy[language])),
      asOfText(meta, language),
    ].join('\n'),
  });
}
