import { byId } from '../dataset/by-id.js';
import { hasOwn } from '../dataset/own.js';
import { shownName } from '../dataset/shown-name.js';
import type {
  ArchivedGroup,
  Holder,
  Language,
  PublishedArchivedGroup,
  PublishedDataset,
  PublishedGroup,
} from '../dataset/records.js';
import { LOCALES } from '../locales/languages.js';
import { contactUri } from './contact-uri.js';
import { generalGroup } from './general-contact.js';
import { asItIs } from './in-traditional.js';
import { vCard } from './vcard.js';
import { archivedText, asOfText, words } from './wording.js';

/** That a group is no more, and whom to write to instead. */
function archivedLines(dataset: PublishedDataset, { ended }: ArchivedGroup, language: Language): readonly string[] {
  const general = generalGroup(dataset);
  const instead = general ? [[words.writeInstead[language], general.name[language], general.email].join(' · ')] : [];
  return [archivedText(ended, language), ...instead];
}

/**
 * The vCard of a group's mailbox in one language, as `<kys-contact>` hands it over: an address book that has one brings
 * it up to date by the other. Who leads the group, with doubts, and how old the records are stand in the note; that a
 * group is archived comes first there, for those who have its card already.
 *
 * @param rewrite makes the texts of the language those of another.
 */
export function groupCard(
  dataset: PublishedDataset,
  group: PublishedGroup | PublishedArchivedGroup,
  language: Language,
  rewrite = asItIs,
): string {
  const { meta, people } = dataset;
  const line =
    (role: string) =>
    ({ person: id, email, confirmed }: Holder): string => {
      const person = byId(people).get(id);
      return [
        role,
        person ? shownName(person, language) : id,
        email,
        ...(confirmed ? [] : [words.unconfirmed[language]]),
      ].join(' · ');
    };
  const organization = [meta.organization[language], group.name[language]];
  const card = {
    kind: 'org' as const,
    uid: contactUri('org', group.id, group.email),
    name: organization.join(' '),
    organization,
    email: group.email,
    language: LOCALES[language].tag,
    revised: meta.asOf.date,
    note: [
      ...(hasOwn(group, 'ended') ? archivedLines(dataset, group, language) : []),
      ...group.leaders.map(line(words.leader[language])),
      ...(group.vacant ? [[words.leader[language], words.vacant[language]].join(' · ')] : []),
      ...group.deputies.map(line(words.deputy[language])),
      asOfText(meta, language),
    ].join('\n'),
  };
  return vCard(rewrite(card));
}
