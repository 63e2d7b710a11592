/** The offices of the committee: one holder each, and those before in `former`. */
import { fold } from '../../../src/dataset/fold.js';
import type { OfficeRecord } from '../../compile/source-records.js';
import { wasSo } from '../../compile/terms.js';
import type { Edit } from './edit-yaml.js';
import { sameMailbox } from '../read/mail.js';
import { mailboxToShow, matchPeople, type MatchedPerson, type PeopleIndex } from '../match/match-people.js';
import type { Plan } from './plan.js';
import type { ReadOffice, ReadPage } from '../read/read-page.js';
import { problemsInWords } from './problems-in-words.js';
import { exchangeInOffice, giveOffice } from './role-edits.js';

function editsOfOffice(
  place: number,
  office: OfficeRecord,
  matched: MatchedPerson,
  domain: string,
  plan: Plan,
): readonly Edit[] {
  const { person, read } = matched;
  if (person.id !== office.person) {
    const next = { person: person.id, email: mailboxToShow(matched, domain) };
    return plan.options.isCorrection ? exchangeInOffice(place, next) : giveOffice(place, office, next, plan.term);
  }
  if (read.email === undefined || sameMailbox(read.email, office.email)) return [];
  plan.mailboxChanges.push({ person: person.id, from: office.email, to: read.email });
  return [{ set: ['offices', place, 'email'], value: read.email }];
}

/** The holder; nobody where the page doubts it, since an office has no `confirmed` to keep a doubt in. */
function holderOf(read: ReadOffice, office: OfficeRecord, index: PeopleIndex, plan: Plan): MatchedPerson | undefined {
  const matched = matchPeople(read.people, index, new Set([office.person]), plan)?.[0];
  if (!matched || matched.read.confirmed) return matched;
  plan.note(matched.read.line, 'officeDoubted', matched.read.name);
  return undefined;
}

/** The person whom the page gives an office, if that can be told. */
function readHolder(
  reads: ReadPage['offices'],
  office: OfficeRecord,
  index: PeopleIndex,
  plan: Plan,
): MatchedPerson | undefined {
  const named = reads.filter(({ name }) => fold(name) === fold(office.name.zh));
  const [read, another] = named;
  if (!read) {
    if (wasSo(office, plan.present)) plan.note(0, 'officeMissing', office.name);
    return undefined;
  }
  const count = named.flatMap(({ people }) => people).length;
  if (another || count !== 1) {
    plan.note(another?.line ?? read.line, 'officeNotOne', office.name, String(count));
    return undefined;
  }
  const matched = read.isComplete ? holderOf(read, office, index, plan) : undefined;
  if (!matched) plan.note(read.line, 'postLeft', plan.records.committee!.record.name, office.name);
  return matched;
}

export function planOffices({ offices: reads }: ReadPage, index: PeopleIndex, plan: Plan): void {
  const { committee } = plan.records;
  if (!committee) return;
  const { file, record } = committee;
  const holds = plan.held.get(file);
  if (holds) return plan.note(0, 'groupWaits', record.name, problemsInWords(holds));
  const given = record.offices.map((office) => readHolder(reads, office, index, plan));
  const idAfter = (place: number): string | undefined => given[place]?.person.id ?? record.offices[place]?.person;
  for (const [place, office] of record.offices.entries()) {
    const matched = given[place];
    if (!matched) continue;
    // Whoever is given another office no longer has the one before, but the page has to say who does.
    const other = record.offices.find((each, at) => at !== place && idAfter(at) === matched.person.id);
    if (other && matched.person.id !== office.person)
      plan.note(matched.read.line, 'officesTwo', matched.person.name, office.name, other.name);
    else plan.edit(file, ...editsOfOffice(place, office, matched, index.mailDomain, plan));
  }
}
