/** The offices of the committee: one holder each, and those before in `former`. */
import { fold } from '../../../src/dataset/fold.js';
import type { OfficeRecord } from '../../compile/source-records.js';
import { wasSo } from '../../compile/terms.js';
import type { Edit } from './edit-yaml.js';
import { sameMailbox } from '../read/mail.js';
import { matchPeople, type MatchedPerson, type PeopleIndex } from '../match/match-people.js';
import type { Plan } from './plan.js';
import type { ReadOffice, ReadPage } from '../read/read-page.js';
import { exchangeInOffice, giveOffice } from './role-edits.js';

function editsOfOffice(place: number, office: OfficeRecord, matched: MatchedPerson, plan: Plan): readonly Edit[] {
  const { person, read } = matched;
  if (person.id !== office.person) {
    const next = { person: person.id, email: read.email ?? office.email };
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

export function planOffices({ offices: reads }: ReadPage, index: PeopleIndex, plan: Plan): void {
  const { committee } = plan.records;
  if (!committee) return;
  for (const [place, office] of committee.record.offices.entries()) {
    const named = reads.filter(({ name }) => fold(name) === fold(office.name.zh));
    const [read, another] = named;
    if (!read) {
      if (wasSo(office, plan.present)) plan.note(0, 'officeMissing', office.name);
      continue;
    }
    const count = named.flatMap(({ people }) => people).length;
    if (another || count !== 1) {
      plan.note(another?.line ?? read.line, 'officeNotOne', office.name, String(count));
      continue;
    }
    const matched = read.isComplete ? holderOf(read, office, index, plan) : undefined;
    if (matched) plan.edit(committee.file, ...editsOfOffice(place, office, matched, plan));
    else plan.note(read.line, 'postLeft', committee.record.name, office.name);
  }
}
